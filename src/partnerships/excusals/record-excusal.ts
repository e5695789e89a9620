import { failed, ok, type Result } from '../../kernel/result.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { auditDuty } from '../audit-duty.ts';
import type { Doing } from '../form-at.tsx';
import { auditedExcusal } from './audited-excusal.ts';
import { type ExcusalProblem, problemOfExcusal } from './excusal-problem.ts';
import { type ExcusalWords, insertExcusal } from './excusal-store.ts';
import { tellOfExcusal } from './tell-of-excusal.ts';

/** Records that the partnership excused a partner from a duty; gives the excusal's id. */
export async function recordExcusal(
  doing: Doing,
  words: ExcusalWords,
  published: boolean,
): Promise<Result<string, ExcusalProblem>> {
  const problem = await problemOfExcusal(doing, words);
  if (problem !== null) return failed(problem);
  const id = uuidv7();
  await insertExcusal(doing.transaction, id, doing.partnershipId, words, published);
  const after = auditedExcusal({ ...words, published });
  await auditDuty(doing, { action: 'excusal.recorded', subjectId: id, after });
  await tellOfExcusal(doing, { id, version: null, published, ...words });
  return ok(id);
}
