import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { auditDraft } from '../plans/draft-form.tsx';
import type { MeasureWords } from './measure.ts';
import { type MeasureProblem, measureProblems } from './measure-problem.ts';
import { insertMeasure } from './measure-store.ts';

/** Adds a measure to an outcome of a draft; its id, or why its baseline and path cannot be so. */
export async function addMeasure(
  doing: Doing,
  { planId, outcomeId }: { planId: string; outcomeId: string },
  words: MeasureWords,
): Promise<Result<string, MeasureProblem[]>> {
  const problems = measureProblems(words);
  if (problems.length > 0) return failed(problems);
  const { transaction, partnershipId } = doing;
  const id = uuidv7();
  await insertMeasure(transaction, { id, partnershipId, outcomeId, planId }, words);
  await auditDraft(doing, 'measure.added', id, { after: { outcomeId, ...words } });
  return ok(id);
}
