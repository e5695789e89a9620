import { randomUUID } from 'node:crypto';
import type { EditConflict } from '../../platform/forms/edit-conflict.ts';
import type { ForeignKey, SentBefore } from '../../platform/forms/submit-once.ts';
import { conflictState } from './conflict-state.ts';
import type { FormFields, ValuesOf } from './field.ts';
import type { Form } from './define-form.ts';
import { type FormState, withErrors } from './form-state.ts';
import { speak } from './messages/message.ts';
import type { FieldError } from './problem.ts';
import { type Unreadable, unreadable } from './unreadable.ts';

/** Answers that a use case cannot take, found by its rules. */
export interface WrongAnswers {
  kind: 'wrong-answers';
  errors: readonly FieldError[];
}

/** The form as it is shown again after it could not act. */
export function stateAfter<Fields extends FormFields>(
  form: Form<Fields>,
  state: FormState,
  problem: SentBefore | ForeignKey | WrongAnswers | EditConflict<ValuesOf<Fields>>,
): FormState | Unreadable {
  switch (problem.kind) {
    case 'wrong-answers':
      return withErrors(state, problem.errors);
    case 'conflict':
      return conflictState(form, state, problem);
    case 'foreign-key':
      return unreadable(400, (language) => speak(language, 'unreadable.foreignKey'));
    case 'sent-before':
      // Another key, and word that it is meant: sending it once more is a decision now.
      return { ...state, key: randomUUID(), again: true, notice: problem };
  }
}
