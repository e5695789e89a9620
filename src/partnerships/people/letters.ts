import type { Role } from '../../platform/authorisation/role.ts';
import type { Mail } from '../../platform/mail/queue-mail.ts';
import { say as sayOfAccounts } from '../accounts/messages/message.ts';
import { pathIn } from '../../web/index.ts';
import { say } from './messages/message.ts';

/** To somebody who was given a role. */
export function roleGivenLetter(
  {
    grantId,
    name,
    role,
    partnership,
  }: { grantId: string; name: string; role: Role; partnership: string | null },
  language: Mail['language'],
  baseUrl: string,
): Omit<Mail, 'accountId' | 'to'> {
  const place = partnership ?? say(language, 'nation');
  return {
    language,
    kind: 'role-given',
    urgency: 'at-once',
    subject: say(language, 'letter.given.subject'),
    text: [
      say(language, 'letter.opening', { name }),
      say(language, 'letter.given.text', { role: sayOfAccounts(language, `role.${role}`), place }),
      `${baseUrl}${pathIn(language, '/account')}`,
    ].join('\n\n'),
    key: `role-given:${grantId}`,
  };
}
