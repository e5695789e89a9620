export type Cell = string | number | bigint | boolean | null | undefined;

export interface CsvColumn<Row> {
  heading: string;
  cell(row: Row): Cell;
}

/** Spreadsheets read UTF-8 as something older unless the file begins with this. */
export const byteOrderMark = '\uFEFF';

/**
 * A CSV file (RFC 4180: CRLF, quotes doubled) as spreadsheets read it right.
 * Text that a spreadsheet would run as a formula gets an apostrophe before it;
 * a number is never touched, its minus sign included.
 */
export function csv<Row>(columns: readonly CsvColumn<Row>[], rows: Iterable<Row>): string {
  return byteOrderMark + [...csvLines(columns, rows)].join('');
}

/** The same line by line, without the byte order mark, for files too large to hold. */
export function* csvLines<Row>(columns: readonly CsvColumn<Row>[], rows: Iterable<Row>): Generator<string> {
  yield line(columns.map((column) => column.heading));
  for (const row of rows) yield line(columns.map((column) => column.cell(row)));
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** What Excel, LibreOffice or Google Sheets take for the start of a formula, full-width forms too. */
const formulaStart = /^[\s\u00A0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** One cell, guarded and quoted. A number that is not finite has no text: give null and a reason instead. */
export function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell))
      throw new Error(`A CSV cell cannot hold ${cell}. Write null, and why in another column.`);
    return String(cell);
  }
  if (typeof cell !== 'string') return String(cell);
  const guarded = formulaStart.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
