import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { actionFor, type ActionProblem } from './action-for.ts';
import { deleteMilestone } from './milestone-store.ts';
import { recordAction } from './record-action.ts';

/** Takes away a milestone that was not reached: its history and the trail keep it. One that was reached stays. */
export async function removeMilestone(
  doing: Doing,
  { actionId, milestoneId }: { actionId: string; milestoneId: string },
  why: string,
): Promise<Result<null, ActionProblem | 'done-already'>> {
  const found = await actionFor(doing, actionId, 'lead');
  if (!found.ok) return found;
  const milestone = found.value.milestones.find(({ id }) => id === milestoneId);
  if (!milestone) return failed('gone');
  if (!(await deleteMilestone(doing.transaction, { id: milestoneId, actionId })))
    return failed('done-already');
  await recordAction(doing, 'milestone-removed', actionId, { before: milestone, after: { why } });
  return ok(null);
}
