import type { Database } from '../../platform/database/database.ts';
import { transaction } from '../../platform/database/database.ts';
import { saveDraft } from '../../platform/forms/draft-store.ts';
import type { FormFields } from './field.ts';
import type { Form } from './define-form.ts';
import { readDraftBody } from './read-draft-body.ts';

/**
 * Keeps a form that came from a session which had ended meanwhile, as a draft of the account whose session it was.
 * False where nothing could be kept: no form of ours, or one that keeps no drafts.
 *
 * As the database's owner, since nobody is signed in; it writes to this one account only.
 */
export async function keepExpired(
  services: { database: Database; forms: readonly Form<FormFields>[] },
  accountId: string,
  request: Request,
): Promise<boolean> {
  const sent = await readDraftBody(request, services.forms);
  if (!sent.ok) return false;
  const { form, subject, key, draft } = sent.value;
  const kept = await transaction(services.database, (queries) =>
    saveDraft(queries, { accountId, form, subject, key }, draft),
  );
  return kept !== null && kept !== 'too-many';
}
