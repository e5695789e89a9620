import type { LoadingContext, SourceFile } from '../format.ts';
import { LoadProblem } from '../format.ts';
import { Columns } from './columns.ts';

/** One line of data under a header: its physical line and its cells, as many as the header has. */
export interface TableRow {
  line: number;
  cells: readonly string[];
}

type ReadOptions = Parameters<SourceFile['rows']>[0];

/**
 * Walks a delimited file with one header line: gives the header first, then every row that is not wholly empty.
 * A row with too few or too many cells is a LoadProblem, as a truncated file would show.
 */
export async function readTable(
  file: SourceFile,
  context: LoadingContext,
  begin: (columns: Columns) => (row: TableRow) => void,
  options?: ReadOptions,
): Promise<void> {
  let take: ((row: TableRow) => void) | null = null;
  let width = 0;
  for await (const batch of file.rows(options)) {
    for (const row of batch) {
      if (take === null) {
        width = row.cells.length;
        take = begin(new Columns(row.cells, row.line));
        continue;
      }
      if (row.cells.length === 1 && row.cells[0] === '') continue;
      if (row.cells.length !== width) {
        throw new LoadProblem(`has ${row.cells.length} cells where the header has ${width}`, {
          line: row.line,
          value: row.cells.join(',').slice(0, 200),
        });
      }
      context.countRow();
      take(row);
    }
  }
  if (take === null) throw new LoadProblem('has no header line');
}
