import type { TrackerMapping } from './mapping.ts';
import { type Names, plainName } from './names.ts';
import { ownStyle, readCell, textOfCell } from './read-cell.ts';
import type { FileTable } from './read-tables.ts';
import { type TrackerField, trackerFields } from './tracker-fields.ts';
import { placesOf, tableOf } from './tracker-sheets.ts';

/** Words of one column of a tracker that mean one of a list. */
export interface TrackerWords {
  field: TrackerField;
  /** In the order of the file, each once. */
  words: readonly string[];
}

/** More different words than that are no choice from a list. */
const mostWords = 60;

/** Words that Commonty cannot read by itself, column by column: somebody has to say what they mean. */
export function unknownWords(
  tables: readonly FileTable[],
  mapping: TrackerMapping,
  names: Names,
): TrackerWords[] {
  const table = tableOf(tables, mapping.sheet);
  const head = table?.rows.find(({ line }) => line === mapping.headLine);
  const places = placesOf(head?.cells ?? []);
  return trackerFields[mapping.rows].flatMap((field): TrackerWords[] => {
    const { kind } = field.column;
    const heading = mapping.columns[field.name];
    const place = heading === undefined ? undefined : places.get(plainName(heading));
    if (place === undefined || !['choice', 'one', 'many'].includes(kind.is)) return [];
    const words = new Map<string, string>();
    for (const { line, cells } of table?.rows ?? []) {
      if (line <= mapping.headLine) continue;
      const text = textOfCell(cells[place] ?? null).trim();
      const parts = kind.is === 'many' ? text.split(/[;\n]/) : [text];
      for (const part of parts.map((one) => one.trim()))
        if (part !== '' && !words.has(plainName(part)) && !readCell(part, field.column, names, ownStyle).ok)
          words.set(plainName(part), part);
      if (words.size >= mostWords) break;
    }
    return words.size === 0 ? [] : [{ field, words: [...words.values()] }];
  });
}
