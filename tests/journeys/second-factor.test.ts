import { createOTP } from '@better-auth/utils/otp';
import { describe, expect, it } from 'vitest';
import { accountSite, type Visitor } from '../support/account-site.ts';
import { freshDatabase } from '../support/database.ts';
import { markupProblems } from '../support/markup.ts';
import { invitePerson } from '../../src/partnerships/accounts/invite-person.ts';

const database = await freshDatabase();
const { baseUrl, visitor } = accountSite(database);
const password = 'pale winter morning';
const titleOf = (html: string) => /<h1>(.*?)<\/h1>/.exec(html)?.[1];

async function invited(email: string): Promise<string> {
  const made = await invitePerson({ database, baseUrl }, 'command-line', {
    email,
    role: 'administrator',
    partnershipId: null,
    bodyId: null,
  });
  if (!made.ok) throw new Error(made.problem);
  return made.value.link.slice(baseUrl.length);
}

/** Sets up an app on the page that asks for it; returns its secret and the backup codes. */
async function setUp(browser: Visitor) {
  await browser.open('/account/second-factor/app');
  await browser.send({ password });
  expect(await markupProblems(browser.html)).toEqual([]);
  const secret = /<code>([A-Z2-7]+)<\/code>/.exec(browser.html)?.[1] ?? '';
  const codes = [...browser.html.matchAll(/<li><code>([\w-]+)<\/code><\/li>/g)].map(([, code = '']) => code);
  return { secret, codes };
}
const codeOf = (secret: string) => createOTP(Buffer.from(fromBase32(secret)).toString()).totp();

function fromBase32(text: string): number[] {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...text].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
}

describe('the first administrator', () => {
  it('accepts the invitation, sets up a second factor without script, and shows it from then on', async () => {
    const link = await invited('first@example.scot');
    const browser = await visitor().open(link);
    expect(browser.html).toContain('You are invited to take part as administrator for the whole nation.');
    expect(await markupProblems(browser.html)).toEqual([]);
    await browser.send({ name: 'Fionnghal', password: 'short' });
    expect(browser.html).toContain('it has fewer than 12 characters');
    await browser.send({ name: 'Fionnghal', password });
    expect(browser.path).toBe('/sign-in/second-factor?next=%2Fdesk');
    expect(titleOf(browser.html)).toBe('Set up a second factor');
    expect(await markupProblems(browser.html)).toEqual([]);

    const { secret, codes } = await setUp(browser);
    expect(codes).toHaveLength(10);
    await browser.send({ code: '000000' });
    expect(browser.html).toContain('This code is not right.');
    await browser.send({ code: await codeOf(secret) });
    expect(titleOf(browser.html)).toBe('Your second factor is set up');
    expect((await browser.open('/account')).html).toContain('Administrator, whole nation');

    const again = await visitor().open('/sign-in?next=%2Faccount%2Fname');
    await again.send({ address: 'first@example.scot', password });
    expect(again.path).toBe('/sign-in/second-factor?next=%2Faccount%2Fname');
    expect((await again.open('/account/name')).path).toContain('/sign-in/second-factor');
    // Whoever has the password alone cannot set up another.
    expect((await again.open('/account/second-factor/app')).path).toBe('/sign-in/second-factor');
    await again.send({ code: codes[0] ?? '' });
    expect(again.path).toBe('/desk');
    const once = await visitor().open('/sign-in');
    await once.send({ address: 'first@example.scot', password });
    await once.send({ code: codes[0] ?? '' });
    expect(once.html).toContain('This code is not right.');

    const replayed = await visitor().open(link);
    expect({ status: replayed.status, title: titleOf(replayed.html) }).toEqual({
      status: 410,
      title: 'This invitation was accepted already',
    });
  });

  it('gets new backup codes with the password, and may stop using the app', async () => {
    const browser = await visitor().open(await invited('second@example.scot'));
    await browser.send({ name: 'Seumas', password });
    const { secret, codes } = await setUp(browser);
    await browser.send({ code: await codeOf(secret) });
    await browser.open('/account/second-factor/app');
    expect(await markupProblems(browser.html)).toEqual([]);
    await browser.send({ password: 'not this one' });
    expect(browser.html).toContain('This is not your password.');
    await browser.send({ password });
    expect(titleOf(browser.html)).toBe('Your new backup codes');
    const fresh = [...browser.html.matchAll(/<li><code>([\w-]+)<\/code><\/li>/g)].map(([, code]) => code);
    expect(fresh).toHaveLength(10);
    expect(fresh.filter((code) => codes.includes(code ?? ''))).toEqual([]);
    await browser.open('/account/second-factor/app');
    await browser.send({ password }, '/account/second-factor/stop');
    expect(titleOf(browser.html)).toBe('The app is no longer used');
    expect((await browser.open('/account')).html).toContain('not set up');
  });

  it('who has an account signs in with it first; an invitation for another address is not theirs', async () => {
    const link = await invited('third@example.scot');
    await database.query(
      `insert into account (id, name, email) values (gen_random_uuid(), 'Third', 'third@example.scot')`,
    );
    const browser = await visitor().open(link);
    expect(browser.html).toContain('There is an account with this address. Sign in with it, then accept.');
    expect(browser.html).toContain(`/sign-in?next=${encodeURIComponent(link)}`);
    const other = await visitor().open(await invited('fourth@example.scot'));
    await other.send({ name: 'Fourth', password });
    const { secret } = await setUp(other);
    await other.send({ code: await codeOf(secret) });
    await other.open(link);
    expect(other.html).toContain('which is not the address this invitation is for');
    await other.open(link, { method: 'POST' });
    expect(other.status).toBe(409);
  });
});
