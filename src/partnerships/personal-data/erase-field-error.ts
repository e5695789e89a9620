import type { ConfirmProblem } from '../../platform/identity/confirmation.ts';
import { type FieldError, fieldError } from '../../web/index.ts';
import { speak } from './messages/message.ts';

/** Why it could not be told that it is them, beside the field it is about. */
export function eraseFieldError(problem: ConfirmProblem): FieldError {
  if (typeof problem === 'object')
    return fieldError(null, (language) => speak(language, 'problem.wait', { minutes: problem.wait }));
  const field = {
    'wrong-password': 'password',
    'wrong-code': 'code',
    busy: null,
    'sign-in-again': null,
  } as const;
  return fieldError(field[problem], (language) => speak(language, `problem.${problem}`));
}
