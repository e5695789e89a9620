import { type Column, type Row, readCell } from './column.ts';
import { type CsvRecord, csvRecords } from './csv-records.ts';
import { Problem, problemAt } from './problem.ts';

/** The rows of a file, and which of the wanted columns it has. */
export interface Table {
  file: string;
  rows: Row[];
  has: ReadonlySet<string>;
}

/**
 * Reads the wanted columns of a CSV text. Headings are matched whatever their case; other columns are left alone; lines
 * without anything on them are passed over, except that in a table of a single column they are missing values.
 * @throws Problem naming file, line, column and value
 */
export function readRows(text: string, file: string, columns: readonly Column[]): Table {
  const lines = csvRecords(text, file);
  const [heading, ...records] = lines.slice(lines.findIndex((line) => !blank(line)));
  if (!heading) throw new Problem(`${file} is empty. Its first line names the columns: ${names(columns)}.`);
  const places = findColumns(heading, file, columns);
  const width = heading.cells.length;
  const filled = records.filter((record) => width === 1 || !blank(record));
  if (filled.length === 0) throw new Problem(`${file} has a heading and no rows.`);
  const rows = filled.map((record) => {
    if (record.cells.length !== width) {
      throw new Problem(
        `${file}, line ${record.line}: ${record.cells.length} cells under ${width} headings: "${record.cells.join(',')}".`,
      );
    }
    return readRow(record, file, places);
  });
  return { file, rows, has: new Set(places.map(({ column }) => column.name)) };
}

function blank({ cells }: CsvRecord): boolean {
  return cells.length === 1 && cells[0]?.trim() === '';
}

interface Place {
  column: Column;
  at: number;
}

function findColumns(heading: CsvRecord, file: string, columns: readonly Column[]): Place[] {
  const found = heading.cells.map((cell) => cell.trim().toLowerCase());
  return columns.flatMap((column) => {
    const at = found.indexOf(column.name);
    if (at >= 0 && found.includes(column.name, at + 1)) {
      throw problemAt(file, heading.line, column.name, 'the heading stands twice.');
    }
    if (at >= 0) return [{ column, at }];
    if (column.optional) return [];
    throw problemAt(
      file,
      heading.line,
      column.name,
      `the column is missing. Wanted: ${names(columns)}. Found: ${heading.cells.map((cell) => cell.trim()).join(', ')}.`,
    );
  });
}

function readRow(record: CsvRecord, file: string, places: readonly Place[]): Row {
  const row = { line: record.line, numbers: {}, texts: {}, periods: {} } as {
    line: number;
    numbers: Record<string, number>;
    texts: Record<string, string>;
    periods: Row['periods'] & Record<string, unknown>;
  };
  for (const { column, at } of places) {
    const cell = readCell(column, record.cells[at] as string);
    if (cell.is === 'wrong') throw problemAt(file, record.line, column.name, cell.what);
    if (cell.is === 'number') row.numbers[column.name] = cell.number;
    else if (cell.is === 'text') row.texts[column.name] = cell.text;
    else (row.periods as Record<string, typeof cell.period>)[column.name] = cell.period;
  }
  return row;
}

function names(columns: readonly Column[]): string {
  return columns.map(({ name, optional }) => (optional ? `${name} (may be left out)` : name)).join(', ');
}
