import { columnLetter } from '../../web/index.ts';
import type { RawRow, RawSheet } from './judge-rows.ts';
import { plainName } from './names.ts';
import { planSheets } from './plan-sheets.ts';
import { ownStyle, textOfCell } from './read-cell.ts';
import type { FileTable } from './read-tables.ts';
import { idHeading, markHeading } from './sheet-column.ts';

/** What of a workbook was not read, or not found; none of it keeps the rest from being brought in. */
export type SheetNote =
  | { note: 'no-sheet'; sheet: string }
  | { note: 'published-since'; was: number; now: number }
  | { note: 'no-column' | 'strange-column' | 'column-twice'; sheet: string; heading: string };

/** The sheets of Commonty's own workbook. Headings are found wherever they stand. */
export function ownSheets(tables: readonly FileTable[]): { sheets: RawSheet[]; notes: SheetNote[] } {
  const notes: SheetNote[] = [];
  const sheets = planSheets.flatMap((kind): RawSheet[] => {
    const sheet = kind.name;
    const table = tables.find(({ name }) => plainName(name) === plainName(sheet));
    const [head, ...rows] = table?.rows ?? [];
    if (!head) {
      notes.push({ note: 'no-sheet', sheet });
      return [];
    }
    const places = new Map<string, number>();
    const known = new Map([
      ...kind.columns.map(({ heading, key }) => [plainName(heading), key] as const),
      [plainName(idHeading), 'id'] as const,
      [plainName(markHeading), 'mark'] as const,
    ]);
    for (const [at, cell] of head.cells.entries()) {
      const heading = textOfCell(cell).trim();
      if (heading === '') continue;
      const key = known.get(plainName(heading));
      if (key === undefined) notes.push({ note: 'strange-column', sheet, heading });
      else if (places.has(key)) notes.push({ note: 'column-twice', sheet, heading });
      else places.set(key, at);
    }
    for (const { key, heading, aside, shown } of kind.columns)
      if (!places.has(key) && !aside && !shown) notes.push({ note: 'no-column', sheet, heading });
    const read = rows.map(({ line, cells }): RawRow => {
      const at = (key: string) => cells[places.get(key) ?? -1] ?? null;
      const text = (key: string) => textOfCell(at(key)).trim() || null;
      return {
        line,
        cells: new Map([...places.keys()].map((key) => [key, at(key)])),
        ...{ id: text('id')?.toLowerCase() ?? null, mark: text('mark') },
      };
    });
    const letters = new Map([...places].map(([key, at]) => [key, columnLetter(at)]));
    return [{ kind, rows: read, letters, style: ownStyle, fixed: {} }];
  });
  return { sheets, notes };
}
