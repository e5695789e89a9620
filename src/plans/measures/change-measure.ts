import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { auditDraft } from '../plans/draft-form.tsx';
import type { Measure, MeasureWords } from './measure.ts';
import { type MeasureProblem, measureProblems } from './measure-problem.ts';
import { updateMeasure } from './measure-store.ts';

export type MeasureChangeProblem = { kind: 'wrong'; problems: MeasureProblem[] } | { kind: 'changed' };

/** Changes a measure of a draft that still is as its editor saw it. */
export async function changeMeasure(
  doing: Doing,
  { measure, version, planId }: { measure: Measure; version: number; planId: string },
  words: MeasureWords,
): Promise<Result<null, MeasureChangeProblem>> {
  const problems = measureProblems(words);
  if (problems.length > 0) return failed({ kind: 'wrong', problems });
  const { transaction, partnershipId } = doing;
  const { id } = measure;
  if (!(await updateMeasure(transaction, { id, version, partnershipId, planId }, words)))
    return failed({ kind: 'changed' });
  await auditDraft(doing, 'measure.changed', id, { before: measure, after: words });
  return ok(null);
}
