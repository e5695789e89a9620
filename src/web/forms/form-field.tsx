import type { Language } from '../language.ts';
import type { FormFields } from './field.ts';
import type { Form } from './define-form.ts';
import type { FormState } from './form-state.ts';

/** One field of a form with what was typed into it and what is wrong with that. */
export function FormField(props: {
  form: Form<FormFields>;
  name: string;
  state: FormState;
  language: Language;
}) {
  const { form, name, state, language } = props;
  const field = form.fields[name];
  if (field === undefined) throw new Error(`The form "${form.name}" has no field "${name}".`);
  const error = state.errors.find((one) => one.field === name);
  return (
    <>
      {field.draw({
        id: name,
        name,
        language,
        label: field.label(language),
        hint: field.hint?.(language) ?? null,
        error: error?.message(language) ?? null,
        optional: field.optional,
        typed: state.typed.get(name) ?? [],
      })}
    </>
  );
}
