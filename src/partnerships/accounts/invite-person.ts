import { randomBytes } from 'node:crypto';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { accountOfAddress } from '../../platform/identity/account-store.ts';
import { isMailAddress } from '../../platform/mail/mail-address.ts';
import { readMailLanguage } from '../../platform/mail/mail-language.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { Language } from '../../web/index.ts';
import { auditBy, giveBy } from './give-by.ts';
import { addInvitation } from './invitation-store.ts';
import { invitationLetter } from './letters.ts';
import { type By, mayGive, type RoleScope, type ScopeProblem, scopeProblem } from './role-scope.ts';

export interface InviteServices {
  database: Database;
  /** Public address, without a slash at the end. */
  baseUrl: string;
}

export interface MadeInvitation {
  id: string;
  /** Only its receiver should see it: whoever opens it takes the role. */
  link: string;
}

export type InviteProblem = ScopeProblem | 'may-not' | 'no-address';

/** Offers somebody a role by mail; they accept by the link, within two weeks. */
export async function invitePerson(
  { database, baseUrl }: InviteServices,
  by: By,
  { email: given, ...scope }: RoleScope & { email: string },
): Promise<Result<MadeInvitation, InviteProblem>> {
  const email = given.trim().toLowerCase();
  if (!isMailAddress(email)) return failed('no-address');
  if (!mayGive(by, scope)) return failed('may-not');
  const problem = scopeProblem(scope);
  if (problem !== null) return failed(problem);
  const known = await accountOfAddress(database, email);
  const language = known === null ? 'en' : await readMailLanguage(database, known.id);
  return ok(
    await giveBy(database, by, (within) =>
      invitePersonWithin(within, baseUrl, by, { email, language, ...scope }),
    ),
  );
}

/** The same in a transaction that is open already, by somebody who may; the address is in small letters, the language the mail's. */
export async function invitePersonWithin(
  within: Transaction,
  baseUrl: string,
  by: By,
  { email, language, ...scope }: RoleScope & { email: string; language: Language },
): Promise<MadeInvitation> {
  const [id, token] = [uuidv7(), randomBytes(24).toString('base64url')];
  const link = `${baseUrl}/invitations/${token}`;
  await addInvitation(within, { id, email, ...scope, token, invitedBy: auditBy(by).actor });
  await queueMail(within, invitationLetter({ id, email, role: scope.role, link }, language));
  await recordAudit(within, {
    ...auditBy(by),
    ...(scope.partnershipId !== null && { partnershipId: scope.partnershipId }),
    action: 'person.invited',
    subjectId: id,
    after: { ...scope },
  });
  return { id, link };
}
