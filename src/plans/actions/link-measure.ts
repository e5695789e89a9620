import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { readMeasures } from '../measures/measure-store.ts';
import { actionFor, type ActionProblem } from './action-for.ts';
import { writeActionMeasure } from './action-measure-store.ts';
import { recordAction } from './record-action.ts';

/** Says which measure of its outcome an action should move, on what assumption and evidence; said again, it is changed. */
export async function linkMeasure(
  doing: Doing,
  { actionId, measureId }: { actionId: string; measureId: string },
  why: { assumption: string; evidence: string },
): Promise<Result<null, ActionProblem | 'no-measure'>> {
  const { transaction, partnershipId } = doing;
  const found = await actionFor(doing, actionId, 'lead');
  if (!found.ok) return found;
  const measures = await readMeasures(transaction, { outcomeIds: [found.value.outcomeId] });
  if (!measures.some(({ id }) => id === measureId)) return failed('no-measure');
  await writeActionMeasure(transaction, { id: uuidv7(), partnershipId, actionId, measureId }, why);
  await recordAction(doing, 'measure-linked', actionId, { after: { measureId, ...why } });
  return ok(null);
}
