import { failed, ok, type Result } from '../../kernel/result.ts';
import { auditDuty } from '../audit-duty.ts';
import type { Doing } from '../form-at.tsx';
import { auditedPlan } from './audited-plan.ts';
import { findOwnPlan } from './find-own-plan.ts';
import type { OwnPlan } from './own-plan.ts';
import { deleteOwnPlan } from './own-plan-store.ts';

/** Takes out a plan recorded by mistake, with its priorities and what was said of them. Its history stays. */
export async function removeOwnPlan(
  doing: Doing,
  { id, version }: Pick<OwnPlan, 'id' | 'version'>,
): Promise<Result<null, 'gone' | 'changed'>> {
  const before = await findOwnPlan(doing.transaction, doing, id);
  if (before === null) return failed('gone');
  if (!(await deleteOwnPlan(doing.transaction, { id, version }))) return failed('changed');
  const words = before.priorities.map((one) => one.words);
  await auditDuty(doing, { action: 'own-plan.removed', subjectId: id, before: auditedPlan(before, words) });
  return ok(null);
}
