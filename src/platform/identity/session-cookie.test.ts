import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { addAccount } from './account-store.ts';
import { createIdentity } from './identity.ts';

const database = await freshDatabase();
const instance = (baseUrl: string) =>
  createIdentity({
    database,
    baseUrl,
    secret: 'a secret of the tests, which is long enough',
    limits: { idleMinutes: 60, hours: 12 },
    oidcProviders: [],
    deliver: async () => undefined,
    report: (problem) => {
      throw problem;
    },
  });
const signedIn = async (baseUrl: string, email: string) => {
  const identity = instance(baseUrl);
  const accountId = (await addAccount(database, { name: 'Ailsa', email, passwordHash: null })) ?? '';
  const { cookies } = await identity.signInAs(new Headers(), accountId, false);
  return { identity, accountId, cookie: cookies.find((one) => one.includes('session_token=')) ?? '' };
};
const pair = (cookie: string) => cookie.split(';', 1)[0] ?? '';

describe('two instances on one host', () => {
  it('keep their sessions apart: a browser is signed in to both, since cookies know no ports', async () => {
    const one = await signedIn('http://localhost:3000', 'one@example.scot');
    const two = await signedIn('http://localhost:3001', 'two@example.scot');
    expect(pair(one.cookie).split('=')[0]).not.toBe(pair(two.cookie).split('=')[0]);
    const browser = new Headers({ Cookie: `${pair(one.cookie)}; ${pair(two.cookie)}` });
    for (const { identity, accountId } of [one, two])
      expect(await identity.readActor(browser)).toMatchObject({ state: 'signed-in', actor: { accountId } });
    // Signing out of one leaves the other.
    const [gone = ''] = await one.identity.sessions.signOut(browser);
    expect(gone).toContain(pair(one.cookie).split('=')[0]);
    expect(await two.identity.readActor(browser)).toMatchObject({ state: 'signed-in' });
    expect(await one.identity.readActor(browser)).toEqual({ state: 'anonymous' });
  });
});

describe('the cookie of a session', () => {
  it('is bound to its very host where the site is reached by https', async () => {
    const { identity, cookie } = await signedIn('https://plans.example.scot', 'safe@example.scot');
    expect(cookie).toMatch(/^__Host-commonty-[0-9a-f]{8}\.session_token=/);
    expect(cookie).toMatch(/; Path=\/(;|$)/);
    expect(cookie).toMatch(/; Secure(;|$)/);
    expect(cookie).not.toMatch(/Domain=/i);
    const [gone = ''] = await identity.sessions.signOut(new Headers({ Cookie: pair(cookie) }));
    expect(gone).toMatch(/^__Host-.*Path=\/; HttpOnly; Secure/);
  });
});
