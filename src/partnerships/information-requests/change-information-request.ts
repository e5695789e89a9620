import { failed, ok, type Result } from '../../kernel/result.ts';
import { auditDuty, withSums } from '../audit-duty.ts';
import type { Doing } from '../form-at.tsx';
import { actsFor } from '../partner-rights.ts';
import { type AskProblem, whoMayAsk } from './ask-for-information.ts';
import { type InformationRequest, isOpen } from './information-request.ts';
import { readRequest, type RequestWords, updateRequest } from './information-request-store.ts';

export type ChangeProblem =
  | { problem: AskProblem }
  /** Not there, or not theirs to change. */
  | { problem: 'gone' }
  | { problem: 'answered' }
  | { problem: 'changed'; current: InformationRequest };

/** The partner that asks puts its request right, while nothing of an answer came and it still is as its editor saw it. */
export async function changeInformationRequest(
  doing: Doing,
  { id, version }: Pick<InformationRequest, 'id' | 'version'>,
  words: RequestWords,
): Promise<Result<null, ChangeProblem>> {
  const { transaction, actor, partnershipId } = doing;
  const before = await readRequest(transaction, partnershipId, id);
  if (before === null || !actsFor(actor, partnershipId, before.fromBody)) return failed({ problem: 'gone' });
  const mayNot = await whoMayAsk(doing, words);
  if (mayNot !== null) return failed({ problem: mayNot });
  if (!(await updateRequest(transaction, { id, version }, words))) {
    const current = await readRequest(transaction, partnershipId, id);
    if (current === null) return failed({ problem: 'gone' });
    return failed(
      isOpen(current) && current.parts.length === 0
        ? { problem: 'changed', current }
        : { problem: 'answered' },
    );
  }
  await auditDuty(doing, {
    action: 'information-request.changed',
    subjectId: id,
    before: audited(before),
    after: audited(words),
  });
  return ok(null);
}

function audited({ fromBody, toBody, asked, outcome, askedOn, wantedBy }: RequestWords): unknown {
  return withSums({ fromBody, toBody, asked, outcome, askedOn, wantedBy }, 'asked', 'outcome');
}
