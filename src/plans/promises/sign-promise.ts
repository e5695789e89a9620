import { ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { readPromise, updatePromise } from './promise-store.ts';
import { recordPromise } from './record-promise.ts';
import { type OpenedPromise, type StepProblem, stepPromise } from './step-promise.ts';

/**
 * The body's own lead signs, in person, the words that were read. From then on everybody sees it and nobody changes it.
 * Where it takes the place of another, that one is renegotiated with the same signature. Returns its id.
 */
export async function signPromise(
  doing: Doing,
  opened: OpenedPromise,
  office: string,
): Promise<Result<string, StepProblem>> {
  const { transaction, partnershipId, today } = doing;
  const signed = await stepPromise(doing, opened, 'sign', {
    state: 'signed',
    signed: { on: today, as: office },
  });
  if (!signed.ok) return signed;
  const { replacesId } = signed.value;
  const before = replacesId === null ? null : await readPromise(transaction, partnershipId, replacesId);
  if (before === null) return ok(opened.id);
  const ended = { on: today, why: null };
  if (!(await updatePromise(transaction, before, { state: 'renegotiated', ended })))
    throw new Error(`The promise ${before.id} changed between two statements of one transaction.`);
  await recordPromise(doing, 'renegotiated', before.id, {
    before: { state: before.state },
    after: { state: 'renegotiated', replacedBy: opened.id },
  });
  return ok(opened.id);
}
