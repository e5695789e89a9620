import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { type PartnerPromise, type PromiseStep, refusalOfStep, type StepRefusal } from './promise.ts';
import { handOn } from './promise-hand.ts';
import { type PromiseChange, readPromise, updatePromise } from './promise-store.ts';
import { recordPromise } from './record-promise.ts';

/** Why a promise was left as it was. `changed`: it is not as it was when it was opened. */
export type StepProblem =
  | { problem: 'gone' }
  | { problem: 'refused'; refusal: StepRefusal }
  | { problem: 'changed'; current: PartnerPromise };

export interface OpenedPromise {
  id: string;
  /** The version that was read before deciding. */
  version: number;
}

/** Reads a promise whose step is asked for, and whether whoever asks may take it. */
export async function promiseForStep(
  doing: Doing,
  { id, version }: OpenedPromise,
  step: PromiseStep,
): Promise<Result<PartnerPromise, StepProblem>> {
  const promise = await readPromise(doing.transaction, doing.partnershipId, id);
  if (promise === null) return failed({ problem: 'gone' });
  if (promise.version !== version) return failed({ problem: 'changed', current: promise });
  const refusal = refusalOfStep(step, promise, handOn(doing, promise));
  return refusal === null ? ok(promise) : failed({ problem: 'refused', refusal });
}

/** Takes one step, in the version that was opened, and notes it. */
export async function stepPromise(
  doing: Doing,
  opened: OpenedPromise,
  step: PromiseStep,
  change: PromiseChange,
): Promise<Result<PartnerPromise, StepProblem>> {
  const found = await promiseForStep(doing, opened, step);
  if (!found.ok) return found;
  if (!(await updatePromise(doing.transaction, opened, change))) {
    const current = await readPromise(doing.transaction, doing.partnershipId, opened.id);
    return failed(current === null ? { problem: 'gone' } : { problem: 'changed', current });
  }
  await recordPromise(doing, noted[step], opened.id, { before: { state: found.value.state }, after: change });
  return found;
}

const noted: Record<PromiseStep, string> = {
  change: 'changed',
  sign: 'signed',
  withdraw: 'withdrawn',
  agree: 'agreed',
  deliver: 'delivering',
  keep: 'kept',
  break: 'broken',
  renegotiate: 'renegotiated',
};
