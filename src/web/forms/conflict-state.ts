import type { EditConflict } from '../../platform/forms/edit-conflict.ts';
import type { FormField, FormFields, ValuesOf } from './field.ts';
import type { Form } from './define-form.ts';
import type { Difference } from './form-notice.ts';
import { type FormState, markOf, marksOf, writeValues } from './form-state.ts';

/**
 * The form after somebody else changed the thing: answers changed here stay, with theirs beside them; answers not
 * touched here become theirs. The version moves on, so that sending again replaces what is there knowingly.
 */
export function conflictState<Fields extends FormFields>(
  form: Form<Fields>,
  state: FormState,
  { current, version, changedBy, changedAt }: EditConflict<ValuesOf<Fields>>,
): FormState {
  const now = writeValues(form, current);
  const marks = state.base.split('.');
  const typed = new Map(state.typed);
  const differences: Difference[] = [];
  const taken: Difference[] = [];
  for (const [at, [name, field]] of Object.entries(form.fields).entries()) {
    if (field.answers === 'file' || field.answers === 'secret') continue;
    const yours = state.typed.get(name) ?? [];
    const theirs = now.get(name) ?? [];
    const written = asWritten(field, yours);
    if (markOf(written) === markOf(theirs)) continue;
    const untouched = markOf(yours) === marks[at] || markOf(written) === marks[at];
    (untouched ? taken : differences).push({ field: name, theirs, yours });
    if (untouched) typed.set(name, theirs);
  }
  return {
    ...state,
    version,
    typed,
    base: marksOf(form, now),
    errors: [],
    notice: {
      kind: 'conflict',
      changedBy: changedBy === null ? null : () => changedBy,
      changedAt,
      differences,
      taken,
    },
  };
}

/** The same day typed in two ways is no difference. */
function asWritten(field: FormField<unknown>, typed: readonly string[]): readonly string[] {
  const read = field.schema.safeParse(field.answers === 'many' ? typed : (typed[0] ?? ''));
  return read.success ? field.write(read.data) : typed;
}
