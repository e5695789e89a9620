import { GeographyProblem } from '../geography-facts.ts';
import { tidyName } from '../spelling-key.ts';
import type { SourceRow } from './layout.ts';

/** Far above any lookup there is (10,437 rows); a larger file is not a lookup, and facts are held in memory. */
const mostRows = 200_000;

/** UTF-8 read as Windows-1252 (`Ã²` for `ò`, `â€™` for `’`), or the reverse (a replacement character). */
const garbled = /\uFFFD|Ã[ \u0080-\u00BF]|â€/;

const governmentCode = /^S\d{8}$/;

/** One row of a lookup, read by the names of its columns. */
export class TableRow {
  readonly line: number;
  readonly #cells: SourceRow['cells'];
  readonly #columns: ReadonlyMap<string, number>;

  constructor(row: SourceRow, columns: ReadonlyMap<string, number>) {
    this.line = row.line;
    this.#cells = row.cells;
    this.#columns = columns;
  }

  /** Names of the columns, in no particular order. */
  get columns(): string[] {
    return [...this.#columns.keys()];
  }

  has(column: string): boolean {
    return this.#columns.has(column);
  }

  /** The cell as text, tidied; empty where the cell is. */
  text(column: string): string {
    const cell = this.#cells[this.#columns.get(column) ?? -1];
    return cell === undefined || cell === null ? '' : tidyName(String(cell));
  }

  /** A nine-character code of the Scottish register. */
  code(column: string, prefix = 'S'): string {
    const value = this.text(column);
    if (!governmentCode.test(value) || !value.startsWith(prefix)) {
      throw new GeographyProblem(
        `“${value}” is no area code. This column holds ${prefix} and digits, nine characters in all.`,
        { line: this.line, column, value },
      );
    }
    return value;
  }

  /** A name that is not empty, and whose letters came through. */
  name(column: string): string {
    const value = this.text(column);
    if (garbled.test(value)) {
      throw new GeographyProblem(
        `The letters of “${value}” are garbled: the file is in another encoding than its layout is published in.`,
        { line: this.line, column, value },
      );
    }
    if (value === '') throw new GeographyProblem('A name is missing.', { line: this.line, column, value });
    return value;
  }
}

/** Rows after the header, one by one. Throws GeographyProblem where a column is missing or the file is no lookup. */
export async function* tableRows(
  batches: AsyncIterable<readonly SourceRow[]> | Iterable<readonly SourceRow[]>,
  required: readonly string[],
): AsyncGenerator<TableRow> {
  let columns: Map<string, number> | undefined;
  let width = 0;
  let lastRequired = 0;
  let rows = 0;
  for await (const batch of batches) {
    for (const row of batch) {
      if (columns === undefined) {
        columns = columnsOf(row, required);
        width = row.cells.length;
        lastRequired = Math.max(...required.map((column) => columns?.get(column) ?? 0));
        continue;
      }
      if (row.cells.every((cell) => cell === null || cell === '')) continue;
      if (row.cells.length > width || row.cells.length <= lastRequired) {
        throw new GeographyProblem(
          `This line has ${row.cells.length} cells and the header has ${width}. The file may be cut short.`,
          { line: row.line, value: String(row.cells[0] ?? '') },
        );
      }
      rows += 1;
      if (rows > mostRows) {
        throw new GeographyProblem(
          `A lookup of areas has fewer than ${mostRows} lines; this file has more.`,
          {
            line: row.line,
          },
        );
      }
      yield new TableRow(row, columns);
    }
  }
  if (columns === undefined) throw new GeographyProblem('The file is empty.', { line: 1 });
  if (rows === 0) throw new GeographyProblem('The file has a header and no rows.', { line: 1 });
}

function columnsOf(header: SourceRow, required: readonly string[]): Map<string, number> {
  const columns = new Map<string, number>();
  header.cells.forEach((cell, index) => {
    const name = tidyName(String(cell ?? ''));
    if (!columns.has(name)) columns.set(name, index);
  });
  for (const column of required) {
    if (!columns.has(column)) {
      throw new GeographyProblem(`The column ${column} is missing from the header.`, {
        line: header.line,
        column,
      });
    }
  }
  return columns;
}

/** True when every one of these columns stands in the header. */
export function hasColumns(header: readonly string[], columns: readonly string[]): boolean {
  const present = new Set(header.map(tidyName));
  return columns.every((column) => present.has(column));
}
