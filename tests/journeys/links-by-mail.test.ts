import { afterAll, expect, it } from 'vitest';
import { invitePerson } from '../../src/partnerships/accounts/invite-person.ts';
import { letterDelivery, mailWords } from '../../src/partnerships/index.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { createMailer } from '../../src/platform/mail/create-mailer.ts';
import { accountSite } from '../support/account-site.ts';
import { freshDatabase } from '../support/database.ts';
import { startMailServer } from '../support/mail-server.ts';

const database = await freshDatabase();
const server = await startMailServer();
afterAll(() => server.stop());
const baseUrl = 'http://localhost';
const { account, visitor } = accountSite(database, { deliver: letterDelivery(database, baseUrl) });
const mailer = createMailer({
  database,
  server: { smtpUrl: server.url, from: { name: 'Commonty', address: 'plans@example.scot' } },
  baseUrl,
  words: mailWords,
  logger: createLogger('silent'),
});
afterAll(() => mailer.stop());

/** The newest mail to an address, once it came through the mail server, and the path of the link in it. */
async function mailTo(address: string) {
  await mailer.sendDue();
  const mail = server.received.findLast(({ headerLines }) =>
    headerLines.some(({ key, line }) => key === 'to' && line.includes(address)),
  );
  const link = /http:\/\/localhost(\/\S+)/.exec(mail?.text ?? '')?.[1];
  return { subject: mail?.subject ?? '', text: mail?.text ?? '', link: link ?? '' };
}
const password = 'pale winter morning';

it('whoever registers gets a link by mail, and is in when they press its button', async () => {
  const browser = await visitor().open('/register');
  await browser.send({ name: 'Beathag', address: 'beathag@example.scot', password });
  const { subject, text, link } = await mailTo('beathag@example.scot');
  expect(subject).toBe('Confirm your address for Commonty');
  expect(text).toMatch(/^Hello Beathag,/);
  expect(text).not.toContain('Stop these mails');
  await browser.open(link);
  await browser.send();
  expect(browser.path).toBe('/desk');
});

it('every link that is mailed leads where it should, and none stays in the database once it was sent', async () => {
  await account('coinneach@example.scot', password, 'Coinneach');
  const browser = await visitor().open('/sign-in/link');
  await browser.send({ address: 'coinneach@example.scot' });
  const signIn = await mailTo('coinneach@example.scot');
  await browser.open(signIn.link);
  await browser.send();
  expect(browser.path).toBe('/desk');

  await browser.open('/account/address');
  await browser.send({ address: 'coinneach.ur@example.scot' });
  const change = await mailTo('coinneach.ur@example.scot');
  await browser.open(change.link);
  await browser.send();
  expect((await mailTo('coinneach@example.scot')).text).toContain('coinneach.ur@example.scot');

  await browser.open('/recover');
  await browser.send({ address: 'coinneach.ur@example.scot' });
  const reset = await mailTo('coinneach.ur@example.scot');
  await browser.open(reset.link);
  expect((await browser.send({ password: 'a brighter morning' })).html).toContain('Your new password is set');

  await invitePerson({ database, baseUrl }, 'command-line', {
    email: 'deirdre@example.scot',
    role: 'auditor',
    partnershipId: null,
    bodyId: null,
  });
  const invitation = await mailTo('deirdre@example.scot');
  expect((await visitor().open(invitation.link)).html).toContain('as auditor for the whole nation');

  const { rows } = await database.query<{ text: string }>(
    'select row_to_json(m)::text as text from mail_message m',
  );
  for (const { link } of [signIn, change, reset, invitation]) {
    const token = link.split(/[=/]/).at(-1) ?? '';
    expect(token.length).toBeGreaterThan(20);
    expect(rows.filter(({ text }) => text.includes(token))).toEqual([]);
  }
});

it('a link to sign in leads on to the page its reader was on the way to, and never to another site', async () => {
  await account('eilidh@example.scot', password, 'Eilidh');
  const browser = await visitor().open('/account/mail');
  expect(browser.path).toBe('/sign-in?next=%2Faccount%2Fmail');
  await browser.open('/sign-in/link?next=%2Faccount%2Fmail');
  await browser.send({ address: 'eilidh@example.scot' });
  await browser.open((await mailTo('eilidh@example.scot')).link);
  await browser.send();
  expect(browser.path).toBe('/account/mail');

  const other = await visitor().open('/sign-in/link?next=%2F%2Felsewhere.example%2F');
  await other.send({ address: 'eilidh@example.scot' });
  const { link } = await mailTo('eilidh@example.scot');
  expect(link).not.toContain('elsewhere');
  await other.open(`${link}&next=https%3A%2F%2Felsewhere.example%2F`);
  await other.send();
  expect(other.path).toBe('/desk');
});
