import { beforeEach, describe, expect, it } from 'vitest';
import { accountSite, fromHere } from '../support/account-site.ts';
import { freshDatabase } from '../support/database.ts';
import type { Letter } from '../../src/platform/identity/letter.ts';
import { markupProblems } from '../support/markup.ts';

const database = await freshDatabase();
let ahead = 0;
const { site, identity, letters, account, visitor } = accountSite(database, {
  now: () => Date.now() + ahead,
});
const password = 'pale winter morning';
const tokenOf = (kind: Letter['kind']) => {
  const letter = letters.findLast((one) => one.kind === kind);
  return letter && 'token' in letter ? encodeURIComponent(letter.token) : '';
};
const titleOf = (html: string) => /<h1>(.*?)<\/h1>/.exec(html)?.[1];

beforeEach(async () => {
  ahead = 0;
  await database.query('delete from sign_in_attempt');
});

async function signedIn(email: string) {
  const browser = await visitor().open('/sign-in');
  return browser.send({ address: email, password });
}

describe('signing in', () => {
  it('by a password leads on to where one was going', async () => {
    await account('ailsa@example.scot', password, 'Ailsa');
    const browser = await visitor().open('/account/name');
    expect(browser.path).toBe('/sign-in?next=%2Faccount%2Fname');
    await browser.send({ address: ' Ailsa@example.scot', password });
    expect({ path: browser.path, status: browser.status }).toEqual({ path: '/account/name', status: 200 });
    expect(browser.html).toContain('value="Ailsa"');
    await browser.open('/sign-in');
    expect(titleOf(browser.html)).toBe('You are signed in as Ailsa.');
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    'javascript:alert(1)',
  ])('never leads to %s', async (evil) => {
    await database.query(`delete from account where email = 'bran@example.scot'`);
    await account('bran@example.scot', password);
    const browser = await visitor().open(`/sign-in?next=${encodeURIComponent(evil)}`);
    expect(browser.html).not.toContain('evil.example/"');
    const form = new URLSearchParams([
      ['_key', '0b7c1d52-6c9f-4f3e-9d1a-0a6f1b2c3d4e'],
      ['address', 'bran@example.scot'],
      ['password', password],
    ]);
    const response = await site.request(`/sign-in?next=${encodeURIComponent(evil)}`, {
      method: 'POST',
      body: form,
    });
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe('/desk');
    expect(response.headers.getSetCookie().join()).toMatch(/HttpOnly; SameSite=Lax/);
  });

  it('with something wrong says it beside the field, and keeps the address but not the password', async () => {
    const browser = await visitor().open('/sign-in');
    await browser.send({ address: 'nobody@example.scot', password: 'not the password' });
    expect(browser.status).toBe(422);
    expect(browser.html).toContain('The address or the password is not right.');
    expect(browser.html).toContain('value="nobody@example.scot"');
    expect(browser.html).not.toContain('not the password');
    expect(await markupProblems(browser.html)).toEqual([]);
    await browser.send({ address: 'nobody', password: '' });
    expect(browser.html).toContain('“nobody” in “E-mail address”');
  });

  it('waits after five wrong passwords, and says how long and what works meanwhile', async () => {
    await account('calum@example.scot', password);
    const browser = await visitor().open('/sign-in');
    for (let attempt = 0; attempt < 5; attempt++)
      await browser.send({ address: 'calum@example.scot', password: 'not the password' });
    await browser.send({ address: 'calum@example.scot', password });
    expect(browser.html).toContain('can be tried in 15 minutes. A one-time link by e-mail works now.');
  });

  it('is refused where another site sends the form', async () => {
    const body = new URLSearchParams({ address: 'ailsa@example.scot', password });
    const headers = { Origin: 'https://evil.example' };
    const response = await site.request('/sign-in', { method: 'POST', body, headers });
    expect(response.status).toBe(403);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('ends at signing out, and a stolen cookie with it', async () => {
    await account('donnie@example.scot', password);
    const browser = await signedIn('donnie@example.scot');
    const stolen = browser.cookies.header;
    expect((await site.request('/account', { headers: { Cookie: stolen } })).status).toBe(200);
    await browser.send({}, '/sign-out');
    expect(browser.cookies.header).toBe('');
    const refused = await site.request('/account', { headers: { Cookie: stolen } });
    expect(refused.status).toBe(303);
    expect(refused.headers.get('Location')).toBe('/sign-in?next=%2Faccount');
  });

  it('ends after an hour without use; then a form says so rather than being lost', async () => {
    await account('eilidh@example.scot', password);
    const browser = await signedIn('eilidh@example.scot');
    await browser.open('/account/name');
    ahead = 61 * 60_000;
    await browser.send({ name: 'Eilidh' });
    expect(browser.status).toBe(401);
  });

  it('is never kept by a browser or a cache', async () => {
    for (const path of ['/sign-in', '/sign-in/link', '/recover', '/register', '/invitations/x'])
      expect((await site.request(path)).headers.get('Cache-Control'), path).toBe('private, no-store');
  });
});

describe('a one-time link', () => {
  it('signs in when its button is pressed, once', async () => {
    await account('fergus@example.scot', null, 'Fergus');
    const browser = await visitor().open('/sign-in/link');
    await browser.send({ address: 'fergus@example.scot' });
    expect(titleOf(browser.html)).toBe('Look into your mailbox');
    const link = `/sign-in/link/confirm?token=${tokenOf('sign-in-link')}`;
    await browser.open(link);
    expect((await visitor().open(link)).html).toContain('Sign in now');
    await browser.send();
    expect({ path: browser.path, title: titleOf(browser.html) }).toEqual({
      path: '/desk',
      title: 'Your desk',
    });
    const replayed = await visitor().open(link);
    await replayed.send();
    expect({ status: replayed.status, title: titleOf(replayed.html) }).toEqual({
      status: 410,
      title: 'This link cannot be used',
    });
  });

  it('is answered the same for an address without an account', async () => {
    const pages = [];
    for (const address of ['fergus@example.scot', 'nobody@example.scot']) {
      const browser = await visitor().open('/sign-in/link');
      pages.push((await browser.send({ address })).html);
      await browser.open('/recover');
      pages.push((await browser.send({ address })).html);
    }
    expect(pages[0]).toBe(pages[2]);
    expect(pages[1]).toBe(pages[3]);
  });
});

describe('a resident', () => {
  const given = { name: 'Iain Mac an t-Saoir', address: 'Iain@example.scot', password };

  it('registers, confirms the address and is signed in; the link works once', async () => {
    const browser = await visitor().open('/register');
    await browser.send({ ...given, password: 'short' });
    expect(browser.html).toContain('it has fewer than 12 characters');
    expect(browser.html).toContain('value="Iain Mac an t-Saoir"');
    await browser.send(given);
    expect(titleOf(browser.html)).toBe('Confirm your address');
    const link = `/register/confirm?token=${tokenOf('confirm-address')}`;
    await browser.open(link);
    await browser.send();
    expect(browser.path).toBe('/desk');
    await browser.open('/account');
    expect(browser.html).toContain('iain@example.scot');
    const replayed = await visitor().open(link);
    expect((await replayed.send()).status).toBe(410);
  });

  it('learns nothing from registering with another’s address', async () => {
    await account('iona@example.scot', password);
    const pages = [];
    for (const address of ['iona@example.scot', 'iain.new@example.scot']) {
      const browser = await visitor().open('/register');
      pages.push((await browser.send({ ...given, address })).html.replaceAll(address, 'ADDRESS'));
    }
    expect(pages[0]).toBe(pages[1]);
    expect(letters.some(({ kind, to }) => kind === 'already-registered' && to === 'iona@example.scot')).toBe(
      true,
    );
  });

  it('changes name, address and password, and sets a forgotten one anew', async () => {
    await account('jean@example.scot', password, 'Jean');
    const browser = await signedIn('jean@example.scot');
    await browser.open('/account/name');
    await browser.send({ name: 'Jean Ghrannda' });
    expect(browser.html).toContain('Jean Ghrannda');

    await browser.open('/account/address');
    await browser.send({ address: 'jean@example.scot' });
    expect(browser.html).toContain('This is your address already.');
    await browser.send({ address: 'jean.new@example.scot' });
    await browser.open(`/account/address/confirm?token=${tokenOf('change-address')}`);
    await browser.send();
    expect(titleOf(browser.html)).toBe('Your address is changed');

    await browser.open('/account/password');
    await browser.send({ current: 'not this one', password: 'a brighter morning' });
    expect(browser.html).toContain('This is not your password.');
    await browser.send({ current: password, password: 'a brighter morning' });
    expect(titleOf(browser.html)).toBe('Your password is changed');

    const elsewhere = await visitor().open('/recover');
    await elsewhere.send({ address: 'jean.new@example.scot' });
    await elsewhere.open(`/recover/confirm?token=${tokenOf('password-reset')}`);
    await elsewhere.send({ password: 'well-known password1234' });
    expect(titleOf(elsewhere.html)).toBe('Your new password is set');
    await browser.open('/account');
    expect(browser.path).toBe('/sign-in?next=%2Faccount');
  });

  it('sees where they are signed in, and ends any of it', async () => {
    await account('kirsty@example.scot', password);
    const [one, other] = [await signedIn('kirsty@example.scot'), await signedIn('kirsty@example.scot')];
    await one.open('/account');
    const [end] = /\/account\/sessions\/[0-9a-f-]{36}\/end/.exec(one.html) ?? [];
    await one.send({}, end);
    expect((await other.open('/account')).path).toBe('/sign-in?next=%2Faccount');
    await account('lewis@example.scot', password);
    const stranger = await signedIn('lewis@example.scot');
    const [own] = await identity.sessions.list((await idOf('kirsty@example.scot')) ?? '');
    await stranger.open(`/account/sessions/${own?.id}/end`, { method: 'POST' });
    expect(stranger.status).toBe(404);
    expect((await one.open('/account')).status).toBe(200);
  });
});

async function idOf(email: string) {
  const { rows } = await database.query<{ id: string }>('select id from account where email = $1', [email]);
  return rows[0]?.id;
}

describe('the people of a demonstration', () => {
  it('are offered on the computer itself alone, each a button', async () => {
    await database.query(`insert into account (id, name, email, demonstration_role) values
      ('019aa2f0-0000-7000-8000-000000000001', 'Oighrig Officer', 'officer@demonstration.example', 'officer')`);
    await database.query(`insert into role_grant (id, account_id, role, granted_by) values
      (gen_random_uuid(), '019aa2f0-0000-7000-8000-000000000001', 'officer', 'test')`);
    const action = '/sign-in/demonstration/019aa2f0-0000-7000-8000-000000000001';
    const browser = await visitor().open('/sign-in', {}, fromHere);
    expect(browser.html).toContain('Oighrig Officer, officer');
    expect(await markupProblems(browser.html)).toEqual([]);
    await browser.open(action, { method: 'POST' }, fromHere);
    expect(browser.path).toBe('/desk');
    await browser.open('/account', {}, fromHere);
    expect(browser.html).toContain('Officer, whole nation');

    const elsewhere = { incoming: { socket: { remoteAddress: '192.0.2.7' } } };
    const tries: [Record<string, string>, object][] = [
      [{}, elsewhere],
      [{}, {}],
      [{ 'X-Forwarded-For': '127.0.0.1' }, fromHere],
      [{ Host: 'plans.example.scot' }, fromHere],
    ];
    for (const [headers, env] of tries) {
      expect((await site.request(action, { method: 'POST', headers }, env)).status).toBe(404);
      expect(await (await site.request('/sign-in', { headers }, env)).text()).not.toContain('Oighrig');
    }
    const real = accountSite(database, { demonstration: false });
    expect((await real.site.request(action, { method: 'POST' }, fromHere)).status).toBe(404);
    expect(await (await real.site.request('/sign-in', {}, fromHere)).text()).not.toContain('Oighrig');
  });
});

describe('every page of signing in', () => {
  it('is valid HTML, in both languages', async () => {
    await account('mairi@example.scot', password);
    const browser = await signedIn('mairi@example.scot');
    const paths = [
      '/account',
      '/account/name',
      '/account/address',
      '/account/address/confirm?token=x',
      '/account/password',
      '/account/second-factor/app',
      '/invitations/unknown',
    ];
    const outside = [
      '/sign-in',
      '/sign-in/link',
      '/sign-in/link/confirm?token=%22%3E%3Cscript%3E',
      '/recover',
      '/recover/confirm?token=x',
      '/register',
      '/register/confirm?token=x',
    ];
    for (const path of [...paths, ...paths.map((one) => `/gd${one}`)]) {
      await browser.open(path);
      expect({ path, problems: await markupProblems(browser.html) }).toEqual({ path, problems: [] });
    }
    for (const path of [...outside, ...outside.map((one) => `/gd${one}`)]) {
      const { html } = await visitor().open(path);
      expect({ path, problems: await markupProblems(html) }).toEqual({ path, problems: [] });
    }
  });
});
