import { createOTP } from '@better-auth/utils/otp';
import { afterEach, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { addAccount } from './account-store.ts';
import { createIdentity } from './identity.ts';
import type { Letter } from './letter.ts';

const database = await freshDatabase();
const letters: Letter[] = [];
const problems: unknown[] = [];
let ahead = 0;
const minutes = (count: number) => count * 60_000;

const identity = createIdentity({
  database,
  baseUrl: 'http://localhost:3000',
  secret: 'a secret of the tests, which is long enough',
  limits: { idleMinutes: 60, hours: 12 },
  oidcProviders: [],
  deliver: async (letter) => void letters.push(letter),
  report: (problem) => problems.push(problem),
  now: () => Date.now() + ahead,
});
const good = 'pale winter morning';
const nobody = new Headers();

/** The headers of a browser that keeps its cookies. */
function browser(cookies: readonly string[], agent = 'Test'): Headers {
  const kept = cookies.map((cookie) => cookie.split(';', 1)[0]).filter((pair) => !pair?.endsWith('='));
  return new Headers({ Cookie: kept.join('; '), 'User-Agent': agent });
}
async function account(name: string, password: string | null = good): Promise<string> {
  const email = `${name}@example.scot`;
  const passwordHash = password === null ? null : await identity.hashing.hash(password);
  return (await addAccount(database, { name, email, passwordHash })) ?? '';
}
async function signIn(name: string, password = good) {
  const result = await identity.passwords.signIn(nobody, { address: `${name}@example.scot`, password });
  if (!result.ok) throw new Error(result.problem.reason);
  return browser(result.value.cookies);
}
const granted = (accountId: string, role: string) =>
  database.query(
    `insert into role_grant (id, account_id, role, granted_by) values (gen_random_uuid(), $1, $2, 'test')`,
    [accountId, role],
  );
const last = <Kind extends Letter['kind']>(kind: Kind) =>
  letters.findLast((letter): letter is Letter & { kind: Kind } => letter.kind === kind);

afterEach(async () => {
  ahead = 0;
  const [problem] = problems.splice(0);
  if (problem !== undefined) throw problem;
  await database.query('delete from sign_in_attempt');
});

describe('signing in with a password', () => {
  it('knows who it is by one query, with their roles', async () => {
    const id = await account('ailsa');
    const headers = await signIn('ailsa');
    await granted(id, 'resident');
    expect(await identity.readActor(headers)).toMatchObject({
      state: 'signed-in',
      actor: {
        accountId: id,
        name: 'ailsa',
        email: 'ailsa@example.scot',
        pseudonym: expect.stringMatching(/^[0-9a-f-]{36}$/),
        grants: [{ role: 'resident', partnershipId: null, bodyId: null }],
      },
    });
  });

  it('does not say whether it was the address or the password', async () => {
    await account('bran');
    const wrong = await identity.passwords.signIn(nobody, {
      address: 'bran@example.scot',
      password: 'x'.repeat(12),
    });
    const unknown = await identity.passwords.signIn(nobody, {
      address: 'nobody@example.scot',
      password: good,
    });
    expect(wrong).toEqual({ ok: false, problem: { reason: 'wrong' } });
    expect(unknown).toEqual(wrong);
  });

  it('takes no cookie it did not sign, nor one that was changed', async () => {
    await account('calum');
    const headers = await signIn('calum');
    const cookie = headers.get('Cookie') ?? '';
    for (const forged of [
      cookie.replace('=', '=x'),
      cookie.slice(0, -8),
      'commonty.session_token=abc',
      'a; =; %',
    ])
      expect(await identity.readActor(new Headers({ Cookie: forged }))).toEqual({ state: 'anonymous' });
  });

  it('tells the account of a browser that is new to it, not of its first nor of one it knows', async () => {
    await account('seonag');
    const signInWith = async (agent: string) => {
      const headers = new Headers({ 'User-Agent': agent });
      await identity.passwords.signIn(headers, { address: 'seonag@example.scot', password: good });
      return letters.filter(({ kind, to }) => kind === 'new-browser' && to === 'seonag@example.scot');
    };
    const firefox = 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0';
    expect(await signInWith(firefox)).toEqual([]);
    expect(await signInWith(firefox.replaceAll('140', '141'))).toEqual([]);
    const safari = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/605.1.15';
    const told = [
      { kind: 'new-browser', to: 'seonag@example.scot', name: 'seonag', browser: 'Safari, iPhone' },
    ];
    expect(await signInWith(safari)).toEqual(told);
    expect(await signInWith(safari)).toEqual(told);
    expect(await signInWith(firefox)).toEqual(told);
  });

  it('ends for good at signing out, also for who stole the cookie', async () => {
    await account('donnie');
    const stolen = await signIn('donnie');
    const cookies = await identity.sessions.signOut(stolen);
    expect(cookies).toEqual([
      expect.stringMatching(/^commonty-[0-9a-f]{8}\.session_token=; Max-Age=0; Path=\/; HttpOnly/),
    ]);
    expect(await identity.readActor(stolen)).toEqual({ state: 'anonymous' });
  });

  it('ends the browser’s former session where somebody signs in again', async () => {
    await account('eilidh');
    const former = await signIn('eilidh');
    const again = await identity.passwords.signIn(former, {
      address: 'EILIDH@example.scot ',
      password: good,
    });
    expect(again.ok).toBe(true);
    expect(await identity.readActor(former)).toEqual({ state: 'anonymous' });
  });
});

describe('the limits of a session', () => {
  it('is over when nobody used it for an hour, and remembered for a day', async () => {
    const accountId = await account('fergus');
    const headers = await signIn('fergus');
    ahead = minutes(59);
    expect(await identity.readActor(headers)).toMatchObject({ state: 'signed-in' });
    ahead = minutes(59 + 61);
    expect(await identity.readActor(headers)).toEqual({ state: 'expired', accountId });
    await identity.tidy();
    expect(await identity.readActor(headers)).toEqual({ state: 'expired', accountId });
    ahead = minutes(59 + 61 + 24 * 60);
    expect(await identity.readActor(headers)).toEqual({ state: 'anonymous' });
    await identity.tidy();
    expect((await database.query('select from session where account_id = $1', [accountId])).rowCount).toBe(0);
  });

  it('is over after twelve hours however much it is used, and says when', async () => {
    const accountId = await account('grace');
    const headers = await signIn('grace');
    for (let hour = 0; hour < 12; hour += 0.5) {
      ahead = minutes(hour * 60);
      expect(await identity.readActor(headers)).toMatchObject({ state: 'signed-in' });
    }
    ahead = minutes(11.75 * 60);
    const found = await identity.readActor(headers);
    const endsAt = found.state === 'signed-in' ? Date.parse(found.endsAt) : 0;
    expect(Math.round((endsAt - Date.now()) / minutes(1))).toBe(12 * 60);
    ahead = minutes(12 * 60 + 1);
    expect(await identity.readActor(headers)).toEqual({ state: 'expired', accountId });
  });
});

describe('many attempts', () => {
  it('make the sixth wait, whatever the password, and say how long; a link still works', async () => {
    await account('hamish');
    const address = 'hamish@example.scot';
    for (let attempt = 0; attempt < 5; attempt++)
      expect(
        await identity.passwords.signIn(nobody, { address, password: 'not the password' }),
      ).toMatchObject({
        problem: { reason: 'wrong' },
      });
    ahead = minutes(5);
    const right = { address, password: good };
    expect(await identity.passwords.signIn(nobody, right)).toEqual({
      ok: false,
      problem: { reason: 'wait', minutes: 10 },
    });
    await identity.links.send(nobody, address);
    const link = await identity.links.use(nobody, last('sign-in-link')?.token ?? '');
    expect(link.ok).toBe(true);
    ahead = minutes(15.1);
    expect((await identity.passwords.signIn(nobody, right)).ok).toBe(true);
  });

  it('ten thousand at once hash at most five passwords of an address, and lock nobody out for good', async () => {
    await account('iona');
    const reasons = new Map<string, number>();
    const attempt = async () => {
      const result = await identity.passwords.signIn(nobody, {
        address: 'iona@example.scot',
        password: 'wrong wrong wrong',
      });
      const reason = result.ok ? 'in' : result.problem.reason;
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    };
    for (let batch = 0; batch < 20; batch++) await Promise.all(Array.from({ length: 500 }, attempt));
    // Only a `wrong` took a hash.
    expect(Object.fromEntries(reasons)).toEqual({ wrong: 5, wait: 9995 });
    const { rows } = await database.query<{ count: string }>('select count(*) from sign_in_attempt');
    expect(rows).toEqual([{ count: '5' }]);
    ahead = minutes(15.1);
    expect(
      (await identity.passwords.signIn(nobody, { address: 'iona@example.scot', password: good })).ok,
    ).toBe(true);
  });

  it('for as many addresses wait in a short queue, and are told so beyond it', async () => {
    const results = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        identity.passwords.signIn(nobody, { address: `unknown-${index}@example.scot`, password: good }),
      ),
    );
    const reasons = results.map((result) => (result.ok ? 'in' : result.problem.reason));
    expect(new Set(reasons)).toEqual(new Set(['wrong', 'busy']));
  });
});

describe('a one-time link', () => {
  it('works once', async () => {
    await account('jean', null);
    await identity.links.send(nobody, 'Jean@example.scot');
    const token = last('sign-in-link')?.token ?? '';
    const used = await identity.links.use(nobody, token);
    expect(used.ok && (await identity.readActor(browser(used.value.cookies)))).toMatchObject({
      state: 'signed-in',
    });
    expect(await identity.links.use(nobody, token)).toEqual({ ok: false, problem: { reason: 'link' } });
    expect(await identity.links.use(nobody, 'made-up')).toEqual({ ok: false, problem: { reason: 'link' } });
  });

  it('is answered the same where there is no account, and not sent', async () => {
    const sent = letters.length;
    expect(await identity.links.send(nobody, 'nobody@example.scot')).toEqual({ ok: true, value: null });
    expect(await identity.passwords.recover(nobody, 'nobody@example.scot')).toEqual({
      ok: true,
      value: null,
    });
    expect(letters.length).toBe(sent);
  });
});

describe('a forgotten password', () => {
  it('is set anew by a link, which ends every session and works once', async () => {
    await account('kenneth');
    const before = await signIn('kenneth');
    await identity.passwords.recover(nobody, 'kenneth@example.scot');
    const token = last('password-reset')?.token ?? '';
    expect(await identity.passwords.reset({ token, password: 'short' })).toEqual({
      ok: false,
      problem: 'too-short',
    });
    expect(await identity.passwords.reset({ token, password: 'a brighter morning' })).toEqual({
      ok: true,
      value: null,
    });
    expect(await identity.readActor(before)).toEqual({ state: 'anonymous' });
    expect(await identity.passwords.reset({ token, password: 'another morning' })).toEqual({
      ok: false,
      problem: 'link',
    });
    await signIn('kenneth', 'a brighter morning');
  });

  it('changed while signed in ends the other sessions only', async () => {
    await account('lorna');
    const [one, other] = [await signIn('lorna'), await signIn('lorna')];
    const found = await identity.readActor(one);
    if (found.state !== 'signed-in') throw new Error(found.state);
    const change = (current: string, password: string) =>
      identity.passwords.change(one, found.actor, { current, password });
    expect(await change('not the old one', 'a brighter morning')).toEqual({ ok: false, problem: 'wrong' });
    expect(await change(good, 'password1234')).toEqual({ ok: false, problem: 'well-known' });
    expect(await change(good, 'a brighter morning')).toEqual({ ok: true, value: null });
    expect((await identity.readActor(one)).state).toBe('signed-in');
    expect((await identity.readActor(other)).state).toBe('anonymous');
    expect(last('password-changed')).toMatchObject({ to: 'lorna@example.scot' });
  });
});

describe('registering', () => {
  const given = { name: 'Morag', address: 'Morag@example.scot', password: good };

  it('makes an account when the link is used, once', async () => {
    expect(await identity.addresses.register(given)).toEqual({ ok: true, value: null });
    expect(await identity.passwords.signIn(nobody, given)).toMatchObject({ problem: { reason: 'wrong' } });
    const token = last('confirm-address')?.token ?? '';
    expect(await identity.addresses.confirm(token)).toMatchObject({ ok: true });
    expect(await identity.addresses.confirm(token)).toEqual({ ok: false, problem: 'link' });
    await signIn('morag');
  });

  it('is answered the same where the address has an account, whose owner is told', async () => {
    await account('neil');
    expect(await identity.addresses.register({ ...given, address: 'neil@example.scot' })).toEqual({
      ok: true,
      value: null,
    });
    expect(letters.at(-1)).toEqual({ kind: 'already-registered', to: 'neil@example.scot', name: 'neil' });
  });

  it('changes an address when the new one was confirmed, and tells the old one', async () => {
    await account('oran');
    const found = await identity.readActor(await signIn('oran'));
    if (found.state !== 'signed-in') throw new Error(found.state);
    await identity.addresses.change(found.actor, 'Oran.New@example.scot');
    const token = last('change-address')?.token ?? '';
    expect(await identity.addresses.confirmChange(token)).toEqual({ ok: true, value: null });
    expect(await identity.addresses.confirmChange(token)).toEqual({ ok: false, problem: 'link' });
    expect(last('address-changed')).toMatchObject({
      to: 'oran@example.scot',
      newAddress: 'oran.new@example.scot',
    });
    await signIn('oran.new');
  });
});

describe('a second factor', () => {
  it('must be set up and shown by staff before anything else', async () => {
    const id = await account('peigi');
    await granted(id, 'officer');
    const headers = await signIn('peigi');
    const found = await identity.readActor(headers);
    if (found.state !== 'pending') throw new Error(found.state);
    const { actor } = found;
    expect(
      await identity.secondFactor.begin(headers, actor, { password: 'not this one', pending: true }),
    ).toEqual({
      ok: false,
      problem: 'wrong',
    });
    const begun = await identity.secondFactor.begin(headers, actor, { password: good, pending: true });
    if (!begun.ok) throw new Error('not begun');
    expect(begun.value.backupCodes).toHaveLength(10);
    expect(begun.value.uri).toMatch(/^otpauth:\/\/totp\/Commonty:peigi/);
    expect(await identity.secondFactor.show(headers, actor, '000000')).toEqual({
      ok: false,
      problem: 'wrong',
    });
    const code = await codeOf(begun.value.uri);
    const shown = await identity.secondFactor.show(headers, actor, code);
    if (!shown.ok) throw new Error('not shown');
    const signedIn = shown.value.cookies.length > 0 ? browser(shown.value.cookies) : headers;
    expect(await identity.readActor(signedIn)).toMatchObject({
      state: 'signed-in',
      actor: { accountId: id },
    });

    // Next time, whatever way they come.
    await identity.links.send(nobody, 'peigi@example.scot');
    const link = await identity.links.use(nobody, last('sign-in-link')?.token ?? '');
    const arriving = browser(link.ok ? link.value.cookies : []);
    const pending = await identity.readActor(arriving);
    if (pending.state !== 'pending') throw new Error(pending.state);
    expect(
      await identity.secondFactor.begin(arriving, pending.actor, { password: good, pending: true }),
    ).toEqual({
      ok: false,
      problem: 'second-factor',
    });
    // Whoever saw the code that was shown a moment ago has nothing.
    expect(await identity.secondFactor.show(arriving, pending.actor, code)).toEqual({
      ok: false,
      problem: 'wrong',
    });
    const [backup = ''] = begun.value.backupCodes;
    expect(await identity.secondFactor.show(arriving, pending.actor, backup)).toMatchObject({ ok: true });
    expect(await identity.readActor(arriving)).toMatchObject({ state: 'signed-in' });
    expect(await identity.secondFactor.show(arriving, pending.actor, backup)).toEqual({
      ok: false,
      problem: 'wrong',
    });
  });

  it('is asked of everybody who has set one up, five times at most', async () => {
    await account('ruaridh');
    const headers = await signIn('ruaridh');
    const found = await identity.readActor(headers);
    if (found.state !== 'signed-in') throw new Error(found.state);
    const begun = await identity.secondFactor.begin(headers, found.actor, { password: good, pending: false });
    if (!begun.ok) throw new Error('not begun');
    await identity.secondFactor.show(headers, found.actor, await codeOf(begun.value.uri));
    const arriving = await signIn('ruaridh');
    const pending = await identity.readActor(arriving);
    if (pending.state !== 'pending') throw new Error(pending.state);
    for (let guess = 0; guess < 5; guess++)
      expect(await identity.secondFactor.show(arriving, pending.actor, `00000${guess}`)).toMatchObject({
        problem: 'wrong',
      });
    expect(await identity.secondFactor.show(arriving, pending.actor, await codeOf(begun.value.uri))).toEqual({
      ok: false,
      problem: { wait: 15 },
    });
  });
});

async function codeOf(uri: string): Promise<string> {
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  return createOTP(Buffer.from(fromBase32(secret)).toString()).totp();
}

function fromBase32(text: string): number[] {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...text].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
}

it('leaves nothing in the database that opens anything', async () => {
  await account('sorley');
  const headers = await signIn('sorley');
  await identity.links.send(nobody, 'sorley@example.scot');
  await identity.passwords.recover(nobody, 'sorley@example.scot');
  await identity.addresses.register({
    name: 'Tam',
    address: 'tam@example.scot',
    password: 'a password of Tam',
  });
  const token =
    decodeURIComponent(headers.get('Cookie') ?? '')
      .split('=')[1]
      ?.split('.')[0] ?? '';
  const secrets = [
    token,
    good,
    'a password of Tam',
    last('sign-in-link')?.token,
    last('password-reset')?.token,
    last('confirm-address')?.token,
  ];
  const { rows: tables } = await database.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'`,
  );
  for (const { name } of tables) {
    const { rows } = await database.query<{ row: string }>(`select t::text as row from ${name} t`);
    for (const secret of secrets) {
      expect(secret?.length).toBeGreaterThan(10);
      expect(
        rows.filter(({ row }) => row.includes(secret ?? '')),
        `${secret} in ${name}`,
      ).toEqual([]);
    }
  }
});
