import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import type { Role } from '../../platform/authorisation/role.ts';
import { addAccount } from '../../platform/identity/account-store.ts';
import { createPasswordHashing } from '../../platform/identity/password-hashing.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { endGrant } from './end-grant.ts';
import { grantRole } from './grant-role.ts';
import { invitePerson } from './invite-person.ts';
import { resetSecondFactor } from './reset-second-factor.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

const database = await freshDatabase();
const services = {
  database,
  baseUrl: 'https://plans.example.scot',
  identity: { hashing: createPasswordHashing() },
};
const aberdeen = await partnership('Aberdeen', 'S12000033');
const fife = await partnership('Fife', 'S12000047');

async function partnership(name: string, code: string): Promise<number> {
  const { rows } = await database.query<{ id: number }>(
    `insert into area (kind, name, code) values ('council', $1, $2) returning id`,
    [name, code],
  );
  const id = rows[0]?.id ?? 0;
  await database.query(
    'insert into partnership (area_id, tile_column, tile_row, short_name) values ($1, 0, 0, $2)',
    [id, name],
  );
  return id;
}

let people = 0;
/** Somebody with an account and, where one is named, a role. */
async function person(role?: Role, partnershipId: number | null = null): Promise<Actor> {
  const email = `person${++people}@example.scot`;
  const accountId = (await addAccount(database, { name: email, email, passwordHash: null })) ?? '';
  if (role) await grantRole(database, 'command-line', accountId, { role, partnershipId, bodyId: null });
  return actorOf(accountId, email);
}
async function actorOf(accountId: string, email: string): Promise<Actor> {
  const { rows: grants } = await database.query<{
    role: Role;
    partnershipId: number | null;
    bodyId: string | null;
  }>(
    `select role, partnership_id as "partnershipId", body_id as "bodyId" from role_grant
      where account_id = $1 and ended_at is null`,
    [accountId],
  );
  const { rows } = await database.query<{ pseudonym: string }>(
    'select pseudonym from account_pseudonym where account_id = $1',
    [accountId],
  );
  return {
    accountId,
    name: email,
    email,
    pseudonym: rows[0]?.pseudonym ?? '',
    sessionId: '0198c0de-0000-7000-8000-000000000000',
    grants,
    actingFor: null,
  };
}
const grantsOf = async (accountId: string) =>
  (
    await database.query<{ id: string; role: string }>(
      'select id, role from role_grant where account_id = $1 and ended_at is null',
      [accountId],
    )
  ).rows;
const officer = (partnershipId: number | null) => ({ role: 'officer' as const, partnershipId, bodyId: null });

describe('a role', () => {
  it('is given by an administrator, in their own partnership alone', async () => {
    const administrator = await person('administrator', aberdeen);
    const { accountId } = await person();
    expect(await grantRole(database, administrator, accountId, officer(fife))).toEqual({
      ok: false,
      problem: 'may-not',
    });
    expect(await grantRole(database, administrator, accountId, officer(null))).toEqual({
      ok: false,
      problem: 'may-not',
    });
    expect(await grantRole(database, administrator, accountId, officer(aberdeen))).toMatchObject({
      ok: true,
    });
    expect(await grantRole(database, administrator, accountId, officer(aberdeen))).toEqual({
      ok: false,
      problem: 'held-already',
    });
  });

  it('is not given by an officer, by somebody who acts for someone else, or where it cannot be held', async () => {
    const { accountId } = await person();
    expect(
      await grantRole(database, await person('officer', aberdeen), accountId, officer(aberdeen)),
    ).toMatchObject({
      problem: 'may-not',
    });
    const administrator = await person('administrator');
    const actingFor = { accountId, name: '', pseudonym: '', why: 'help', until: '2026-01-01T00:00:00Z' };
    expect(
      await grantRole(database, { ...administrator, actingFor }, accountId, officer(fife)),
    ).toMatchObject({
      problem: 'may-not',
    });
    const held = (role: Role, partnershipId: number | null) =>
      grantRole(database, administrator, accountId, { role, partnershipId, bodyId: null });
    expect(await held('chair', null)).toEqual({ ok: false, problem: 'needs-partnership' });
    expect(await held('national-lead', fife)).toEqual({ ok: false, problem: 'national-only' });
    const nobody = '0198c0de-0000-7000-8000-000000000001';
    expect(await grantRole(database, administrator, nobody, officer(fife))).toMatchObject({
      problem: 'no-account',
    });
  });

  it('of the last administrator cannot be ended', async () => {
    await database.query(
      `update role_grant set ended_at = now(), ended_by = 'test' where partnership_id is null`,
    );
    const last = await person('administrator');
    const [grant] = await grantsOf(last.accountId);
    expect(await endGrant(database, last, grant?.id ?? '', 'leaving')).toEqual({
      ok: false,
      problem: 'last-administrator',
    });
  });

  it('of two administrators who end each other’s at once is ended once', async () => {
    const [one, other] = [await person('administrator', fife), await person('administrator', fife)];
    const [[ofOne], [ofOther]] = [await grantsOf(one.accountId), await grantsOf(other.accountId)];
    const results = await Promise.all([
      endGrant(database, one, ofOther?.id ?? '', 'a quarrel'),
      endGrant(database, other, ofOne?.id ?? '', 'a quarrel'),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ problem: 'no-longer-administrator' });
    expect([...(await grantsOf(one.accountId)), ...(await grantsOf(other.accountId))]).toHaveLength(1);
  });

  it('of another partnership is not there', async () => {
    const theirs = await person('officer', fife);
    const [grant] = await grantsOf(theirs.accountId);
    const administrator = await person('administrator', aberdeen);
    expect(await endGrant(database, administrator, grant?.id ?? '', 'none')).toEqual({
      ok: false,
      problem: 'not-found',
    });
  });
});

describe('a lost second factor', () => {
  it('is taken away by who is an administrator of all they do; they are signed out and told', async () => {
    const theirs = await person('officer', aberdeen);
    const { accountId } = theirs;
    await database.query('update account set second_factor_enabled = true where id = $1', [accountId]);
    await database.query(
      `insert into second_factor (id, account_id, secret, backup_codes) values ($1, $1, 'secret', 'codes')`,
      [accountId],
    );
    await database.query(
      `insert into session (id, account_id, token_hash, expires_at) values ($1, $1, $2, now() + interval '1 day')`,
      [accountId, `hash of ${accountId}`],
    );
    const reset = (by: Actor) => resetSecondFactor(database, by, accountId, 'we met');
    expect(await reset(await person('administrator', fife))).toEqual({ ok: false, problem: 'may-not' });
    expect(await reset(await person('officer', aberdeen))).toEqual({ ok: false, problem: 'may-not' });
    expect(await reset(theirs)).toEqual({ ok: false, problem: 'oneself' });
    const administrator = await person('administrator', aberdeen);
    await grantRole(database, 'command-line', accountId, officer(fife));
    expect(await reset(administrator)).toEqual({ ok: false, problem: 'may-not' });
    const national = await person('administrator');
    expect(await resetSecondFactor(database, administrator, national.accountId, 'a trick')).toMatchObject({
      problem: 'may-not',
    });
    expect(await reset(national)).toEqual({ ok: true, value: null });
    for (const table of ['second_factor', 'session'])
      expect((await database.query(`select from ${table} where account_id = $1`, [accountId])).rowCount).toBe(
        0,
      );
    const { rows } = await database.query<{ text_body: string }>(
      `select text_body from mail_message where kind = 'second-factor-reset' and to_address = $1`,
      [theirs.email],
    );
    expect(rows).toEqual([
      { text_body: expect.stringContaining(`${national.name}, an administrator, has taken away`) },
    ]);
  });
});

describe('an invitation', () => {
  const tokenOf = (link: string) => link.split('/').at(-1) ?? '';
  const invited = async (by: Actor | 'command-line', email: string) => {
    const made = await invitePerson(services, by, { email, ...officer(aberdeen) });
    if (!made.ok) throw new Error(made.problem);
    return { ...made.value, token: tokenOf(made.value.link) };
  };
  const newcomer = { name: 'Nessa', password: 'deep water, dark water' };

  it('makes an account with the role, once', async () => {
    const administrator = await person('administrator', aberdeen);
    const { token } = await invited(administrator, 'Nessa@example.scot');
    const [one, other] = await Promise.all([
      acceptInvitation(services, token, newcomer),
      acceptInvitation(services, token, newcomer),
    ]);
    expect([one.ok, other.ok].sort()).toEqual([false, true]);
    expect(await acceptInvitation(services, token, newcomer)).toEqual({ ok: false, problem: 'accepted' });
    const accountId = [one, other].flatMap((result) => (result.ok ? [result.value.accountId] : []))[0] ?? '';
    expect(await grantsOf(accountId)).toMatchObject([{ role: 'officer' }]);
    const { rows } = await database.query(
      `select account_id, subject, urgency from mail_message where idempotency_key like 'invitation-accepted:%'`,
    );
    expect(rows).toEqual([
      {
        account_id: administrator.accountId,
        subject: 'An invitation of yours was accepted',
        urgency: 'digest',
      },
    ]);
  });

  it('is accepted by the account of its address alone', async () => {
    const theirs = await person();
    const { token } = await invited('command-line', theirs.email);
    expect(await acceptInvitation(services, token, newcomer)).toEqual({ ok: false, problem: 'has-account' });
    expect(await acceptInvitation(services, token, await person())).toEqual({
      ok: false,
      problem: 'another-address',
    });
    expect(await acceptInvitation(services, token, theirs)).toMatchObject({ ok: true });
    expect(await grantsOf(theirs.accountId)).toMatchObject([{ role: 'officer' }]);
  });

  it('is of no use once it is too old, taken back or made up', async () => {
    const administrator = await person('administrator', aberdeen);
    const old = await invited(administrator, 'old@example.scot');
    await database.query(`update invitation set expires_at = now() where id = $1`, [old.id]);
    expect(await acceptInvitation(services, old.token, newcomer)).toEqual({ ok: false, problem: 'expired' });
    const back = await invited(administrator, 'back@example.scot');
    expect(await withdrawInvitation(database, await person('administrator', fife), back.id)).toBe(false);
    expect(await withdrawInvitation(database, administrator, back.id)).toBe(true);
    expect(await acceptInvitation(services, back.token, newcomer)).toEqual({
      ok: false,
      problem: 'withdrawn',
    });
    expect(await acceptInvitation(services, 'made-up', newcomer)).toEqual({ ok: false, problem: 'unknown' });
  });

  it('is made by administrators alone, to an address', async () => {
    const by = await person('officer', aberdeen);
    expect(await invitePerson(services, by, { email: 'a@example.scot', ...officer(aberdeen) })).toMatchObject(
      {
        problem: 'may-not',
      },
    );
    expect(
      await invitePerson(services, 'command-line', { email: 'a b', ...officer(aberdeen) }),
    ).toMatchObject({
      problem: 'no-address',
    });
  });
});
