import { randomUUID } from 'node:crypto';
import type { Role } from '../../platform/authorisation/role.ts';
import type { Database } from '../../platform/database/database.ts';
import { accountOfAddress } from '../../platform/identity/account-store.ts';
import type { Deliver, Letter } from '../../platform/identity/letter.ts';
import { readMailLanguage } from '../../platform/mail/mail-language.ts';
import { type Mail, queueMail } from '../../platform/mail/queue-mail.ts';
import { type Language, pathIn } from '../../web/index.ts';
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

/** Words the letters of signing in and queues them, in the language the account's mail has; without one, the page's. */
export function letterDelivery(database: Database, baseUrl: string): Deliver {
  return async (letter) => {
    const account = await accountOfAddress(database, letter.to);
    const language = await languageOf(database, letter);
    await queueMail(database, {
      accountId: account?.id ?? null,
      to: letter.to,
      language,
      kind: letter.kind,
      urgency: 'at-once',
      secret: 'token' in letter,
      subject: say(language, `letter.${letter.kind}.subject`),
      text: textOf(letter, language, baseUrl),
      key: `${letter.kind}:${randomUUID()}`,
    });
  };
}

/** Of the account it is about, which does not have the address of every letter. */
async function languageOf(database: Database, letter: Letter): Promise<Language> {
  if (letter.kind === 'confirm-address') return letter.language;
  const known =
    letter.kind === 'address-changed'
      ? letter.newAddress
      : letter.kind === 'change-address'
        ? letter.from
        : letter.to;
  const account = await accountOfAddress(database, known);
  return account === null ? 'en' : readMailLanguage(database, account.id);
}

function textOf(letter: Letter, language: Language, baseUrl: string): string {
  const opening = say(language, 'letter.opening', { name: letter.name });
  if (letter.kind === 'address-changed') {
    const { newAddress } = letter;
    return `${opening}\n\n${say(language, 'letter.address-changed.text', { newAddress })}`;
  }
  if (letter.kind === 'new-browser') {
    const browser = letter.browser ?? say(language, 'letter.new-browser.unknown');
    const told = say(language, 'letter.new-browser.text', { browser });
    return [opening, told, `${baseUrl}${pathIn(language, '/recover')}`].join('\n\n');
  }
  const text = say(language, `letter.${letter.kind}.text`);
  if (letter.kind === 'already-registered')
    return [opening, text, `${baseUrl}${pathIn(language, '/sign-in')}`, say(language, 'letter.ignore')].join(
      '\n\n',
    );
  if (!('token' in letter)) return [opening, text, `${baseUrl}${pathIn(language, '/recover')}`].join('\n\n');
  const next = letter.kind === 'sign-in-link' ? nextPath(letter.next) : null;
  const query = new URLSearchParams({ token: letter.token, ...(next !== null && { next }) });
  const link = `${baseUrl}${pathIn(language, pages[letter.kind])}?${query.toString()}`;
  return [opening, text, link, say(language, 'letter.ignore')].join('\n\n');
}

/** The mail that offers a role. */
export function invitationLetter(
  invitation: { id: string; email: string; role: Role; link: string },
  language: Language,
): Mail {
  const role = say(language, `role.${invitation.role}`);
  return {
    accountId: null,
    to: invitation.email,
    language,
    kind: 'invitation',
    urgency: 'at-once',
    secret: true,
    subject: say(language, 'letter.invitation.subject'),
    text: [
      say(language, 'letter.invitation.text', { role, days: invitationDays }),
      invitation.link,
      say(language, 'letter.ignore'),
    ].join('\n\n'),
    key: `invitation:${invitation.id}`,
  };
}
