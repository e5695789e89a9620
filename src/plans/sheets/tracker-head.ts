import type { FormAsked } from '../../partnerships/index.ts';
import { type TrackerMapping, type TrackerRows, trackerRows } from './mapping.ts';
import { textOfCell } from './read-cell.ts';
import type { FileTable } from './read-tables.ts';
import { guessColumns } from './tracker-fields.ts';
import type { TrackerColumn } from './tracker-forms.ts';
import { tableOf } from './tracker-sheets.ts';

/** How far down a head is looked for. */
const headWithin = 20;

export interface Head {
  rows: TrackerRows;
  sheet: string;
  headLine: number;
  columns: readonly TrackerColumn[];
  /** Rows that may be the head. */
  heads: readonly { line: number; text: string }[];
}

/** Where the head is: as somebody says, as it was said before, or the row most of whose words are headings. */
export function whereIsHead(
  { tables, saved }: { tables: readonly FileTable[]; saved: { mapping: TrackerMapping } | null },
  asked: Pick<FormAsked, 'query'>,
): Head {
  const kind = trackerRows.find((one) => one === asked.query('rows')) ?? saved?.mapping.rows ?? 'actions';
  const named = asked.query('sheet') ?? saved?.mapping.sheet ?? '';
  const longest = tables.toSorted((a, b) => b.rows.length - a.rows.length)[0];
  const table = tableOf(tables, named) ?? longest;
  const rows = (table?.rows ?? []).slice(0, headWithin);
  const columnsOf = (row: (typeof rows)[number] | undefined) =>
    (row?.cells ?? []).flatMap((cell, place): TrackerColumn[] => {
      const heading = textOfCell(cell).replace(/\s+/g, ' ').trim();
      return heading === '' ? [] : [{ place, heading }];
    });
  const known = (row: (typeof rows)[number]) =>
    Object.keys(
      guessColumns(
        kind,
        columnsOf(row).map(({ heading }) => heading),
      ),
    ).length;
  const line = Number(asked.query('head') ?? saved?.mapping.headLine ?? 0);
  const head = rows.find((row) => row.line === line) ?? rows.toSorted((a, b) => known(b) - known(a))[0];
  return {
    rows: kind,
    sheet: table?.name ?? '',
    headLine: head?.line ?? 1,
    columns: columnsOf(head),
    heads: rows.map((row) => {
      const text = columnsOf(row)
        .map(({ heading }) => heading)
        .join(', ');
      return { line: row.line, text: text.length > 80 ? `${text.slice(0, 79)}…` : text };
    }),
  };
}
