import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { testIdentity } from '../../../tests/support/identity.ts';
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
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { createAssets } from '../../web/index.ts';

const password = 'pale winter morning';
let database: TestDatabase;
let site: Hono;
let administrator: SignedInPerson;
let morag: SignedInPerson;
let rona: SignedInPerson;

beforeAll(async () => {
  database = await freshDatabase();
  await twoPartnerships(database);
  administrator = await signedInPerson(database, 'Anna Administrator', ['administrator', null]);
  morag = await signedInPerson(database, 'Mòrag Lead', ['officer', 1]);
  rona = await signedInPerson(database, 'Rona Resident');
  const accounts = testIdentity(database);
  await database.query(
    `insert into credential (id, owner_id, provider, subject, password) values (gen_random_uuid(), $1, 'credential', 'x', $2)`,
    [morag.accountId, await accounts.identity.hashing.hash(password)],
  );
  site = createSite({
    database,
    site: { demonstration: true, assets: createAssets() },
    logger: createLogger('silent'),
    accounts,
    readActor: readTestActor(database),
  });
});

const get = async (who: SignedInPerson | null, path: string) => {
  const response = await site.request(path, { headers: who?.headers ?? {} });
  return { status: response.status, text: await response.text(), headers: response.headers };
};
const erase = async (who: SignedInPerson, answers: Record<string, string>) => {
  const { text } = await get(who, '/account/erase');
  const body = new URLSearchParams(sentAnew(text, answers));
  const response = await site.request('/account/erase', { method: 'POST', headers: who.headers, body });
  return { status: response.status, text: await response.text() };
};
const isThere = async ({ accountId }: SignedInPerson) =>
  (await database.query('select from account where id = $1', [accountId])).rowCount === 1;

describe('one’s own data', () => {
  it('is shown and given whole, and nobody else’s with it', async () => {
    const page = await get(morag, '/account/personal-data');
    expect(page.status).toBe(200);
    expect(await markupProblems(page.text)).toEqual([]);
    expect(page.text).toContain(morag.email);
    expect(page.text).not.toContain('Rona');
    const file = await get(morag, '/account/personal-data.json');
    expect(file.headers.get('Cache-Control')).toBe('private, no-store');
    const { parts } = JSON.parse(file.text) as {
      parts: { title: string; count: number; records: unknown[] }[];
    };
    expect(parts.find(({ title }) => title === 'Roles')?.records).toMatchObject([
      { role: 'officer', partnership: 'Ardmore' },
    ]);
    for (const { count, records } of parts) expect(records).toHaveLength(count);
    expect(file.text).not.toMatch(/token_hash|scrypt/);
  });

  it('is for those who have signed in', async () => {
    expect((await get(null, '/account/personal-data')).status).toBe(303);
    expect((await site.request('/account/erase', { method: 'POST' })).status).toBe(401);
  });

  it('is nobody’s who acts for them', async () => {
    const helper = await signedInPerson(database, 'Helper', ['administrator', null]);
    const start = await get(helper, '/acting/start');
    await site.request('/acting/start', {
      method: 'POST',
      headers: helper.headers,
      body: new URLSearchParams(sentAnew(start.text, { email: morag.email, why: 'Asked.' })),
    });
    for (const path of ['/account/personal-data', '/account/personal-data.json', '/account/erase'])
      expect((await get(helper, path)).status).toBe(403);
    const answer = await site.request('/account/erase', { method: 'POST', headers: helper.headers });
    expect(answer.status).toBe(403);
    expect(await isThere(morag)).toBe(true);
  });
});

describe('erasing oneself', () => {
  it.each([
    [
      'another address',
      { address: 'rona.resident@example.scot', password },
      'is not the address of this account',
    ],
    ['no address', { address: '', password }, 'is empty'],
    ['a wrong password', { password: 'not my password at all' }, 'That is not your password'],
    ['no password', { password: '' }, 'is empty'],
  ])('is refused with %s, and nothing is lost', async (_what, answers, said) => {
    const { status, text } = await erase(morag, { address: morag.email, ...answers });
    expect(status).toBe(422);
    expect(text).toContain(said);
    expect(text).not.toContain(password);
    expect(await markupProblems(text)).toEqual([]);
    expect(await isThere(morag)).toBe(true);
  });

  it('is refused to the last administrator', async () => {
    await database.query(
      `update role_grant set ended_at = now(), ended_by = 'test' where role = 'administrator' and account_id <> $1`,
      [administrator.accountId],
    );
    const { status, text } = await erase(administrator, { address: administrator.email });
    expect(status).toBe(422);
    expect(text).toContain('You are the last administrator here');
    expect(await isThere(administrator)).toBe(true);
  });

  it('asks those without a password to have signed in just now', async () => {
    await database.query(
      `update session set created_at = now() - interval '1 hour', second_factor_at = now() - interval '1 hour'
        where account_id = $1`,
      [rona.accountId],
    );
    const { status, text } = await erase(rona, { address: rona.email });
    expect(status).toBe(422);
    expect(text).toContain('You signed in more than 15 minutes ago');
    expect(await isThere(rona)).toBe(true);
  });

  it('ends every session and takes the name out of mails to others, not out of other words', async () => {
    const mail = (key: string, text: string) =>
      queueMail(database, {
        accountId: administrator.accountId,
        to: administrator.email,
        language: 'en',
        kind: 'receipt',
        urgency: 'at-once',
        subject: key,
        text,
        key,
      });
    await mail('one', 'Mòrag Lead (morag@x) said so; (Mòrag Leader) did not.');
    const { status, text } = await erase(morag, { address: morag.email, password });
    expect(status).toBe(200);
    expect(await markupProblems(text)).toEqual([]);
    expect(await isThere(morag)).toBe(false);
    expect((await get(morag, '/account')).status).toBe(303);
    const { rows } = await database.query<{ text: string }>(
      `select text_body as text from mail_message where idempotency_key = 'one'`,
    );
    expect(rows[0]?.text).toBe('… (morag@x) said so; (Mòrag Leader) did not.');
    const trail = await database.query(
      `select action, before, after from audit_entry order by position desc limit 1`,
    );
    expect(trail.rows).toEqual([{ action: 'person.erased', before: null, after: null }]);
  });

  it('leaves a trail in which an administrator reads of a person who was erased', async () => {
    const { text } = await get(administrator, '/administration/audit');
    expect(text).toContain('a person who was erased');
    expect(text).not.toContain('Mòrag');
  });
});
