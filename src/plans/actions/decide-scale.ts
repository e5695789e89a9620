import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { ActionDecision } from './action.ts';
import { insertDecision } from './action-decision-store.ts';
import { actionFor, type ActionProblem } from './action-for.ts';
import { recordAction } from './record-action.ts';

/**
 * Records what was decided at review: stop, go on or spread; what reaching everybody in need costs, and who pays. What
 * spreads needs both. It stays; another decision takes its place.
 */
export async function decideScale(
  doing: Doing,
  actionId: string,
  decision: Omit<ActionDecision, 'id' | 'actionId'>,
): Promise<Result<string, ActionProblem | 'not-yet' | 'no-cost' | 'no-payer'>> {
  if (decision.decidedOn > doing.today) return failed('not-yet');
  if (decision.decided === 'spread' && decision.costAtFullNeedPence === null) return failed('no-cost');
  if (decision.decided === 'spread' && decision.whoPays === null) return failed('no-payer');
  const found = await actionFor(doing, actionId, 'keeper');
  if (!found.ok) return found;
  const id = uuidv7();
  await insertDecision(doing.transaction, doing.partnershipId, { ...decision, id, actionId });
  const pence = decision.costAtFullNeedPence;
  await recordAction(doing, 'decided', actionId, {
    after: { id, ...decision, costAtFullNeedPence: pence === null ? null : String(pence) },
  });
  return ok(id);
}
