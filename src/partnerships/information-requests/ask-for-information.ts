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
  const { transaction, partnershipId } = doing;
  const mayNot = await whoMayAsk(doing, words);
  if (mayNot !== null) return failed(mayNot);
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

/** Why this actor may not ask this, or not this partner; null where they may. */
export async function whoMayAsk(
  { transaction, actor, partnershipId, today }: Doing,
  { fromBody, toBody }: Pick<RequestWords, 'fromBody' | 'toBody'>,
): Promise<AskProblem | null> {
  if (!actsFor(actor, partnershipId, fromBody)) return 'may-not';
  const members = new Set((await memberBodies(transaction, partnershipId, today)).map(({ id }) => id));
  if (!members.has(fromBody)) return 'from-no-member';
  return members.has(toBody) ? null : 'to-no-member';
}
