import { failed, ok, type Result } from '../../kernel/result.ts';
import { auditDuty } from '../audit-duty.ts';
import type { Doing } from '../form-at.tsx';
import { auditedExcusal } from './audited-excusal.ts';
import { type ExcusalProblem, problemOfExcusal } from './excusal-problem.ts';
import { type AgreedExcusal, type ExcusalWords, readExcusal, updateExcusal } from './excusal-store.ts';
import { tellOfExcusal } from './tell-of-excusal.ts';

export type ExcusalChangeProblem =
  | ExcusalProblem
  | { problem: 'gone' }
  | { problem: 'changed'; current: AgreedExcusal };

/** Puts an excusal right that still is as its editor saw it. */
export async function changeExcusal(
  doing: Doing,
  { id, version }: Pick<AgreedExcusal, 'id' | 'version'>,
  words: ExcusalWords,
  published: boolean,
): Promise<Result<null, ExcusalChangeProblem>> {
  const { transaction, partnershipId } = doing;
  const before = await readExcusal(transaction, partnershipId, id);
  if (before === null) return failed({ problem: 'gone' });
  if (before.version !== version) return failed({ problem: 'changed', current: before });
  const problem = await problemOfExcusal(doing, words, before);
  if (problem !== null) return failed(problem);
  if (!(await updateExcusal(transaction, { id, version }, words, published))) {
    const current = await readExcusal(transaction, partnershipId, id);
    return failed(current === null ? { problem: 'gone' } : { problem: 'changed', current });
  }
  await auditDuty(doing, {
    action: 'excusal.changed',
    subjectId: id,
    before: auditedExcusal(before),
    after: auditedExcusal({ ...words, published }),
  });
  await tellOfExcusal(doing, { id, version, published, ...words });
  return ok(null);
}
