import { type Language, type TableFile, textOf } from '../../web/index.ts';
import type { Judgement } from './judge-import.ts';
import { cellText, type JudgedRow } from './judge-rows.ts';
import { say } from './messages/message.ts';
import { letterOf, sheetName } from './row-place.ts';
import type { SheetProblem } from './sheet-problem.ts';

interface RefusedCell {
  row: JudgedRow;
  problem: SheetProblem;
}

/** Everything that is wrong in a spreadsheet, cell by cell, as a file to work through. */
export function refusedTable(
  language: Language,
  fileName: string,
  judgement: Judgement,
): TableFile<RefusedCell> {
  return {
    title: say(language, 'refused.file.title', { file: fileName }),
    fileName: `refused-rows-of-${fileName.replace(/\.[^.]*$/, '').slice(0, 80)}`,
    columns: [
      {
        key: 'sheet',
        type: 'text',
        description: 'The sheet',
        cell: ({ row }) => sheetName(judgement, row.kind),
      },
      {
        key: 'row',
        type: 'whole',
        description: 'The row, as the file numbers it',
        cell: ({ row }) => row.line,
      },
      {
        key: 'column',
        type: 'text',
        description:
          'Letter of the column; empty where the whole row is meant, or the file has no such column',
        cell: ({ row, problem }) => letterOf(judgement, row.kind.key, problem.column),
      },
      {
        key: 'heading',
        type: 'text',
        description: 'What Commonty calls the column',
        cell: ({ row, problem }) => headingOf(row, problem)?.heading ?? null,
      },
      { key: 'record', type: 'text', description: 'What the row is about', cell: ({ row }) => row.name },
      {
        key: 'value',
        type: 'text',
        description: 'What stands there',
        cell: ({ row, problem }) => {
          const column = headingOf(row, problem);
          return column ? cellText(row, column) : null;
        },
      },
      {
        key: 'wrong',
        type: 'text',
        description: 'What is wrong with it, and what to do',
        cell: ({ problem }) => textOf(problem.message(language)),
      },
    ],
    rows: judgement.rows.flatMap((row) => row.problems.map((problem) => ({ row, problem }))),
    sources: [],
  };
}

function headingOf({ kind }: JudgedRow, { column }: SheetProblem) {
  return kind.columns.find(({ key }) => key === column);
}
