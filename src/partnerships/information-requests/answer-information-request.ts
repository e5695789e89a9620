import { failed, ok, type Result } from '../../kernel/result.ts';
import { auditDuty, withSums } from '../audit-duty.ts';
import type { Doing } from '../form-at.tsx';
import { actsFor } from '../partner-rights.ts';
import { earliestAnswer, type InformationRequest } from './information-request.ts';
import { type AnswerWords, readRequest, updateAnswer } from './information-request-store.ts';
import { tellOfAnswer } from './tell-of-request.ts';

export type AnswerProblem =
  /** Not there, or not theirs to answer. */
  { problem: 'gone' } | { problem: 'before-asked' } | { problem: 'changed'; current: InformationRequest };

/** The partner asked answers, or puts its answer right, while the request still is as its editor saw it. */
export async function answerInformationRequest(
  doing: Doing,
  { id, version }: Pick<InformationRequest, 'id' | 'version'>,
  words: AnswerWords,
): Promise<Result<null, AnswerProblem>> {
  const { transaction, actor, partnershipId } = doing;
  const before = await readRequest(transaction, partnershipId, id);
  if (before === null || !actsFor(actor, partnershipId, before.toBody)) return failed({ problem: 'gone' });
  if (before.withdrawnOn !== null) return failed({ problem: 'gone' });
  if (words.answeredOn < earliestAnswer(before)) return failed({ problem: 'before-asked' });
  if (!(await updateAnswer(transaction, { id, version }, words))) {
    const current = await readRequest(transaction, partnershipId, id);
    return failed(
      current === null || current.withdrawnOn !== null
        ? { problem: 'gone' }
        : { problem: 'changed', current },
    );
  }
  await auditDuty(doing, {
    action: before.answer === null ? 'information-request.answered' : 'information-request.answer-changed',
    subjectId: id,
    before: audited(before),
    after: audited(words),
  });
  await tellOfAnswer(doing, before);
  return ok(null);
}

function audited({
  answer,
  answeredOn,
  given,
  refusal,
}: Pick<InformationRequest, keyof AnswerWords>): unknown {
  return withSums({ answer, answeredOn, given, refusal }, 'given', 'refusal');
}
