import { type FileSample, LoadProblem, type SheetRow, type SourceFile } from './format.ts';
import type { Mapping } from './mapping.ts';
import { natureByte, statusByte } from './release-writer.ts';
import type { FeedingContext } from './store-release.ts';
import { type TidyColumns, TidyMeanings, tidyColumns } from './tidy-meanings.ts';

type Cell = SheetRow['cells'][number] | undefined;

/** Reads a tidy sheet through the same mapping as a tidy CSV. */
export async function readTidySheet(
  file: SourceFile,
  mapping: Mapping,
  context: FeedingContext,
): Promise<void> {
  const sheet = mapping.sheet ?? file.sample.sheets[0]?.name;
  if (sheet === undefined) throw new LoadProblem('has no sheets');
  let columns: TidyColumns | undefined;
  let readRow: ((row: SheetRow) => void) | undefined;
  for await (const batch of file.sheetRows(sheet)) {
    for (const row of batch) {
      if (row.row <= mapping.skipLines || row.cells.every((cell) => cell === null || cell === '')) continue;
      if (!readRow) {
        columns = tidyColumns(mapping, row.cells.map(words), row.row, (name) =>
          placeAdvice(file.sample, sheet, name),
        );
        readRow = rowReader(mapping, columns, context);
        continue;
      }
      context.countRow();
      try {
        readRow(row);
      } catch (problem) {
        if (!(problem instanceof LoadProblem)) throw problem;
        context.fault(problem);
      }
    }
  }
  if (!columns) throw new LoadProblem('has no header row', { sheet });
}

/** Where a column that is missing from a header stands after all, as far as the first rows show. */
function placeAdvice({ sheets }: FileSample, sheet: string, name: string): string {
  for (const { name: other, rows } of sheets) {
    const row = rows.findIndex((cells) => cells.some((cell) => cell.trim() === name));
    if (row < 0) continue;
    if (other !== sheet)
      return `; the sheet ‘${other}’ has it: say "sheet": ${JSON.stringify(other)} in the mapping`;
    return `; row ${row + 1} has it: say "skipLines": ${row} in the mapping`;
  }
  return '';
}

function rowReader(mapping: Mapping, columns: TidyColumns, context: FeedingContext): (row: SheetRow) => void {
  const meanings = new TidyMeanings(mapping, columns, context);
  context.writer.columnNames = columns.header;
  context.writer.refuseWhatCannotBe = true;
  return ({ row, cells }) => {
    const beside = (column: number): number => {
      const cell = cells[column];
      return typeof cell === 'number' ? cell : meanings.beside(words(cell), column, row);
    };
    const cell = cells[columns.value];
    const value = typeof cell === 'number' ? cell : meanings.spaced(words(cell));
    context.writer.add(
      meanings.series(
        columns.keys.map((column) => words(cells[column])),
        row,
      ),
      meanings.area(words(cells[columns.area]), row),
      meanings.period(words(cells[columns.period]), row),
      value,
      beside(columns.lower),
      beside(columns.upper),
      beside(columns.numerator),
      beside(columns.denominator),
      value === value ? statusByte.value : meanings.status(words(cell), row),
      columns.nature < 0 ? natureByte.raw : meanings.nature(words(cells[columns.nature]), row),
      row,
      columns.value + 1,
    );
  };
}

function words(cell: Cell): string {
  return cell === null || cell === undefined ? '' : String(cell);
}
