import { refusalWords, type Language, type SpokenText } from '../../web/index.ts';
import type { BringInProblem } from './bring-in-import.ts';
import type { BringSheetProblem } from './bring-sheet.ts';
import { speak } from './messages/message.ts';
import { sheetLimits } from './read-tables.ts';
import { templateVersion } from './workbook-self.ts';

/** Why a spreadsheet is not taken, or not brought in, and what to do. */
export function problemWords(language: Language, problem: BringSheetProblem | BringInProblem): SpokenText {
  switch (problem.problem) {
    case 'refused':
      return refusalWords(language, problem.refusal);
    case 'unreadable':
      return speak(language, 'problem.unreadable', problem);
    case 'too-many-rows': {
      const count = (rows: number) => rows.toLocaleString('en-GB');
      const { sheet, rows } = problem;
      return speak(language, 'problem.too-many-rows', {
        ...{ sheet, rows: count(rows), most: count(sheetLimits.rows) },
      });
    }
    case 'too-large-within':
      return speak(language, 'problem.too-large-within', {
        megabytes: problem.megabytes,
        most: sheetLimits.unpacked / 1024 / 1024,
      });
    case 'old-template':
    case 'new-template': {
      const { version } = problem;
      return speak(language, `problem.${problem.problem}`, { version, current: templateVersion });
    }
    case 'damaged-self':
      return speak(language, 'problem.damaged-self', problem);
    case 'other-partnership':
      return speak(language, 'problem.other-partnership', problem);
    case 'no-plan':
      return speak(language, 'problem.no-plan', problem);
    case 'no-tracker-sheet':
      return speak(language, 'problem.no-tracker-sheet', problem);
    case 'no-head':
      return speak(language, 'problem.no-head', problem);
    case 'columns-gone':
      return speak(language, 'problem.columns-gone', problem);
    default:
      return speak(language, `problem.${problem.problem}`);
  }
}
