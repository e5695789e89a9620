import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { actionFor, type ActionProblem } from './action-for.ts';
import { deleteActionMeasure, readActionMeasures } from './action-measure-store.ts';
import { recordAction } from './record-action.ts';

/** Says no longer that an action should move a measure: its history and the trail keep that it did, and on what assumption. */
export async function unlinkMeasure(
  doing: Doing,
  { actionId, measureId }: { actionId: string; measureId: string },
  why: string,
): Promise<Result<null, ActionProblem>> {
  const found = await actionFor(doing, actionId, 'lead');
  if (!found.ok) return found;
  const linked = await readActionMeasures(doing.transaction, [actionId]);
  const before = linked.find((one) => one.measureId === measureId);
  if (!before || !(await deleteActionMeasure(doing.transaction, { actionId, measureId })))
    return failed('gone');
  await recordAction(doing, 'measure-unlinked', actionId, { before, after: { why } });
  return ok(null);
}
