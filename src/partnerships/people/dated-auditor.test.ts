import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { grant, somebody } from '../../../tests/support/partners.ts';
import {
  readTestActor,
  type SignedInPerson,
  signedInPerson,
  twoPartnerships,
} from '../../../tests/support/people.ts';
import { sentAnew } from '../../../tests/support/sent-form.ts';
import { createSite } from '../../main/site.tsx';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { transaction } from '../../platform/database/database.ts';
import { createLogger } from '../../platform/logging.ts';
import { createAssets } from '../../web/index.ts';

const ardmore = '/partnerships/D12000001';
const body = '019aa2f0-0000-7000-8000-0000000000b1';
const at = `${ardmore}/partners/${body}`;
const period = { from: '2024-04-01', until: '2025-03-31' };
let database: TestDatabase;
let site: Hono;
let administrator: SignedInPerson;
let auditor: SignedInPerson;

beforeAll(async () => {
  database = await freshDatabase();
  await twoPartnerships(database);
  await database.query(`
    insert into area_code (code, area_id, is_current, source) values ('D12000001', 1, true, 'test');
    insert into body (id, kind, name, published_at, recorded_from) values ('${body}', 'health-board', 'NHS Ardmore', '2020-01-01', '2020-01-01');
    insert into seat (id, partnership_id, body_id, title, role, since, recorded_from) values
      ('019aa2f0-0000-7000-8000-000000000001', 1, '${body}', 'Drafted in 2024', 'member', '2024-01-01', '2024-06-01'),
      ('019aa2f0-0000-7000-8000-000000000002', 1, '${body}', 'Drafted in 2026', 'member', '2024-01-01', '2026-06-01')`);
  await transaction(database, (within) =>
    recordAudit(within, { actor: 'system', partnershipId: 1, action: 'seat.sentinel', subjectId: 'today' }),
  );
  administrator = await signedInPerson(database, 'Anna Administrator', ['administrator', 1]);
  auditor = await signedInPerson(database, 'Audrey Auditor');
  site = createSite({
    database,
    site: { demonstration: true, assets: createAssets(), accounts: true },
    logger: createLogger('silent'),
    readActor: readTestActor(database),
  });
});

const get = async (who: SignedInPerson, path: string) => {
  const response = await site.request(path, { headers: who.headers });
  return { status: response.status, text: await response.text() };
};
const give = async (answers: Record<string, string>) => {
  const path = `${ardmore}/people/new`;
  const { text } = await get(administrator, path);
  const response = await site.request(path, {
    method: 'POST',
    headers: administrator.headers,
    body: new URLSearchParams(sentAnew(text, answers)),
  });
  return { status: response.status, text: await response.text() };
};

describe('an auditor for a time', () => {
  it('gets the role from an administrator, with its days', async () => {
    const asked = { email: auditor.email, readsFrom: '1/4/2024', readsUntil: '31/3/2025' };
    expect((await give({ ...asked, role: 'officer' })).text).toContain(
      'Only the role of an auditor is for certain days',
    );
    expect((await give({ ...asked, role: 'auditor', readsFrom: '1/4/2026' })).text).toContain(
      'before the first',
    );
    expect((await give({ ...asked, role: 'auditor' })).status).toBe(303);
    const { text } = await get(administrator, `${ardmore}/people`);
    expect(text).toContain('(sees 1 April 2024 to 31 March 2025)');
  });

  it('sees drafts as they were on the last of its days, and nothing later', async () => {
    const { status, text } = await get(auditor, at);
    expect(status).toBe(200);
    expect(await markupProblems(text)).toEqual([]);
    expect(text).toContain('You see this as it was on 31 March 2025');
    expect(text).toContain('Drafted in 2024');
    expect(text).not.toContain('Drafted in 2026');
    expect(text).not.toContain('See what is known now');
  });

  it('chooses another day of the role, and no other', async () => {
    expect((await get(auditor, `${at}?as-at=2024-05-01`)).text).not.toContain('Drafted in 2024');
    expect((await get(auditor, `${at}?as-at=2024-06-02`)).text).toContain('Drafted in 2024');
    for (const day of ['2026-07-01', '2024-03-31']) {
      const { status, text } = await get(auditor, `${at}?as-at=${day}`);
      expect(status).toBe(403);
      expect(await markupProblems(text)).toEqual([]);
      expect(text).toContain('Your role is not for this day');
      expect(text).not.toContain('Drafted');
    }
  });

  it('reads the audit trail up to that day', async () => {
    const { status, text } = await get(auditor, `${ardmore}/audit`);
    expect(status).toBe(200);
    expect(text).not.toContain('Seat sentinel');
    expect((await get(administrator, `${ardmore}/audit`)).text).toContain('Seat sentinel');
    const file = await get(auditor, `${ardmore}/audit.csv`);
    expect(file.status).toBe(200);
    expect(file.text).not.toContain('seat.sentinel');
  });

  it('changes nothing, and sees no drafts elsewhere', async () => {
    expect((await get(auditor, `${at}/seats/new`)).status).toBe(403);
    const response = await site.request(`${at}/seats/new`, { method: 'POST', headers: auditor.headers });
    expect(response.status).toBe(403);
    expect((await get(auditor, '/partnerships/D12000002/audit')).status).toBe(403);
  });

  it('is held to its days by the database, whatever a route forgets', async () => {
    const actor = somebody('auditor', { ...grant('auditor', 1), period });
    const seen = async (viewedDay: string | null, asAt: string | null = null) =>
      asActor(
        database,
        viewedDay === null ? actor : { ...actor, viewedDay },
        async ({ query }) =>
          (await query<{ title: string }>('select title from known.seat order by title')).rows.map(
            ({ title }) => title,
          ),
        { asAt, readOnly: true },
      );
    expect(await seen(null)).toEqual([]);
    expect(await seen('2025-03-31')).toEqual(['Drafted in 2024']);
    expect(await seen(null, '2026-07-01T12:00:00Z')).toEqual([]);
    expect(await seen('2025-03-31', '2026-07-01T12:00:00Z')).toEqual([]);
  });

  it('is no longer for a time for somebody who also works there', async () => {
    const officer = await signedInPerson(database, 'Olaf Officer', ['officer', 1]);
    await database.query(
      `insert into role_grant (id, account_id, role, partnership_id, granted_by, reads_until)
       values (gen_random_uuid(), $1, 'auditor', 1, 'test', '2025-03-31')`,
      [officer.accountId],
    );
    const { text } = await get(officer, at);
    expect(text).toContain('Drafted in 2026');
    expect(text).not.toContain('by your role as auditor');
  });
});
