import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { OidcProvider } from '../../src/platform/identity/oidc-provider.ts';
import { accountSite } from '../support/account-site.ts';
import { freshDatabase } from '../support/database.ts';
import { CookieJar } from '../support/identity.ts';
import { oidcServer } from '../support/oidc-server.ts';

const database = await freshDatabase();
const baseUrl = 'http://localhost';
const server = await oidcServer(`${baseUrl}/sign-in/oidc/council/callback`, {
  ailsa: { email: 'Ailsa@example.scot', email_verified: true, name: 'Ailsa NicLeòid' },
  bran: { email: 'bran@example.scot', email_verified: true, name: 'Bran' },
  cheat: { email: 'bran@example.scot', email_verified: false, name: 'Not Bran' },
  silent: { email: 'silent@example.scot', name: 'Says nothing of the address' },
});
const council: OidcProvider = {
  id: 'council',
  label: 'Council account',
  for: 'staff',
  ...server,
  scopes: ['openid', 'email', 'profile'],
  addressesVerified: false,
  secondFactor: true,
};
const reports: string[] = [];
const report = (_problem: unknown, message: string) => void reports.push(message);
const options = { baseUrl, oidcProviders: [council], report };
const { site, account, visitor } = accountSite(database, options);

/** What a browser does at the provider: follows redirects, types a name, agrees. Returns where it is sent back to. */
async function atProvider(start: string, name: string): Promise<string> {
  const cookies = new CookieJar();
  let [address, init]: [string, RequestInit] = [start, {}];
  for (let step = 0; step < 12; step++) {
    const response = await fetch(address, {
      ...init,
      redirect: 'manual',
      headers: { Cookie: cookies.header },
    });
    cookies.take(response);
    const location = response.headers.get('Location');
    if (location !== null) {
      address = new URL(location, address).href;
      init = {};
      if (address.startsWith(baseUrl)) return address.slice(baseUrl.length);
      continue;
    }
    const html = await response.text();
    const action = /<form[^>]*action="([^"]*)"/.exec(html)?.[1];
    if (action === undefined) throw new Error(`The provider says ${response.status}: ${html.slice(0, 300)}`);
    const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1] ?? '';
    const body = new URLSearchParams({ prompt, ...(prompt === 'login' && { login: name, password: 'any' }) });
    [address, init] = [new URL(action, address).href, { method: 'POST', body }];
  }
  throw new Error(`The provider did not come to an end: ${address}`);
}

async function begin(next = '/account') {
  const browser = await visitor().open('/sign-in');
  expect(browser.html).toContain('Sign in with Council account');
  const path = `/sign-in/oidc/council?next=${encodeURIComponent(next)}`;
  const headers = { Cookie: browser.cookies.header };
  const response = await site.request(path, { method: 'POST', headers });
  browser.cookies.take(response);
  const refresh = response.headers.get('Refresh') ?? '';
  return { browser, address: refresh.slice(refresh.indexOf('http')), html: await response.text() };
}

const counted = async (sql: string) => (await database.query<{ count: number }>(sql)).rows[0]?.count;

describe('signing in at a provider', () => {
  it('makes an account for somebody new, with state, PKCE and a nonce', async () => {
    const { browser, address, html } = await begin('/account/name');
    expect(html).toContain('Go to Council account');
    const asked = new URL(address).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect([asked.get('state'), asked.get('nonce')].every((value) => (value?.length ?? 0) >= 32)).toBe(true);
    await browser.open(await atProvider(address, 'ailsa'));
    expect(browser.path).toBe('/account/name');
    expect(browser.html).toContain('value="Ailsa NicLeòid"');
    await browser.open('/account');
    expect(browser.html).toContain('ailsa@example.scot');
    // Nothing of the provider's keys is kept.
    const { rows } = await database.query(`select * from credential where provider = 'council'`);
    expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual(
      ['created_at', 'id', 'owner_id', 'password', 'provider', 'subject', 'updated_at'].toSorted(),
    );
  });

  it('leads to the account that has the address, where the provider says it is theirs', async () => {
    const id = await account('bran@example.scot', 'pale winter morning', 'Bran the first');
    await database.query(
      `insert into role_grant (id, account_id, role, granted_by) values (gen_random_uuid(), $1, 'officer', 'test')`,
      [id],
    );
    const { browser, address } = await begin();
    await browser.open(await atProvider(address, 'bran'));
    // The provider asks for a second factor itself.
    expect(browser.path).toBe('/account');
    expect(browser.html).toContain('Bran the first');
    expect(
      await counted(`select count(*)::integer as count from account where email = 'bran@example.scot'`),
    ).toBe(1);
  });

  it.each(['cheat', 'silent'])('is refused where it does not say so: %s', async (name) => {
    const before = await counted('select count(*)::integer as count from account');
    const { browser, address } = await begin();
    await browser.open(await atProvider(address, name));
    expect(browser.status).toBe(403);
    expect(browser.html).toContain('does not say that your e-mail address is yours');
    expect((await browser.open('/account')).path).toBe('/sign-in?next=%2Faccount');
    expect(await counted('select count(*)::integer as count from account')).toBe(before);
  });

  it('takes no answer that was asked for by another browser, forged or sent twice', async () => {
    const { browser, address } = await begin();
    const answer = await atProvider(address, 'ailsa');
    const stranger = await visitor().open(answer);
    expect({ status: stranger.status, cookies: stranger.cookies.header }).toEqual({
      status: 502,
      cookies: '',
    });
    const forged = await begin();
    await forged.browser.open(
      answer.replace(/state=[^&]*/, `state=${new URL(forged.address).searchParams.get('state')}`),
    );
    expect(forged.browser.status).toBe(502);
    const fresh = await begin();
    const own = await atProvider(fresh.address, 'ailsa');
    expect((await fresh.browser.open(own)).path).toBe('/account');
    expect((await fresh.browser.open(own)).status).toBe(502);
    expect((await browser.open('/sign-in/oidc/nobody/callback?code=x&state=y')).status).toBe(404);
    expect((await browser.open('/sign-in/oidc/council/callback?error=access_denied&state=y')).status).toBe(
      502,
    );
  });

  it('sends nobody to another site afterwards', async () => {
    const { browser, address } = await begin('https://evil.example/');
    await browser.open(await atProvider(address, 'ailsa'));
    expect(browser.path).toBe('/desk');
  });

  it('says so where the provider cannot be reached, tries again half a minute later, and keeps nobody else waiting', async () => {
    const late = await silentServer();
    let ahead = 0;
    const discoveryUrl = `${late.url}/.well-known/openid-configuration`;
    const other = accountSite(database, {
      ...options,
      oidcProviders: [{ ...council, discoveryUrl }],
      now: () => Date.now() + ahead,
    });
    const start = () => other.site.request('/sign-in/oidc/council', { method: 'POST' });
    const response = await start();
    expect(response.status).toBe(502);
    expect(await response.text()).toContain('Council account did not say who you are');
    late.answer = await (await fetch(server.discoveryUrl)).text();
    expect((await start()).status).toBe(502);
    ahead = 31_000;
    expect((await start()).status).toBe(200);
  });
});

/** Answers 503 until it has something to say. */
async function silentServer() {
  const late = { url: '', answer: null as string | null };
  const http = createServer((_request, response) => {
    response.writeHead(late.answer === null ? 503 : 200, { 'Content-Type': 'application/json' });
    response.end(late.answer ?? '{}');
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void http.close());
  late.url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return late;
}
