import { fieldError, type FormState, stateAfter, type Unreadable, withErrors } from '../../web/index.ts';
import type { EndGrantProblem } from '../accounts/end-grant.ts';
import type { ResetProblem } from '../accounts/reset-second-factor.ts';
import type { GiveProblem } from './give-or-invite.ts';
import { speak } from './messages/message.ts';
import type { roleForm } from './role-form.ts';

/** The form of giving, shown again with why nothing was given. */
export function stateAfterGive(
  form: ReturnType<typeof roleForm>,
  state: FormState,
  problem: GiveProblem,
  email: string,
): FormState | Unreadable {
  if (problem.kind !== 'role') return stateAfter(form, state, problem);
  const why = problem.problem;
  const field = why === 'held-already' || why === 'no-address' ? 'email' : 'role';
  return withErrors(state, [fieldError(field, (language) => speak(language, `problem.${why}`, { email }))]);
}

/** The form of ending, shown again with why nothing was ended. */
export function stateAfterEnd(
  state: FormState,
  problem: Exclude<EndGrantProblem, 'not-found'>,
  name: string,
): FormState {
  return withErrors(state, [fieldError(null, (language) => speak(language, `problem.${problem}`, { name }))]);
}

/** The form of taking a second factor away, shown again with why it stays. */
export function stateAfterReset(state: FormState, problem: ResetProblem, name: string): FormState {
  return withErrors(state, [
    fieldError(null, (language) =>
      problem === 'oneself'
        ? speak(language, 'problem.reset.oneself')
        : speak(language, 'problem.reset.may-not', { name }),
    ),
  ]);
}
