import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../src/main/site.tsx';
import { createLogger } from '../src/platform/logging.ts';
import { createAssets } from '../src/web/index.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';
import { testIdentity } from './support/identity.ts';
import {
  readTestActor,
  signedInAgain,
  type SignedInPerson,
  signedInPerson,
  twoPartnerships,
} from './support/people.ts';
import { sentAnew } from './support/sent-form.ts';

let database: TestDatabase;
let site: Hono;
let helper: SignedInPerson;
let other: SignedInPerson;
let grant = '';
/** Begun anew where sessions end behind its back: it remembers them. */
let readActor: ReturnType<typeof readTestActor>;

beforeAll(async () => {
  database = await freshDatabase();
  await twoPartnerships(database);
  helper = await signedInPerson(database, 'Helper', ['administrator', null]);
  other = await signedInPerson(database, 'Other', ['administrator', null]);
  const held = await signedInPerson(database, 'Olaf Officer', ['officer', 1]);
  const { rows } = await database.query<{ id: string }>(
    'select id from role_grant where account_id = (select id from account where email = $1)',
    [held.email],
  );
  grant = rows[0]?.id ?? '';
  readActor = readTestActor(database);
  site = createSite({
    database,
    site: { demonstration: true, assets: createAssets() },
    logger: createLogger('silent'),
    accounts: testIdentity(database),
    post: { hasMailServer: true, jobSilence: async () => null },
    readActor: (request) => readActor(request),
  });
});

const get = async (who: SignedInPerson, path: string) => {
  const response = await site.request(path, { headers: who.headers });
  return { status: response.status, html: await response.text() };
};
const ends = {
  'had been idle': `update session set last_seen_at = now() - interval '61 minutes' where account_id = $1`,
  'had lasted its hours': `update session set created_at = now() - interval '13 hours' where account_id = $1`,
};
const end = async (how: string) => {
  await database.query(how, [helper.accountId]);
  readActor = readTestActor(database);
};
const people = '/partnerships/D12000001/people';

describe.each(Object.entries(ends))('a form sent after its session %s', (_how, ended) => {
  it.each<[() => string, Record<string, string>, string]>([
    [() => `${people}/new`, { email: 'typed@example.scot' }, 'typed@example.scot'],
    [() => '/administration/people/new', { email: 'nation@example.scot' }, 'nation@example.scot'],
    [() => `${people}/roles/${grant}/end`, { why: 'They moved away' }, 'They moved away'],
    [() => `${people}/roles/${grant}/second-factor`, { why: 'A lost telephone' }, 'A lost telephone'],
    [() => '/acting/start', { email: 'a@example.scot', why: 'A broken arm' }, 'A broken arm'],
    [() => '/account/name', { name: 'Another Name' }, 'Another Name'],
    [() => '/account/address', { address: 'new@example.scot' }, 'new@example.scot'],
    [() => '/partnerships/D12000001/data-requests/new', { name: 'Somebody Sought' }, 'Somebody Sought'],
    [() => '/administration/national-outcomes/new', { outcomes: 'Homes are warm' }, 'Homes are warm'],
  ])('is there again for whoever signs in anew, and for nobody else: %s', async (pathOf, answers, typed) => {
    const path = pathOf();
    const page = await get(helper, path);
    expect(page.status).toBe(200);
    expect(page.html).not.toContain(typed);
    await end(ended);
    const sent = await site.request(path, {
      method: 'POST',
      headers: helper.headers,
      body: new URLSearchParams(sentAnew(page.html, answers)),
    });
    expect([sent.status, await sent.text()]).toEqual([401, expect.stringContaining('has not been lost')]);
    expect((await get(other, path)).html).not.toContain(typed);
    helper = await signedInAgain(database, helper.accountId, helper.email);
    expect((await get(helper, path)).html).toContain(typed);

    // A day later nothing of it is shown, whether or not the job has run.
    await database.query(
      `update form_draft set updated_at = updated_at - interval '25 hours' where form <> 'national-list'`,
    );
    if (!path.includes('national-outcomes')) expect((await get(helper, path)).html).not.toContain(typed);
    await database.query('delete from form_draft');
  });
});

it('keeps no password', async () => {
  const page = await get(helper, '/account/erase');
  await end(ends['had been idle']);
  const answers = { address: 'typed@example.scot', password: 'pale winter morning' };
  const sent = await site.request('/account/erase', {
    method: 'POST',
    headers: helper.headers,
    body: new URLSearchParams(sentAnew(page.html, answers)),
  });
  expect(sent.status).toBe(401);
  expect((await database.query('select from form_draft')).rows).toEqual([]);
});
