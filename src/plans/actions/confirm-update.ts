import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { acceptUpdates } from './accept-updates.ts';
import { actionFor, type ActionProblem } from './action-for.ts';
import { readUnconfirmed } from './action-update-store.ts';
import { recordAction } from './record-action.ts';

/** An officer accepts what a lead said of an action outside of a round. */
export async function confirmUpdate(
  doing: Doing,
  { actionId, updateId }: { actionId: string; updateId: string },
): Promise<Result<null, ActionProblem | 'confirmed-already'>> {
  const found = await actionFor(doing, actionId, 'keeper');
  if (!found.ok) return found;
  const [waiting] = await readUnconfirmed(doing.transaction, [actionId]);
  if (waiting?.id !== updateId || !(await acceptUpdates(doing, [updateId])))
    return failed('confirmed-already');
  await recordAction(doing, 'update-accepted', actionId, { after: { id: updateId } });
  return ok(null);
}
