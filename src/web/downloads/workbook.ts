import { type CellValue, type ColumnDef, writeXlsx } from 'hucre/xlsx';
import {
  demonstrationNote,
  type FileColumn,
  type FileOrigin,
  type FileSource,
  type TableFile,
} from './table-file.ts';
import { bold, dayNumbers, noTime, plainText } from './workbook-cells.ts';

/** Rows a workbook is written with here: it is built at once, in memory. More belong in the CSV. */
export const mostWorkbookRows = 20_000;
/**
 * A table as a workbook (ECMA-376): a sheet `Data` with typed cells and a frozen head, and a sheet `About` with
 * title, address, sources, licences and the meaning of every column. Text is written as text, so nothing in it is
 * ever a formula. The same table gives the same bytes. Throws where there are more rows than `mostWorkbookRows`.
 */
export async function workbook<Row>(
  file: TableFile<Row>,
  origin: FileOrigin,
): Promise<Uint8Array<ArrayBuffer>> {
  if (file.rows.length > mostWorkbookRows) {
    throw new Error(
      `A workbook here has at most ${mostWorkbookRows} rows; "${file.title}" has ${file.rows.length}.`,
    );
  }
  const head = file.columns.map(({ key }) => key);
  const days = dayNumbers();
  const data = file.rows.map((row) => file.columns.map((column) => cellValue(column, row, days)));
  const about = aboutRows(file, origin);
  const written = await writeXlsx({
    properties: {
      title: file.title,
      creator: 'Commonty',
      created: noTime,
      modified: noTime,
    },
    sheets: [
      {
        name: 'Data',
        columns: file.columns.map((column) => columnShape(column, file.rows)),
        rows: [head, ...data],
        cells: bold(head.map((_, column) => [0, column])),
        freezePane: { rows: 1 },
      },
      {
        name: 'About',
        columns: [{ width: 24 }, { width: 90 }, { width: 12 }, { width: 24 }],
        rows: about,
        cells: bold(about.map((_, row) => [row, 0])),
      },
    ],
  });
  return new Uint8Array(written);
}

function columnShape<Row>(column: FileColumn<Row>, rows: readonly Row[]): ColumnDef {
  // The first rows say how wide the rest is; a width is a help, not a promise.
  const lengths = rows.slice(0, 100).map((row) => String(column.cell(row) ?? '').length);
  const width = Math.min(50, Math.max(column.key.length, ...lengths) + 2);
  return column.type === 'day' ? { width: Math.max(width, 12), numFmt: 'yyyy-mm-dd' } : { width };
}

function cellValue<Row>(
  { key, type, cell }: FileColumn<Row>,
  row: Row,
  days: (day: string) => CellValue,
): CellValue {
  const value = cell(row);
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return type === 'day' ? days(value) : plainText(value);
  const number = Number(value);
  if (!Number.isFinite(number)) {
    throw new Error(`A workbook cannot hold ${value} (in "${key}"). Write null, and why in another column.`);
  }
  // A spreadsheet's numbers keep 15 digits; a longer one is a text that can be trusted.
  return typeof value === 'bigint' && !Number.isSafeInteger(number) ? value.toString() : number;
}

function aboutRows<Row>(file: TableFile<Row>, origin: FileOrigin): string[][] {
  const { demonstration, address, dataVersion } = origin;
  return [
    ['Title', file.title],
    ['Address', address],
    [
      'Data',
      demonstration ? demonstrationNote(origin) : 'Official statistics, as published by the sources below',
    ],
    ['Version of the data', dataVersion],
    ['Rows', String(file.rows.length)],
    ...(file.notes ?? []).map((note) => ['Note', note]),
    ...file.sources.flatMap(sourceRows),
    ['Column', 'Meaning', 'Kind', 'Unit'],
    ...file.columns.map(({ key, description, type, unit = '' }) => [key, description, type, unit]),
  ];
}

function sourceRows({ title, publisher, licence, attribution }: FileSource): string[][] {
  return [
    ['Source', `${publisher}: ${title}`],
    ['Licence', licence.href === null ? licence.name : `${licence.name} (${licence.href})`],
    ...(attribution === null ? [] : [['Attribution', attribution]]),
  ];
}
