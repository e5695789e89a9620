import { defineForm, fields, type FieldError, fieldError } from '../../web/index.ts';
import type { BeginProblem } from './begin-acting.ts';
import { speak } from './messages/message.ts';

/** Why somebody needs help is nobody's to keep for long. */
export const actingForm = defineForm(
  'acting',
  {
    email: fields.email({ label: (language) => speak(language, 'begin.email'), autocomplete: 'off' }),
    why: fields.textArea({
      label: (language) => speak(language, 'begin.why'),
      hint: (language) => speak(language, 'begin.why.hint'),
      max: 2_000,
    }),
  },
  { drafts: 'brief' },
);

/** What is wrong, beside the field that is to be changed. */
export function actingFieldError(problem: BeginProblem, email: string): FieldError {
  switch (problem) {
    case 'no-account':
    case 'yourself':
    case 'wider':
      return fieldError('email', (language) => speak(language, `problem.${problem}`, { email }));
    case 'acting-already':
    case 'may-not':
      return fieldError(null, (language) => speak(language, `problem.${problem}`));
  }
}
