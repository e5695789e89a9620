import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { type OpenedPromise, promiseForStep, type StepProblem, stepPromise } from './step-promise.ts';

/** The partner has begun with what it promised. */
export function beginDelivery(doing: Doing, opened: OpenedPromise) {
  return stepPromise(doing, opened, 'deliver', { state: 'delivering' });
}

/** What was proposed is taken back, by whoever may sign it or keeps the records. */
export function withdrawProposal(doing: Doing, opened: OpenedPromise, why: string) {
  return stepPromise(doing, opened, 'withdraw', { state: 'withdrawn', ended: { on: doing.today, why } });
}

/** The partnership agrees that this promise shall take the place of another. The partner agrees by signing it. */
export function agreeReplacement(doing: Doing, opened: OpenedPromise) {
  return stepPromise(doing, opened, 'agree', { agreedOn: doing.today });
}

/** The partnership says that a promise was kept or broken, on which day, and how that is known. */
export async function endPromise(
  doing: Doing,
  opened: OpenedPromise,
  { how, on, why }: { how: 'kept' | 'broken'; on: string; why: string },
): Promise<Result<null, StepProblem | { problem: 'wrong-day'; from: string }>> {
  const step = how === 'kept' ? 'keep' : 'break';
  const found = await promiseForStep(doing, opened, step);
  if (!found.ok) return found;
  const from = found.value.signedOn ?? found.value.proposedOn;
  if (on < from || on > doing.today) return failed({ problem: 'wrong-day', from });
  const done = await stepPromise(doing, opened, step, { state: how, ended: { on, why } });
  return done.ok ? ok(null) : done;
}
