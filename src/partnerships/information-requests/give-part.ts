import { failed, ok, type Result } from '../../kernel/result.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { auditDuty, withSums } from '../audit-duty.ts';
import type { Doing } from '../form-at.tsx';
import { actsFor } from '../partner-rights.ts';
import { type AnswerPart, earliestAnswer } from './information-request.ts';
import { insertPart, lockOpenRequest, readRequest } from './information-request-store.ts';
import { tellOfPart } from './tell-of-request.ts';

/** The partner asked gives a part of the answer. The request stays open: its time runs until the last of it came. */
export async function givePart(
  doing: Doing,
  requestId: string,
  part: AnswerPart,
): Promise<Result<null, 'gone' | 'answered' | 'too-early'>> {
  const { transaction, actor, partnershipId } = doing;
  const waits = await lockOpenRequest(transaction, requestId);
  const request = await readRequest(transaction, partnershipId, requestId);
  if (request === null || !actsFor(actor, partnershipId, request.toBody)) return failed('gone');
  if (!waits) return failed('answered');
  if (part.cameOn < earliestAnswer(request)) return failed('too-early');
  const id = uuidv7();
  await insertPart(transaction, id, partnershipId, requestId, part);
  await auditDuty(doing, {
    action: 'information-request.part-given',
    subjectId: requestId,
    after: withSums(part, 'given'),
  });
  await tellOfPart(doing, request, id);
  return ok(null);
}
