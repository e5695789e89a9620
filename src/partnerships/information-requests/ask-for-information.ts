import { failed, ok, type Result } from '../../kernel/result.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { auditDuty, withSums } from '../audit-duty.ts';
import type { Doing } from '../form-at.tsx';
import { memberBodies } from '../member-bodies.ts';
import { actsFor } from '../partner-rights.ts';
import { insertRequest, type RequestWords } from './information-request-store.ts';
import { tellOfQuestion } from './tell-of-request.ts';

export type AskProblem = 'may-not' | 'from-no-member' | 'to-no-member';

/** One partner asks another for information; gives the request's id. */
export async function askForInformation(
  doing: Doing,
  words: RequestWords,
): Promise<Result<string, AskProblem>> {
  const { transaction, actor, partnershipId, today } = doing;
  if (!actsFor(actor, partnershipId, words.fromBody)) return failed('may-not');
  const members = new Set((await memberBodies(transaction, partnershipId, today)).map(({ id }) => id));
  if (!members.has(words.fromBody)) return failed('from-no-member');
  if (!members.has(words.toBody)) return failed('to-no-member');
  const id = uuidv7();
  await insertRequest(transaction, id, partnershipId, words);
  await auditDuty(doing, {
    action: 'information-request.asked',
    subjectId: id,
    after: withSums(words, 'asked', 'outcome'),
  });
  await tellOfQuestion(doing, { id, ...words });
  return ok(id);
}
