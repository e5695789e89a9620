import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { actionFor, type ActionProblem } from './action-for.ts';
import { updateMilestoneDone } from './milestone-store.ts';
import { recordAction } from './record-action.ts';

/** Notes the day a milestone was reached, once. */
export async function endMilestone(
  doing: Doing,
  { actionId, milestoneId }: { actionId: string; milestoneId: string },
  doneOn: string,
): Promise<Result<null, ActionProblem | 'done-already' | 'not-yet'>> {
  if (doneOn > doing.today) return failed('not-yet');
  const found = await actionFor(doing, actionId, 'lead');
  if (!found.ok) return found;
  if (!found.value.milestones.some(({ id }) => id === milestoneId)) return failed('gone');
  if (!(await updateMilestoneDone(doing.transaction, { id: milestoneId, actionId }, doneOn)))
    return failed('done-already');
  await recordAction(doing, 'milestone-reached', actionId, { after: { id: milestoneId, doneOn } });
  return ok(null);
}
