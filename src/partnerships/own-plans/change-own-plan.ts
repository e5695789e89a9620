import { failed, ok, type Result } from '../../kernel/result.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { auditDuty } from '../audit-duty.ts';
import type { Doing } from '../form-at.tsx';
import { auditedPlan } from './audited-plan.ts';
import { findOwnPlan } from './find-own-plan.ts';
import { matchPriorities, type OwnPlan } from './own-plan.ts';
import { type OwnPlanWords, readOwnPlan, replacePriorities, updateOwnPlan } from './own-plan-store.ts';

export type PlanChangeProblem = { problem: 'gone' } | { problem: 'changed'; current: OwnPlan };

/** Changes a plan that still is as its editor saw it. Whose plan it is stays. */
export async function changeOwnPlan(
  doing: Doing,
  { id, version }: Pick<OwnPlan, 'id' | 'version'>,
  words: OwnPlanWords,
  lines: readonly string[],
): Promise<Result<null, PlanChangeProblem>> {
  const { transaction } = doing;
  const before = await findOwnPlan(transaction, doing, id);
  if (before === null || before.bodyId !== words.bodyId) return failed({ problem: 'gone' });
  if (!(await updateOwnPlan(transaction, { id, version }, words))) {
    const current = await readOwnPlan(transaction, id);
    return failed(current === null ? { problem: 'gone' } : { problem: 'changed', current });
  }
  const ids = matchPriorities(before.priorities, lines);
  await replacePriorities(
    transaction,
    { id, registeredBy: before.registeredBy, published: words.published },
    lines.map((line, at) => ({ id: ids[at] ?? uuidv7(), words: line })),
  );
  await auditDuty(doing, {
    action: 'own-plan.changed',
    subjectId: id,
    before: auditedPlan(
      before,
      before.priorities.map((one) => one.words),
    ),
    after: auditedPlan(words, lines),
  });
  return ok(null);
}
