import { failed, type Result } from '../../kernel/result.ts';
import type { FormAsked } from '../../partnerships/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { fieldError, type WrongAnswers } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { type PartnerPromise, type PromiseStep, refusalOfStep } from './promise.ts';
import { handOf } from './promise-hand.ts';
import { readPromise } from './promise-store.ts';
import type { StepProblem } from './step-promise.ts';

/** The promise of the address, where whoever asks may take this step now. */
export async function findForStep(
  queries: Queries,
  { actor, partnershipId, ids }: FormAsked,
  ...steps: PromiseStep[]
): Promise<PartnerPromise | null> {
  const promise = await readPromise(queries, partnershipId, ids['promise'] ?? '');
  if (promise === null) return null;
  const hand = handOf(actor, partnershipId, promise.bodyId);
  return steps.some((step) => refusalOfStep(step, promise, hand) !== 'not-yours') ? promise : null;
}

/** What a step that was not taken tells whoever tried. */
export function wrongStep(problem: StepProblem): Result<never, WrongAnswers | { kind: 'gone' }> {
  if (problem.problem === 'gone') return failed({ kind: 'gone' });
  const key = problem.problem === 'changed' ? 'changed' : problem.refusal;
  return failed({
    kind: 'wrong-answers',
    errors: [fieldError(null, (language) => speak(language, `promise.wrong.${key}`))],
  });
}
