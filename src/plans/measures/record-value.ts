import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { auditDraft } from '../plans/draft-form.tsx';
import type { Measure, MeasureValueWords } from './measure.ts';
import { recordedProblem, type ValueProblem } from './measure-problem.ts';
import { insertMeasureValue } from './value-store.ts';

export type RecordProblem = ValueProblem | { problem: 'not-an-own-measure' } | { problem: 'there-already' };

/** Records what an own measure was found to be for a period, or why it is not known. Everybody's where the measure is. */
export async function recordValue(
  doing: Doing,
  measure: Pick<Measure, 'id' | 'indicatorKey' | 'valueType' | 'decimals'>,
  words: MeasureValueWords,
): Promise<Result<string, RecordProblem>> {
  if (measure.indicatorKey !== null) return failed({ problem: 'not-an-own-measure' });
  const problem = recordedProblem(words, measure, doing.today);
  if (problem) return failed(problem);
  const { transaction, partnershipId } = doing;
  const id = uuidv7();
  if (!(await insertMeasureValue(transaction, { id, partnershipId, measureId: measure.id }, words)))
    return failed({ problem: 'there-already' });
  await auditDraft(doing, 'measure-value.recorded', id, { after: { measureId: measure.id, ...words } });
  return ok(id);
}
