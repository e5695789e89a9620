import { type Cell as StyledCell, type CellValue, type ColumnDef, writeXlsx } from 'hucre/xlsx';
import { Temporal } from 'temporal-polyfill';
import {
  demonstrationNote,
  type FileColumn,
  type FileOrigin,
  type FileSource,
  type TableFile,
} from './table-file.ts';

/** Rows a workbook is written with here: it is built at once, in memory. More belong in the CSV. */
export const mostWorkbookRows = 20_000;
/** Characters a cell may hold (Excel's specification); a longer text makes the file unreadable. */
const longestText = 32_767;
/** Without a time the library writes the present one, and every file of the same figures would be another. */
// oxlint-disable-next-line no-restricted-globals -- an instant of no meaning, in the type the library takes
const noTime = new Date(0);
/** Day 0 of a workbook's days (ECMA-376, 18.17.4.1, 1900 date base system), right from March 1900 on. */
const dayZero = Temporal.PlainDate.from('1899-12-30');
const firstRightDay = '1900-03-01';

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

function bold(places: readonly (readonly [row: number, column: number])[]): Map<string, Partial<StyledCell>> {
  return new Map(places.map(([row, column]) => [`${row},${column}`, { style: { font: { bold: true } } }]));
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

/**
 * ISO days as a workbook counts them; text where it has no number for one. Thousands of rows share a few days, and
 * working one out takes longer than writing the row.
 */
function dayNumbers(): (day: string) => CellValue {
  const known = new Map<string, CellValue>();
  return (day) => {
    const number = known.get(day) ?? dayNumber(day);
    known.set(day, number);
    return number;
  };
}

function dayNumber(day: string): CellValue {
  if (day < firstRightDay) return day;
  return dayZero.until(Temporal.PlainDate.from(day), { largestUnit: 'days' }).days;
}

/** `_x0041_` in a workbook means the letter A (ECMA-376, 22.4.2.4 ST_Xstring); text that only looks so is kept. */
function plainText(text: string): string {
  const cut =
    text.length > longestText ? `${text.slice(0, longestText - 100)} … (cut here: see the CSV)` : text;
  return cut.replace(/_x([\dA-Fa-f]{4})_/g, '_x005F_x$1_');
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
