import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { auditDraft } from '../plans/draft-form.tsx';
import type { Measure, MeasureValue, MeasureValueWords } from './measure.ts';
import { recordedProblem, type ValueProblem } from './measure-problem.ts';
import { replaceMeasureValue } from './value-store.ts';

export type CorrectionProblem = ValueProblem | { problem: 'changed' };

/** Puts a new value in the place of one that was wrong. What stood stays in the history, and everybody sees that it did. */
export async function correctValue(
  doing: Doing,
  of: { measure: Pick<Measure, 'valueType' | 'decimals'>; value: MeasureValue; version: number },
  words: MeasureValueWords,
  why: string,
): Promise<Result<null, CorrectionProblem>> {
  const { measure, value, version } = of;
  const problem = recordedProblem(words, measure, doing.today);
  if (problem) return failed(problem);
  if (!(await replaceMeasureValue(doing.transaction, { id: value.id, version }, words, why)))
    return failed({ problem: 'changed' });
  await auditDraft(doing, 'measure-value.corrected', value.id, { before: value, after: words, why });
  return ok(null);
}
