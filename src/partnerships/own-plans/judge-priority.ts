import { failed, ok, type Result } from '../../kernel/result.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { auditDuty, withSums } from '../audit-duty.ts';
import type { Doing } from '../form-at.tsx';
import { insertAlignment, readAlignment, updateAlignment } from './alignment-store.ts';
import type { Alignment } from './line-up.ts';
import type { Outcome } from './outcome.ts';
import type { Priority } from './own-plan.ts';

/** What a partnership says of a priority and an outcome. */
export type Judgement = Pick<Alignment, 'direction' | 'reason' | 'published'>;

/** Says what a priority does for an outcome nobody has judged it against; gives the view's id. */
export async function judgePriority(
  doing: Doing,
  { id: priorityId, words: judgedWords }: Priority,
  { key, name: outcome, ofPlan }: Pick<Outcome, 'key' | 'name' | 'ofPlan'>,
  { direction, reason, published }: Judgement,
): Promise<Result<string, 'judged-already'>> {
  const { transaction, partnershipId } = doing;
  const id = uuidv7();
  const planPriorityId = ofPlan ? key : null;
  const row = { priorityId, outcome, planPriorityId, direction, reason, judgedWords };
  if (!(await insertAlignment(transaction, id, partnershipId, row, published)))
    return failed('judged-already');
  await auditDuty(doing, {
    action: 'alignment.judged',
    subjectId: id,
    after: withSums({ priorityId, outcome, planPriorityId, direction, reason, published }, 'reason'),
  });
  return ok(id);
}

export type JudgeAgainProblem = { problem: 'gone' } | { problem: 'changed'; current: Alignment };

/** Judges again, by the words the priority has now. */
export async function judgeAgain(
  doing: Doing,
  { id, version }: Pick<Alignment, 'id' | 'version'>,
  { words: judgedWords }: Priority,
  { direction, reason, published }: Judgement,
): Promise<Result<null, JudgeAgainProblem>> {
  const { transaction, partnershipId } = doing;
  const before = await readAlignment(transaction, partnershipId, id);
  if (before === null) return failed({ problem: 'gone' });
  const now = { direction, reason, judgedWords };
  if (!(await updateAlignment(transaction, { id, version }, now, published))) {
    const current = await readAlignment(transaction, partnershipId, id);
    return failed(current === null ? { problem: 'gone' } : { problem: 'changed', current });
  }
  await auditDuty(doing, {
    action: 'alignment.judged-again',
    subjectId: id,
    before: withSums(
      { direction: before.direction, reason: before.reason, published: before.published },
      'reason',
    ),
    after: withSums({ direction, reason, published }, 'reason'),
  });
  return ok(null);
}
