import { failed, ok, type Result } from '../../kernel/result.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { Doing } from '../form-at.tsx';
import { recordChange } from '../record-change.ts';
import { type Contact, findContact, insertContact, updateContact } from './contact-store.ts';

/** Records where the partnership reaches a body, changes it, or (null) removes it. The problem is what is there now. */
export async function keepContact(
  doing: Doing,
  bodyId: string,
  before: Contact | null,
  version: number,
  email: string | null,
): Promise<Result<null, Contact | null>> {
  const { transaction, partnershipId } = doing;
  if (before === null && email === null) return ok(null);
  const id = before?.id ?? uuidv7();
  const kept =
    before === null
      ? await insertContact(transaction, { id, partnershipId, bodyId, email: email ?? '' })
      : await updateContact(transaction, { id, version }, email);
  if (!kept) return failed(await findContact(transaction, { partnershipId, bodyId }));
  // The trail says that there is an address, never which.
  await recordChange(doing, 'contact', id, before && { bodyId, recorded: true }, {
    bodyId,
    recorded: email !== null,
  });
  return ok(null);
}
