import { partnershipName } from '../../geography/index.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { readMailLanguage } from '../../platform/mail/mail-language.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { pathIn } from '../../web/index.ts';
import type { Invitation } from './invitation-store.ts';
import { say } from './messages/message.ts';

/**
 * Tells whoever invited somebody that they have accepted, as a notice: who wants none chooses so. It names nobody: a
 * name in the mail of another could not follow its owner when they change it or are erased.
 */
export async function tellInviter(
  within: Transaction,
  { id, role, partnershipId, invitedBy }: Invitation,
  acceptedBy: string,
  baseUrl: string,
): Promise<void> {
  const { rows } = await within.query<{ accountId: string }>(
    `select account_id as "accountId" from account_pseudonym where pseudonym::text = $1 and account_id <> $2`,
    [invitedBy, acceptedBy],
  );
  const [inviter] = rows;
  // The command line has no mail; whoever was erased since has none either.
  if (inviter === undefined) return;
  const { accountId } = inviter;
  const language = await readMailLanguage(within, accountId);
  const partnership = partnershipId === null ? null : await partnershipName(within, partnershipId);
  const place = partnership === null ? '/administration/people' : `/partnerships/${partnership.code}/people`;
  const told = { role: say(language, `role.${role}`) };
  await queueMail(within, {
    accountId,
    language,
    kind: 'duty',
    urgency: 'digest',
    subject: say(language, 'letter.invitation-accepted.subject'),
    text: [
      partnership === null
        ? say(language, 'letter.invitation-accepted.nation', told)
        : say(language, 'letter.invitation-accepted.text', { ...told, partnership: partnership.name }),
      `${baseUrl}${pathIn(language, place)}`,
    ].join('\n\n'),
    key: `invitation-accepted:${id}`,
  });
}
