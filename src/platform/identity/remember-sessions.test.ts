import { beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { signedInPerson, twoPartnerships } from '../../../tests/support/people.ts';
import type { Queries } from '../database/database.ts';
import { rememberSessions } from './remember-sessions.ts';
import { tokenHash } from './token-hash.ts';

const minute = 60_000;
const limits = { idleMinutes: 60, hours: 12 };

let database: TestDatabase;
let queries: string[];
let counted: Queries;
let token: string;
let accountId: string;
let otherId: string;
let now: number;

beforeEach(async () => {
  database = await freshDatabase();
  await twoPartnerships(database);
  const person = await signedInPerson(database, 'Una', ['administrator', 1]);
  const other = await signedInPerson(database, 'Ewan', ['officer', 1]);
  token = person.headers.Cookie.replace('test-session=', '');
  ({ accountId } = person);
  otherId = other.accountId;
  now = Date.now();
  queries = [];
  counted = {
    query: (text, values) => {
      if (text.includes('token_hash')) queries.push(text);
      return database.query(text, values);
    },
  };
});

describe('who holds a token', () => {
  it('is read once while nothing changes', async () => {
    const holderOf = rememberSessions(counted, limits);
    const first = await holderOf(token, now);
    expect(first).toMatchObject({ state: 'signed-in', actor: { name: 'Una' } });
    expect(await holderOf(token, now + 1)).toBe(first);
    expect(await holderOf(token, now + minute / 2)).toBe(first);
    expect(queries).toHaveLength(1);
  });

  it('is read again after a minute, and noted', async () => {
    const holderOf = rememberSessions(counted, limits);
    await holderOf(token, now);
    const later = await holderOf(token, now + 2 * minute);
    expect(later).toMatchObject({
      state: 'signed-in',
      endsAt: new Date(now + 62 * minute).toISOString(),
    });
    expect(queries).toHaveLength(2);
    const { rows } = await database.query<{ seen: Date }>(
      'select last_seen_at as seen from session where account_id = $1',
      [accountId],
    );
    expect(rows[0]?.seen.getTime()).toBe(now + 2 * minute);
  });

  it('is nobody once the session has idled, or lasted too long, also where it was remembered', async () => {
    const short = rememberSessions(counted, { idleMinutes: 0.5, hours: 12 });
    expect(await short(token, now)).toMatchObject({ state: 'signed-in' });
    expect(await short(token, now + minute)).toMatchObject({ state: 'expired' });
    const brief = rememberSessions(counted, { idleMinutes: 60, hours: 0.005 });
    expect(await brief(token, now)).toMatchObject({ state: 'signed-in' });
    expect(await brief(token, now + minute / 2)).toMatchObject({ state: 'expired' });
  });

  it('is not remembered where nobody holds it: a session that begins is there at once', async () => {
    const holderOf = rememberSessions(counted, limits);
    expect(await holderOf('not yet', now)).toEqual({ state: 'anonymous' });
    await database.query('update session set token_hash = $2 where account_id = $1', [
      accountId,
      tokenHash('not yet'),
    ]);
    expect(await holderOf('not yet', now)).toMatchObject({ state: 'signed-in' });
    expect(await holderOf(token, now)).toEqual({ state: 'anonymous' });
  });

  it('is never remembered in a database that counts no changes', async () => {
    await database.query('delete from instance');
    const holderOf = rememberSessions(counted, limits);
    await holderOf(token, now);
    await database.query('delete from session');
    expect(await holderOf(token, now)).toEqual({ state: 'anonymous' });
  });
});

const acting = `insert into acting_session (id, session_id, actor_account_id, for_account_id, why, began_at, ends_at)
  select gen_random_uuid(), session.id, $1::uuid, $2::uuid, 'is on leave', now(), now() + interval '30 minutes'
    from session where account_id = $1`;

describe.each([
  ['the session ends', 'delete from session where account_id = $1', { state: 'anonymous' }],
  ['its token changes', `update session set token_hash = 'x' where account_id = $1`, { state: 'anonymous' }],
  [
    'its second factor is asked for again',
    'update session set second_factor_at = null where account_id = $1',
    { state: 'pending' },
  ],
  [
    'a role ends',
    `update role_grant set ended_at = now(), ended_by = 'test' where account_id = $1`,
    { state: 'signed-in', actor: { grants: [] } },
  ],
  [
    'a role is taken out',
    'delete from role_grant where account_id = $1',
    { state: 'signed-in', actor: { grants: [] } },
  ],
  [
    'the name changes',
    `update account set name = 'Una Roy' where id = $1`,
    { state: 'signed-in', actor: { name: 'Una Roy' } },
  ],
  [
    'the pseudonym changes',
    `update account_pseudonym set pseudonym = '00000000-0000-0000-0000-000000000001' where account_id = $1`,
    { state: 'signed-in', actor: { pseudonym: '00000000-0000-0000-0000-000000000001' } },
  ],
  ['the account is erased', 'delete from account where id = $1', { state: 'anonymous' }],
  [
    'they begin to act for somebody',
    acting,
    { state: 'signed-in', actor: { actingFor: { name: 'Ewan' }, grants: [{ role: 'officer' }] } },
  ],
] as const)('once %s', (_what, statement, expected) => {
  it('holds at once, in a process that had remembered them too', async () => {
    const here = rememberSessions(database, limits);
    const elsewhere = rememberSessions(counted, limits);
    await Promise.all([here(token, now), elsewhere(token, now)]);
    await database.query(statement, statement === acting ? [accountId, otherId] : [accountId]);
    expect(await here(token, now)).toMatchObject(expected);
    expect(await elsewhere(token, now)).toMatchObject(expected);
  });
});

it('lets nobody in who asks after the end of a session was acknowledged, however many ask meanwhile', async () => {
  const holderOf = rememberSessions(database, limits);
  expect(await holderOf(token, now)).toMatchObject({ state: 'signed-in' });
  const answers: Promise<string>[] = [];
  const ask = () => answers.push(holderOf(token, now).then(({ state }) => state));
  for (let i = 0; i < 50; i++) ask();
  const ended = database.query('delete from session where account_id = $1', [accountId]);
  for (let i = 0; i < 50; i++) ask();
  await ended;
  const after = await Promise.all(Array.from({ length: 50 }, () => holderOf(token, now)));
  expect(new Set(after.map(({ state }) => state))).toEqual(new Set(['anonymous']));
  for (const answer of await Promise.all(answers)) expect(['signed-in', 'anonymous']).toContain(answer);
});

it('ends acting for somebody by the clock, without any change', async () => {
  const holderOf = rememberSessions(counted, limits);
  await database.query(acting.replace('30 minutes', '20 seconds'), [accountId, otherId]);
  expect(await holderOf(token, now)).toMatchObject({ actor: { actingFor: { name: 'Ewan' } } });
  expect(await holderOf(token, now + minute / 2)).toMatchObject({ actor: { actingFor: null } });
});
