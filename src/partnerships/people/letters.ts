import type { Role } from '../../platform/authorisation/role.ts';
import type { Mail } from '../../platform/mail/queue-mail.ts';
import { say as sayOfAccounts } from '../accounts/messages/message.ts';
import { say } from './messages/message.ts';

/** To somebody who was given a role. English: nobody's language is known. */
export function roleGivenLetter(
  {
    grantId,
    name,
    role,
    partnership,
  }: { grantId: string; name: string; role: Role; partnership: string | null },
  baseUrl: string,
): Omit<Mail, 'accountId' | 'to'> {
  const place = partnership ?? say('en', 'nation');
  return {
    language: 'en',
    kind: 'role-given',
    urgency: 'at-once',
    subject: say('en', 'letter.given.subject'),
    text: [
      say('en', 'letter.opening', { name }),
      say('en', 'letter.given.text', { role: sayOfAccounts('en', `role.${role}`), place }),
      `${baseUrl}/account`,
    ].join('\n\n'),
    key: `role-given:${grantId}`,
  };
}
