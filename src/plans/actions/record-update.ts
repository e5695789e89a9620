import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { ActionUpdate } from './action.ts';
import { actionFor, type ActionProblem } from './action-for.ts';
import { insertUpdate } from './action-update-store.ts';
import { recordAction } from './record-action.ts';

/** What somebody says of an action. */
export type UpdateWords = Pick<ActionUpdate, 'progress' | 'words' | 'reach' | 'signedOffAs' | 'saidOn'>;

/**
 * Records how an action does, outside of a round of reports: the word of its lead body, or of an officer. Nothing is
 * changed by it: a later one corrects it. Returns its id.
 */
export async function recordUpdate(
  doing: Doing,
  actionId: string,
  said: UpdateWords,
): Promise<Result<string, ActionProblem | 'not-yet'>> {
  const { transaction, partnershipId, today } = doing;
  if (said.saidOn > today) return failed('not-yet');
  const found = await actionFor(doing, actionId, 'lead');
  if (!found.ok) return found;
  const id = uuidv7();
  await insertUpdate(transaction, partnershipId, { ...said, id, actionId, acceptedOn: today });
  await recordAction(doing, 'updated', actionId, { after: { id, ...said } });
  return ok(id);
}
