import { ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { actionFor, type ActionProblem } from './action-for.ts';
import { insertMilestone } from './milestone-store.ts';
import { recordAction } from './record-action.ts';

/** Adds a step an action is to reach by a day. Returns its id. */
export async function addMilestone(
  doing: Doing,
  actionId: string,
  step: { words: string; dueOn: string },
): Promise<Result<string, ActionProblem>> {
  const { transaction, partnershipId } = doing;
  const found = await actionFor(doing, actionId, 'lead');
  if (!found.ok) return found;
  const id = uuidv7();
  await insertMilestone(transaction, { id, partnershipId, actionId }, step);
  await recordAction(doing, 'milestone-added', actionId, { after: { id, ...step } });
  return ok(id);
}
