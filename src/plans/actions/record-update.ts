import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { ActionUpdate } from './action.ts';
import { actionFor, type ActionProblem } from './action-for.ts';
import { handOn } from './action-hand.ts';
import { insertUpdates } from './action-update-store.ts';
import { followUpdates } from './follow-updates.ts';
import { recordAction } from './record-action.ts';

/** What somebody says of an action. */
export type UpdateWords = Pick<ActionUpdate, 'progress' | 'words' | 'reach' | 'signedOffAs' | 'saidOn'>;

/**
 * Records how an action does, outside of a round of reports. An officer's word stands at once, and the action's state
 * follows it; a lead's waits for an officer, as in a round. What was said is never changed: a later one corrects it.
 * Returns its id.
 */
export async function recordUpdate(
  doing: Doing,
  actionId: string,
  said: UpdateWords,
): Promise<Result<string, ActionProblem | 'not-yet'>> {
  const { transaction, actor, partnershipId, today } = doing;
  if (said.saidOn > today) return failed('not-yet');
  const found = await actionFor(doing, actionId, 'lead');
  if (!found.ok) return found;
  const accepted = handOn(actor, found.value).keeps;
  const id = uuidv7();
  await insertUpdates(transaction, [
    { ...said, id, actionId, partnershipId, requestId: null, acceptedOn: accepted ? today : null },
  ]);
  await recordAction(doing, 'updated', actionId, { after: { id, ...said, accepted } });
  if (accepted) await followUpdates(doing, [actionId]);
  return ok(id);
}
