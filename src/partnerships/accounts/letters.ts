import { randomUUID } from 'node:crypto';
import type { Role } from '../../platform/authorisation/role.ts';
import type { Database } from '../../platform/database/database.ts';
import { accountOfAddress } from '../../platform/identity/account-store.ts';
import type { Deliver, Letter } from '../../platform/identity/letter.ts';
import { type Mail, queueMail } from '../../platform/mail/queue-mail.ts';
import { invitationDays } from './invitation-store.ts';
import { say } from './messages/message.ts';
import { nextPath } from './next-path.ts';

/** Where the link of a letter leads. */
const pages = {
  'sign-in-link': '/sign-in/link/confirm',
  'password-reset': '/recover/confirm',
  'confirm-address': '/register/confirm',
  'change-address': '/account/address/confirm',
} as const;

/** Words the letters of signing in and queues them. English: somebody who has not signed in has no language yet. */
export function letterDelivery(database: Database, baseUrl: string): Deliver {
  return async (letter) => {
    const account = await accountOfAddress(database, letter.to);
    await queueMail(database, {
      accountId: account?.id ?? null,
      to: letter.to,
      language: 'en',
      kind: letter.kind,
      urgency: 'at-once',
      secret: 'token' in letter,
      subject: say('en', `letter.${letter.kind}.subject`),
      text: textOf(letter, baseUrl),
      key: `${letter.kind}:${randomUUID()}`,
    });
  };
}

function textOf(letter: Letter, baseUrl: string): string {
  const opening = say('en', 'letter.opening', { name: letter.name });
  if (letter.kind === 'address-changed') {
    const { newAddress } = letter;
    return `${opening}\n\n${say('en', 'letter.address-changed.text', { newAddress })}`;
  }
  const text = say('en', `letter.${letter.kind}.text`);
  if (letter.kind === 'already-registered')
    return [opening, text, `${baseUrl}/sign-in`, say('en', 'letter.ignore')].join('\n\n');
  if (!('token' in letter)) return [opening, text, `${baseUrl}/recover`].join('\n\n');
  const next = letter.kind === 'sign-in-link' ? nextPath(letter.next) : null;
  const query = new URLSearchParams({ token: letter.token, ...(next !== null && { next }) });
  const link = `${baseUrl}${pages[letter.kind]}?${query.toString()}`;
  return [opening, text, link, say('en', 'letter.ignore')].join('\n\n');
}

/** The mail that offers a role. */
export function invitationLetter(invitation: { id: string; email: string; role: Role; link: string }): Mail {
  const role = say('en', `role.${invitation.role}`);
  return {
    accountId: null,
    to: invitation.email,
    language: 'en',
    kind: 'invitation',
    urgency: 'at-once',
    secret: true,
    subject: say('en', 'letter.invitation.subject'),
    text: [
      say('en', 'letter.invitation.text', { role, days: invitationDays }),
      invitation.link,
      say('en', 'letter.ignore'),
    ].join('\n\n'),
    key: `invitation:${invitation.id}`,
  };
}
