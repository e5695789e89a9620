import type { Actor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import type { Database } from '../../platform/database/database.ts';
import { removeDraft } from '../../platform/forms/draft-store.ts';
import type { Form } from './define-form.ts';
import type { FormFields } from './field.ts';
import type { FormState, NewFormOptions } from './form-state.ts';
import { openForm } from './open-form.ts';

/** A form as its page opens, in a transaction of its own: with what its reader typed before their session ended. */
export function openKept<Fields extends FormFields>(
  database: Database,
  actor: Actor,
  form: Form<Fields>,
  options: NewFormOptions<Fields> = {},
): Promise<FormState> {
  return asActor(database, actor, (transaction) => openForm(transaction, actor, form, options), {
    readOnly: true,
  });
}

/** Drops what was kept of a form that has acted, where it does not act through `submitOnce`. */
export function forgetKept(
  database: Database,
  { actor, form, subject = '' }: { actor: Actor; form: Form<FormFields>; subject?: string },
): Promise<void> {
  return asActor(database, actor, (transaction) =>
    removeDraft(transaction, { accountId: actor.accountId, form: form.name, subject }),
  );
}
