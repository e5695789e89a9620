import { failed, ok, type Result } from '../../kernel/result.ts';
import { auditDuty, withSums } from '../audit-duty.ts';
import type { Doing } from '../form-at.tsx';
import { type AgreedExcusal, readExcusal, updateExcusalEnd } from './excusal-store.ts';
import { tellOfExcusal } from './tell-of-excusal.ts';

export interface ExcusalEnd {
  endedOn: string;
  endedWhy: string;
}

/** Ends an excusal that still is as its editor saw it. */
export async function endExcusal(
  doing: Doing,
  { id, version }: Pick<AgreedExcusal, 'id' | 'version'>,
  { endedOn, endedWhy }: ExcusalEnd,
): Promise<Result<null, 'gone' | 'changed'>> {
  const { transaction, partnershipId } = doing;
  const before = await readExcusal(transaction, partnershipId, id);
  if (before === null) return failed('gone');
  if (!(await updateExcusalEnd(transaction, { id, version }, endedOn, endedWhy))) return failed('changed');
  await auditDuty(doing, {
    action: 'excusal.ended',
    subjectId: id,
    before: { endedOn: before.endedOn },
    after: withSums({ endedOn, endedWhy }, 'endedWhy'),
  });
  await tellOfExcusal(doing, { ...before, version, endedOn });
  return ok(null);
}
