import { failed, ok, type Result } from '../../kernel/result.ts';
import { auditDuty, withSums } from '../audit-duty.ts';
import type { Doing } from '../form-at.tsx';
import { actsFor } from '../partner-rights.ts';
import { type InformationRequest, isOpen } from './information-request.ts';
import { readRequest, updateWithdrawn } from './information-request-store.ts';
import { tellOfWithdrawal } from './tell-of-request.ts';

export interface Withdrawal {
  withdrawnOn: string;
  withdrawnWhy: string;
}

export type WithdrawProblem =
  /** Not there, withdrawn already, or not theirs to withdraw. */
  { problem: 'gone' } | { problem: 'answered' } | { problem: 'changed'; current: InformationRequest };

/** The partner that asks takes its request back, while there is no whole answer. */
export async function withdrawInformationRequest(
  doing: Doing,
  { id, version }: Pick<InformationRequest, 'id' | 'version'>,
  withdrawal: Withdrawal,
): Promise<Result<null, WithdrawProblem>> {
  const { transaction, actor, partnershipId } = doing;
  const before = await readRequest(transaction, partnershipId, id);
  if (before === null || !actsFor(actor, partnershipId, before.fromBody)) return failed({ problem: 'gone' });
  if (!(await updateWithdrawn(transaction, { id, version }, withdrawal))) {
    const current = await readRequest(transaction, partnershipId, id);
    if (current === null || current.withdrawnOn !== null) return failed({ problem: 'gone' });
    return failed(isOpen(current) ? { problem: 'changed', current } : { problem: 'answered' });
  }
  await auditDuty(doing, {
    action: 'information-request.withdrawn',
    subjectId: id,
    after: withSums(withdrawal, 'withdrawnWhy'),
  });
  await tellOfWithdrawal(doing, before);
  return ok(null);
}
