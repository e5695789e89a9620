import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { counted } from '../../../tests/support/counted.ts';
import { freshDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import {
  readTestActor,
  type SignedInPerson,
  signedInPerson,
  twoPartnerships,
} from '../../../tests/support/people.ts';
import { sentAnew } from '../../../tests/support/sent-form.ts';
import { createSite } from '../../main/site.tsx';
import { createLogger } from '../../platform/logging.ts';
import { createAssets } from '../../web/index.ts';

let database: TestDatabase;
let site: Hono;
let counting: ReturnType<typeof counted>;
const body = '019aa2f0-0000-7000-8000-0000000000b1';

let administrator: SignedInPerson;
let ofTwo: SignedInPerson;
let ofNation: SignedInPerson;
let officer: SignedInPerson;
let resident: SignedInPerson;

beforeAll(async () => {
  database = await freshDatabase();
  await twoPartnerships(database);
  await database.query(`
    insert into body (id, kind, name, published_at) values ('${body}', 'health-board', 'NHS Ardmore', now());
    insert into membership (id, body_id, partnership_id, since, basis)
      values ('019aa2f0-0000-7000-8000-0000000000b2', '${body}', 1, '2020-01-01', 'statutory')`);
  administrator = await signedInPerson(database, 'Anna Administrator', ['administrator', 1]);
  ofTwo = await signedInPerson(database, 'Bran of Two', ['administrator', 2]);
  ofNation = await signedInPerson(database, 'Cairistìona Nation', ['administrator', null]);
  officer = await signedInPerson(database, 'Olaf <Officer>', ['officer', 1]);
  resident = await signedInPerson(database, 'Rona Resident');
  counting = counted(database);
  site = createSite({
    database: counting.database,
    site: { demonstration: true, assets: createAssets() },
    logger: createLogger('silent'),
    readActor: readTestActor(database),
  });
});

const ardmore = '/partnerships/D12000001/people';
const get = async (who: SignedInPerson, path: string) => {
  const response = await site.request(path, { headers: who.headers });
  return { status: response.status, text: await response.text() };
};
const post = async (who: SignedInPerson, path: string, pairs: [string, string][] = []) => {
  const response = await site.request(path, {
    method: 'POST',
    headers: who.headers,
    body: new URLSearchParams(pairs),
  });
  return { status: response.status, to: response.headers.get('Location'), text: await response.text() };
};
const send = async (
  who: SignedInPerson,
  path: string,
  answers: Record<string, string | readonly string[]>,
) => {
  const { text } = await get(who, path);
  return post(who, path, sentAnew(text, answers));
};
const rolesOf = async ({ accountId }: SignedInPerson) =>
  (
    await database.query<{ id: string; role: string; place: number | null; body: string | null }>(
      `select id, role, partnership_id as place, body_id as body from role_grant
        where account_id = $1 and ended_at is null order by id`,
      [accountId],
    )
  ).rows;

describe('the page of people and roles', () => {
  it('lists who holds roles here, nobody of elsewhere, as valid HTML', async () => {
    const { status, text } = await get(administrator, ardmore);
    expect(status).toBe(200);
    expect(await markupProblems(text)).toEqual([]);
    expect(text).toContain('Olaf &lt;Officer&gt;');
    expect(text).not.toContain('Bran of Two');
    expect(text).not.toContain('Rona');
    expect(text).not.toContain('@example.scot');
  });

  it('finds one person by the whole address, and none by a part of it', async () => {
    const found = await get(administrator, `${ardmore}?email=RONA.resident%40example.scot`);
    expect(found.text).toContain(
      'Rona Resident (rona.resident@example.scot) has an account and no role here.',
    );
    expect(await markupProblems(found.text)).toEqual([]);
    for (const part of ['rona', '%25', '@example.scot', "' or ''='"])
      expect((await get(administrator, `${ardmore}?email=${encodeURIComponent(part)}`)).text).not.toContain(
        'Rona Resident',
      );
  });

  it('is for administrators of the place', async () => {
    for (const who of [officer, ofTwo, resident]) expect((await get(who, ardmore)).status).toBe(403);
    expect((await get(ofNation, ardmore)).status).toBe(200);
    expect((await get(administrator, '/administration/people')).status).toBe(403);
    const national = await get(ofNation, '/administration/people');
    expect(national.text).toContain('Cairistìona Nation');
    expect(await markupProblems(national.text)).toEqual([]);
  });

  it('asks the database as often, however many there are', async () => {
    const count = async () => {
      const sent = counting.sent();
      await get(administrator, ardmore);
      return counting.sent() - sent;
    };
    const before = await count();
    for (let i = 0; i < 20; i += 1)
      await signedInPerson(database, `Many ${'x'.repeat(i + 1)}`, ['analyst', 1]);
    expect(await count()).toBe(before);
  });
});

describe('giving a role', () => {
  it('gives it to whoever has an account, tells them, and does so once', async () => {
    const { text } = await get(administrator, `${ardmore}/new`);
    expect(await markupProblems(text)).toEqual([]);
    const pairs = sentAnew(text, { email: 'Rona.Resident@example.scot', role: 'partner-lead', body });
    const sent = await Promise.all([1, 2, 3].map(() => post(administrator, `${ardmore}/new`, pairs)));
    for (const { status, to } of sent)
      expect({ status, to }).toEqual({ status: 303, to: `${ardmore}?done=given` });
    expect(await rolesOf(resident)).toMatchObject([{ role: 'partner-lead', place: 1, body }]);
    const { rows } = await database.query(
      `select subject from mail_message where account_id = $1 and kind = 'role-given'`,
      [resident.accountId],
    );
    expect(rows).toEqual([{ subject: 'You have a new role on Commonty' }]);
    const again = await send(administrator, `${ardmore}/new`, {
      email: resident.email,
      role: 'partner-lead',
      body,
    });
    expect([409, 422]).toContain(again.status);
    expect(await markupProblems(again.text)).toEqual([]);
  });

  it('invites everybody else, once however often it is sent, and can be withdrawn', async () => {
    const { text } = await get(administrator, `${ardmore}/new`);
    const pairs = sentAnew(text, { email: 'new@example.scot', role: 'officer' });
    await Promise.all([1, 2].map(() => post(administrator, `${ardmore}/new`, pairs)));
    const { rows } = await database.query<{ id: string }>(
      `select id from invitation where email = 'new@example.scot'`,
    );
    expect(rows).toHaveLength(1);
    const list = await get(administrator, ardmore);
    expect(list.text).toContain('new@example.scot');
    expect(list.text).toContain('open until');
    const withdraw = `invitations/${rows[0]?.id}/withdraw`;
    expect((await post(ofTwo, `/partnerships/D12000002/people/${withdraw}`)).status).toBe(404);
    expect((await post(ofNation, `/administration/people/${withdraw}`)).status).toBe(404);
    expect(await post(administrator, `${ardmore}/${withdraw}`)).toMatchObject({
      status: 303,
      to: `${ardmore}?done=withdrawn`,
    });
    expect((await get(administrator, ardmore)).text).toContain('withdrawn on');
  });

  it.each([
    ['a role of the nation', { role: 'national-lead' }, 'is not one of the choices'],
    ['a role there is not', { role: 'king' }, 'is not one of the choices'],
    ['no body for a partner’s lead', { role: 'partner-lead' }, 'act for one body'],
    [
      'a body of elsewhere',
      { role: 'partner-lead', body: '019aa2f0-0000-7000-8000-00000000dead' },
      'not one of the choices',
    ],
    ['no address', { email: 'nobody', role: 'officer' }, 'is not an e-mail address'],
    ['two addresses', { email: ['a@example.scot', 'b@example.scot'], role: 'officer' }, 'email'],
  ])('is refused with %s', async (_what, answers, said) => {
    const { status, text } = await send(administrator, `${ardmore}/new`, {
      email: 'refused@example.scot',
      ...answers,
    });
    expect([400, 422]).toContain(status);
    expect(text).toContain(said);
    expect(await markupProblems(text)).toEqual([]);
    const { rowCount } = await database.query(`select from invitation where email = 'refused@example.scot'`);
    expect(rowCount).toBe(0);
  });

  it('never reaches the nation from a partnership, whatever is forged', async () => {
    const { text } = await get(administrator, `${ardmore}/new`);
    const pairs = sentAnew(text, { email: 'forged@example.scot', role: 'administrator' });
    const forged: [string, string][] = [
      ...pairs,
      ['partnershipId', ''],
      ['partnership_id', '2'],
      ['code', 'D12000002'],
    ];
    expect((await post(administrator, '/administration/people/new', forged)).status).toBe(403);
    expect((await post(administrator, '/partnerships/D12000002/people/new', forged)).status).toBe(403);
    await post(administrator, `${ardmore}/new`, forged);
    const { rows } = await database.query(
      `select partnership_id as place from invitation where email = 'forged@example.scot'`,
    );
    expect(rows).toEqual([{ place: 1 }]);
  });
});

describe('ending a role', () => {
  it('asks why, ends it, and answers the same when sent twice', async () => {
    const [held] = await rolesOf(officer);
    const path = `${ardmore}/roles/${held?.id}/end`;
    const page = await get(administrator, path);
    expect(page.text).toContain('End the role officer of Olaf &lt;Officer&gt;');
    expect(await markupProblems(page.text)).toEqual([]);
    expect((await send(administrator, path, { why: ' ' })).status).toBe(422);
    const pairs = sentAnew(page.text, { why: 'Left.' });
    for (let i = 0; i < 2; i += 1)
      expect(await post(administrator, path, pairs)).toMatchObject({
        status: 303,
        to: `${ardmore}?done=ended`,
      });
    expect(await rolesOf(officer)).toEqual([]);
  });

  it('of another place, or of none, is not there', async () => {
    const [held] = await rolesOf(ofTwo);
    for (const id of [held?.id, 'x', '019aa2f0-0000-7000-8000-00000000dead']) {
      expect((await get(ofNation, `${ardmore}/roles/${id}/end`)).status).toBe(404);
      expect((await post(administrator, `${ardmore}/roles/${id}/end`)).status).toBe(404);
    }
    expect(await rolesOf(ofTwo)).toHaveLength(1);
  });

  it('leaves one of two administrators who remove each other at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const names = ['One', 'Other'].map((name) => `${name} ${'x'.repeat(round + 1)}`);
      await database.query(
        `update role_grant set ended_at = now(), ended_by = 'test'
          where role = 'administrator' and partnership_id = 2 and ended_at is null`,
      );
      const [one, other] = [
        await signedInPerson(database, names[0] ?? '', ['administrator', 2]),
        await signedInPerson(database, names[1] ?? '', ['administrator', 2]),
      ];
      const end = async (who: SignedInPerson, whose: SignedInPerson) => {
        const path = `/partnerships/D12000002/people/roles/${(await rolesOf(whose))[0]?.id}/end`;
        const { text } = await get(who, path);
        return () => post(who, path, sentAnew(text, { why: 'A quarrel.' }));
      };
      const both = [await end(one, other), await end(other, one)];
      const answers = await Promise.all(both.map((act) => act()));
      expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
      const refused = answers.find(({ status }) => status !== 303);
      expect([403, 422]).toContain(refused?.status);
      expect([...(await rolesOf(one)), ...(await rolesOf(other))]).toHaveLength(1);
    }
  });

  it('keeps the last administrator of the nation', async () => {
    const [held] = await rolesOf(ofNation);
    const { status, text } = await send(ofNation, `/administration/people/roles/${held?.id}/end`, {
      why: 'I go.',
    });
    expect(status).toBe(422);
    expect(text).toContain('is the last administrator here');
    expect(await rolesOf(ofNation)).toHaveLength(1);
  });
});
