import { failed, ok, type Result } from '../../kernel/result.ts';
import { auditDuty, withSums } from '../audit-duty.ts';
import type { Doing } from '../form-at.tsx';
import { deleteAlignment, readAlignment } from './alignment-store.ts';
import type { Alignment } from './line-up.ts';

/** Takes back what was said of a priority and an outcome. Its history stays. */
export async function removeAlignment(
  doing: Doing,
  { id, version }: Pick<Alignment, 'id' | 'version'>,
): Promise<Result<null, 'gone' | 'changed'>> {
  const { transaction, partnershipId } = doing;
  const before = await readAlignment(transaction, partnershipId, id);
  if (before === null) return failed('gone');
  if (!(await deleteAlignment(transaction, { id, version }))) return failed('changed');
  const { priorityId, outcome, direction, reason } = before;
  await auditDuty(doing, {
    action: 'alignment.removed',
    subjectId: id,
    before: withSums({ priorityId, outcome, direction, reason }, 'reason'),
  });
  return ok(null);
}
