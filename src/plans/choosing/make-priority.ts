import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { insertPlanEvidence } from '../evidence/plan-evidence-store.ts';
import { auditDraft } from '../plans/draft-form.tsx';
import { readPlan } from '../plans/plan-store.ts';
import { insertPriority } from '../plans/priority-store.ts';
import { linkPriority } from './candidate-store.ts';
import type { Candidate, Choosing } from './choosing.ts';

/**
 * Makes what was chosen a priority of the draft, with its evidence as it stood when it was proposed, and the way back to
 * how it was chosen. Gives the priority's id.
 */
export async function makePriority(
  doing: Doing,
  choosing: Choosing,
  candidate: Candidate,
  choosingLink: string,
): Promise<Result<{ id: string; planId: string }, 'no-plan' | 'not-chosen'>> {
  const { transaction, partnershipId } = doing;
  const { planId } = choosing;
  if (planId === null || (await readPlan(transaction, { partnershipId, id: planId })) === null)
    return failed('no-plan');
  if (candidate.decision?.decision !== 'chosen') return failed('not-chosen');
  const id = uuidv7();
  await insertPriority(
    transaction,
    { partnershipId, planId },
    { id, name: candidate.name, why: candidate.decision.reason },
  );
  if (!(await linkPriority(transaction, { id: candidate.id, priorityId: id }))) return failed('not-chosen');
  const { evidence, indicatorKey, concern, areaId } = candidate;
  const behind = { priorityId: id, outcomeId: null };
  if (evidence !== null)
    await insertPlanEvidence(
      transaction,
      { partnershipId, planId, areaId },
      {
        ...{ id: uuidv7(), kind: 'indicator', words: evidence.figure.indicator.name, ...behind },
        ...{ indicatorKey, frozen: evidence.figure },
        liveLink: `/areas/${evidence.figure.area.code}#${evidence.figure.indicator.key}`,
      },
    );
  if (concern !== '')
    await insertPlanEvidence(
      transaction,
      { partnershipId, planId, areaId: null },
      {
        ...{ id: uuidv7(), kind: 'voice', words: concern.slice(0, 2_000), ...behind },
        ...{ indicatorKey: null, frozen: null, liveLink: choosingLink },
      },
    );
  await auditDraft(doing, 'choosing-candidate.made-priority', candidate.id, {
    after: { planId, priorityId: id },
  });
  return ok({ id, planId });
}
