import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import type { PromiseTerms } from './promise.ts';
import { handOn } from './promise-hand.ts';
import { readPromise, updateTerms } from './promise-store.ts';
import { auditedTerms, recordPromise } from './record-promise.ts';
import { type OpenedPromise, promiseForStep, type StepProblem } from './step-promise.ts';

/** Changes what nobody has signed yet. Whose promise it would be stays. */
export async function changeProposal(
  doing: Doing,
  opened: OpenedPromise,
  terms: PromiseTerms,
): Promise<Result<null, StepProblem>> {
  const { transaction, partnershipId, today } = doing;
  const found = await promiseForStep(doing, opened, 'change');
  if (!found.ok) return found;
  const before = found.value;
  if (terms.bodyId !== before.bodyId) return failed({ problem: 'refused', refusal: 'not-yours' });
  // Other terms than the partnership agreed to are not agreed to.
  const agreedOn = before.replacesId !== null && handOn(doing, before).keeps ? today : null;
  if (!(await updateTerms(transaction, opened, terms, agreedOn))) {
    const current = await readPromise(transaction, partnershipId, opened.id);
    return failed(current === null ? { problem: 'gone' } : { problem: 'changed', current });
  }
  await recordPromise(doing, 'changed', opened.id, {
    before: auditedTerms(before),
    after: auditedTerms(terms),
  });
  return ok(null);
}
