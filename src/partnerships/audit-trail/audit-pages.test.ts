import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { createSite } from '../../main/site.tsx';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import type { AuditEvent } from '../../platform/audit/audit-entry.ts';
import { entryHash } from '../../platform/audit/entry-hash.ts';
import type { Actor, Grant } from '../../platform/authorisation/actor.ts';
import { transaction } from '../../platform/database/database.ts';
import { createLogger } from '../../platform/logging.ts';
import { createAssets } from '../../web/index.ts';

const [one, two] = [1, 2];
const morag = 'aaaaaaaa-0000-4000-8000-000000000001';
const gone = 'bbbbbbbb-0000-4000-8000-000000000002';

const actor = (...grants: Grant[]): Actor => ({
  accountId: '00000000-0000-7000-8000-0000000000aa',
  name: 'Iain',
  email: 'iain@one.example',
  pseudonym: 'cccccccc-0000-4000-8000-000000000003',
  sessionId: '00000000-0000-7000-8000-0000000000ab',
  grants,
  actingFor: null,
});
const as = (role: Grant['role'], partnershipId: number | null) =>
  actor({ role, partnershipId, bodyId: null });

let database: TestDatabase;
let site: Hono;
let who: Actor | null;

const record = (event: Partial<AuditEvent>) =>
  transaction(database, (within) =>
    recordAudit(within, { actor: morag, action: 'seat.added', subjectId: 'seat-1', ...event }),
  );

const ask = async (reader: Actor | null, path: string) => {
  who = reader;
  const response = await site.request(path);
  return { status: response.status, text: await response.text(), response };
};

/** Positions of the entries a page shows, in its order. */
const shown = (html: string) =>
  [...html.matchAll(/id="entry-(\d+)"/g)].map(([, position]) => Number(position));

beforeAll(async () => {
  database = await freshDatabase();
  await database.query(`
    insert into instance (kind) values ('demonstration');
    insert into area (id, kind, code, name) overriding system value
      values (${one}, 'council', 'D12000001', 'One'), (${two}, 'council', 'D12000002', 'Two');
    insert into area_code (code, area_id, is_current, source) values ('D12000091', ${one}, false, 'test');
    insert into partnership (area_id, tile_column, tile_row, short_name) values (1, 0, 0, 'One'), (2, 1, 0, 'Two');
    insert into account (id, name, email) values ('00000000-0000-7000-8000-0000000000a1', 'Mòrag', 'morag@one.example');
    update account_pseudonym set pseudonym = '${morag}'`);
  site = createSite({
    database,
    site: { demonstration: true, assets: createAssets() },
    logger: createLogger('silent'),
    readActor: async () =>
      who === null
        ? { state: 'anonymous' }
        : { state: 'signed-in', actor: who, endsAt: '2099-01-01T00:00:00Z' },
  });
  await record({ partnershipId: one, after: { title: 'Chair', ends: '2027-03-31' } }); // 1
  await record({ partnershipId: two, subjectId: 'seat-2' }); // 2
  await record({
    partnershipId: one,
    actor: gone,
    action: 'seat.changed',
    before: { title: 'Chair', ends: '2027-03-31' },
    after: { title: 'Chair <b>', ends: '2028-03-31' },
    why: 'Asked "again" & agreed',
  }); // 3
  await record({ action: 'account.invited', actor: 'command-line', subjectId: 'invitation-1' }); // 4
  await record({
    partnershipId: one,
    action: 'seat.ended',
    actor: gone,
    actingFor: morag,
    why: 'On the telephone.',
  }); // 5
});

describe('the audit trail of a partnership', () => {
  it('shows its own entries only, the newest first, as valid HTML', async () => {
    const { status, text } = await ask(as('officer', one), '/partnerships/D12000001/audit');
    expect({ status, shown: shown(text) }).toEqual({ status: 200, shown: [5, 3, 1] });
    expect(await markupProblems(text)).toEqual([]);
    expect(text).toContain('Seat changed');
    expect(text).toMatch(/31 March 2027<\/td>\s*<td>31 March 2028/);
    expect(text).toContain('Chair &lt;b&gt;');
    expect(text).toContain('Why: Asked &quot;again&quot; &amp; agreed');
    expect(text).not.toContain('seat-2');
    expect(text).not.toContain('invitation-1');
  });

  it('calls records by their names, with a way there, and says where there is none', async () => {
    const body = '01970000-0000-7000-8000-000000000001';
    await database.query(
      `insert into body (id, kind, name, published_at, everywhere, council_areas)
        values ('${body}', 'health-board', 'NHS One', now(), false, '{1}')`,
    );
    const about = { partnershipId: two, subjectId: body, action: 'body.changed' };
    await record({
      ...about,
      before: { councilAreas: [one], closedOn: null },
      after: { councilAreas: [one, two], closedOn: '2026-11-01' },
    });
    const { text } = await ask(as('officer', two), '/partnerships/D12000002/audit?action=body.changed');
    expect(text).toContain(`<a href="/partners/${body}">Body in the register: NHS One</a>`);
    expect(text).toMatch(/<a href="\/areas\/D12000001">One<\/a>, <a href="\/areas\/D12000002">Two<\/a>/);
    expect(text).toContain('1 November 2026');
    expect(await markupProblems(text)).toEqual([]);
    const { text: gone } = await ask(as('officer', two), '/partnerships/D12000002/audit?subject=seat-2');
    expect(gone).toContain('is not here any more, or is not yours to open');
  });

  it('names people to its administrator only, and nobody who was erased', async () => {
    const officer = await ask(as('officer', one), '/partnerships/D12000001/audit');
    expect(officer.text).toContain('person aaaaaaaa');
    expect(officer.text).not.toContain('Mòrag');
    const administrator = await ask(as('administrator', one), '/partnerships/D12000001/audit');
    expect(administrator.text).toContain('Mòrag');
    expect(administrator.text).toContain('a person who was erased (bbbbbbbb)');
  });

  it.each([
    ['subject=seat-1', [5, 3, 1]],
    ['subject=seat-2', []],
    ['action=seat.ended', [5]],
    [`person=${morag}`, [5, 1]],
    [`person=${gone}&action=seat.changed`, [3]],
    ['from=2020-01-01&to=2020-12-31', []],
    ['from=2020-01-01', [5, 3, 1]],
    ['older=5', [3, 1]],
    ['newer=1', [5, 3]],
    ['newer=0', [5, 3, 1]],
    ['older=0', []],
    ['older=x&newer=-1', [5, 3, 1]],
    [`person=${encodeURIComponent("' or true --")}`, []],
    ['person=morag@one.example', []],
    ['as-at=2020-01-01', []],
  ])('finds what is looked for: %s', async (search, positions) => {
    const { status, text } = await ask(as('auditor', one), `/partnerships/D12000001/audit?${search}`);
    expect({ status, shown: shown(text) }).toEqual({ status: 200, shown: positions });
    expect(await markupProblems(text)).toEqual([]);
  });

  it('finds a person by e-mail address for administrators', async () => {
    const found = await ask(
      as('administrator', one),
      '/partnerships/D12000001/audit?person=MORAG%40one.example',
    );
    expect(shown(found.text)).toEqual([5, 1]);
    const nobody = await ask(
      as('administrator', one),
      '/partnerships/D12000001/audit?person=no%40one.example',
    );
    expect(nobody.text).toContain('No entry is like that');
  });

  it('says which day cannot be read, with what was typed', async () => {
    const { status, text } = await ask(
      as('officer', one),
      '/partnerships/D12000001/audit?from=2026-02-31&to=%3Cb%3E',
    );
    expect(status).toBe(400);
    expect(text).toContain('“2026-02-31” is no day.');
    expect(text).toContain('“&lt;b&gt;” is no day.');
    expect(await markupProblems(text)).toEqual([]);
  });

  it('moves from a retired code to today’s, the question kept', async () => {
    const { status, response } = await ask(
      as('officer', one),
      '/partnerships/D12000091/audit.csv?action=seat.added',
    );
    expect({ status, to: response.headers.get('Location') }).toEqual({
      status: 308,
      to: '/partnerships/D12000001/audit.csv?action=seat.added',
    });
  });

  it.each([
    ['officer', two, 403],
    ['board-member', one, 403],
    ['resident', one, 403],
    ['auditor', null, 200],
  ] as const)('answers %s of %s with %i', async (role, partnership, status) => {
    expect((await ask(as(role, partnership), '/partnerships/D12000001/audit')).status).toBe(status);
    expect((await ask(as(role, partnership), '/partnerships/D12000001/audit.json')).status).toBe(status);
  });
});

describe('the audit trail of the nation', () => {
  it('shows every partnership’s entries and those of none, with whose they are', async () => {
    const { text } = await ask(as('auditor', null), '/administration/audit');
    expect(shown(text)).toEqual([6, 5, 4, 3, 2, 1]);
    expect(text).toContain('whoever ran a command on the server');
    expect(text).toContain('All partnerships');
    expect(await markupProblems(text)).toEqual([]);
  });

  it('is not for those of one partnership', async () => {
    expect((await ask(as('administrator', one), '/administration/audit')).status).toBe(403);
    expect((await ask(as('officer', one), '/administration/audit.csv')).status).toBe(403);
  });
});

describe('a file of the trail', () => {
  const file = async (reader: Actor, path: string) => (await ask(reader, path)).text;

  it('holds all that each hash is made of, and the head', async () => {
    const { rows, notes, rowCount } = JSON.parse(
      await file(as('auditor', null), '/administration/audit.json'),
    );
    expect(rowCount).toBe(6);
    expect(rows.map(({ position }: { position: string }) => position)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
    for (const row of rows) expect(entryHash(row)).toBe(row.hash);
    expect(notes.join()).toContain(rows[5].hash);
  });

  it('holds what was looked for, says so, and names nobody', async () => {
    const text = await file(
      as('administrator', one),
      '/partnerships/D12000001/audit.json?action=seat.changed',
    );
    const { rows, notes } = JSON.parse(text);
    expect(rows).toHaveLength(1);
    expect(entryHash(rows[0])).toBe(rows[0].hash);
    expect(notes.join()).toContain('left out');
    expect(text).not.toContain('Mòrag');
  });

  it('is a CSV with one heading, and a workbook', async () => {
    const csv = await file(as('officer', one), '/partnerships/D12000001/audit.csv');
    const lines = csv.trim().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(
      'position,at,actor,actingFor,partnershipId,action,subjectId,before,after,why,previousHash,hash',
    );
    const workbook = await ask(as('officer', one), '/partnerships/D12000001/audit.xlsx');
    expect(workbook.response.headers.get('Content-Type')).toContain('spreadsheetml');
  });

  it('is refused in formats it has not', async () => {
    const { status, text } = await ask(as('officer', one), '/partnerships/D12000001/audit.pdf');
    expect({ status, text }).toEqual({
      status: 404,
      text: 'There is no .pdf of this page. It is given as .csv, .json, .xlsx.\n',
    });
  });
});
