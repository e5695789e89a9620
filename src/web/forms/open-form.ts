import { briefDraftHours, type Draft, readDraft } from '../../platform/forms/draft-store.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { FormFields } from './field.ts';
import type { Form } from './define-form.ts';
import { type FormState, newForm, type NewFormOptions } from './form-state.ts';

/** A form as its page opens: with the draft its reader left, or as it is. */
export async function openForm<Fields extends FormFields>(
  transaction: Queries,
  { accountId }: { accountId: string },
  form: Form<Fields>,
  options: NewFormOptions<Fields> = {},
): Promise<FormState> {
  const state = newForm(form, options);
  if (!form.drafts && !form.brief) return state;
  const name = { accountId, form: form.name, subject: state.subject };
  const draft = await readDraft(transaction, name, form.brief ? briefDraftHours : null);
  return draft === null ? state : withDraft(form, state, draft);
}

/** Where the thing has been changed since, sending the draft finds that out by its version. */
function withDraft(form: Form<FormFields>, state: FormState, draft: Draft): FormState {
  const { fields, savedAt } = draft;
  const typed = new Map(state.typed);
  for (const name of Object.keys(form.fields)) {
    const answers = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (answers) typed.set(name, answers);
  }
  const hasUnkept = Object.values(form.fields).some(
    ({ answers }) => answers === 'secret' || answers === 'file',
  );
  return {
    ...state,
    typed,
    version: state.version === null ? null : (draft.version ?? state.version),
    base: draft.base === '' ? state.base : draft.base,
    notice: { kind: 'draft', savedAt, hasUnkept },
  };
}
