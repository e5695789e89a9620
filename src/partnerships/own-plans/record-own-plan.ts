import { failed, ok, type Result } from '../../kernel/result.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { auditDuty } from '../audit-duty.ts';
import type { Doing } from '../form-at.tsx';
import { memberBodies } from '../member-bodies.ts';
import { actsFor } from '../partner-rights.ts';
import { auditedPlan } from './audited-plan.ts';
import { insertOwnPlan, type OwnPlanWords, replacePriorities } from './own-plan-store.ts';

export type RecordProblem = 'may-not' | 'no-member';

/** Records a partner's own plan, which this partnership then keeps for all; gives its id. */
export async function recordOwnPlan(
  doing: Doing,
  words: OwnPlanWords,
  lines: readonly string[],
): Promise<Result<string, RecordProblem>> {
  const { transaction, actor, partnershipId, today } = doing;
  if (!actsFor(actor, partnershipId, words.bodyId)) return failed('may-not');
  const members = await memberBodies(transaction, partnershipId, today);
  if (!members.some(({ id }) => id === words.bodyId)) return failed('no-member');
  const id = uuidv7();
  await insertOwnPlan(transaction, id, partnershipId, words);
  await replacePriorities(
    transaction,
    { id, registeredBy: partnershipId, published: words.published },
    lines.map((line) => ({ id: uuidv7(), words: line })),
  );
  await auditDuty(doing, { action: 'own-plan.recorded', subjectId: id, after: auditedPlan(words, lines) });
  return ok(id);
}
