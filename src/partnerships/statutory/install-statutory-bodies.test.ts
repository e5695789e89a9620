import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { grant, somebody } from '../../../tests/support/partners.ts';
import { actedAt, fillIn } from '../../../tests/support/plans.ts';
import { siteFor } from '../../../tests/support/site-for.ts';
import { installReferenceGeography } from '../../geography/index.ts';
import { transaction } from '../../platform/database/database.ts';
import { councilCode } from './council-code.ts';
import { installStatutoryBodies } from './install-statutory-bodies.ts';
import { statutoryBodies } from './statutory-bodies.ts';

const today = '2026-11-28';
const boardOfPeople = '00000000-0000-7000-8000-00000000b001';
let database: TestDatabase;
let moray: number;

const idOfKey = async (key: string): Promise<string> =>
  (await database.query<{ id: string }>('select body_id as id from body_origin where key = $1', [key]))
    .rows[0]!.id;
const count = async (table: string): Promise<number> =>
  (await database.query<{ n: number }>(`select count(*)::integer as n from ${table}`)).rows[0]!.n;

beforeAll(async () => {
  database = await freshDatabase();
  await transaction(database, ({ client }) => installReferenceGeography(client));
  await database.query(`insert into instance (kind, ready_at) values ('real', now())`);
  const { rows } = await database.query<{ id: number }>('select id from area where code = $1', [
    councilCode.moray,
  ]);
  moray = rows[0]!.id;
  // People were here first: a board under another name, which took part in Moray until 2024.
  await database.query(
    `insert into body (id, kind, name, council_areas, published_at) values ($1, 'health-board', 'Grampian Health Board', array[$2::integer], now())`,
    [boardOfPeople, moray],
  );
  await database.query(
    `insert into membership (id, partnership_id, body_id, basis, since, until, published_at)
     values (gen_random_uuid(), $2, $1, 'statutory', '2016-12-20', '2024-03-31', now())`,
    [boardOfPeople, moray],
  );
});

describe('bodies that the law makes partners', () => {
  it('come into the register once, and leave what people recorded as it is', async () => {
    const first = await installStatutoryBodies(database);
    expect(first.bodies).toBe(statutoryBodies.length);
    expect(await count('body')).toBe(statutoryBodies.length);
    const board = await database.query('select name, version from body where id = $1', [boardOfPeople]);
    expect(board.rows).toEqual([{ name: 'Grampian Health Board', version: 1 }]);
    const own = await database.query(
      'select until from membership where body_id = $1 and partnership_id = $2',
      [boardOfPeople, moray],
    );
    expect(own.rows).toEqual([{ until: '2024-03-31' }]);

    const before = [await count('body'), await count('membership'), await count('audit_entry')];
    expect(await installStatutoryBodies(database)).toEqual({ bodies: 0, proposals: 0 });
    expect([await count('body'), await count('membership'), await count('audit_entry')]).toEqual(before);
  });

  it('come in once though two servers start together', async () => {
    await database.query(`delete from body_origin where key = 'sepa'`);
    const done = await Promise.all([installStatutoryBodies(database), installStatutoryBodies(database)]);
    expect(done.map(({ bodies }) => bodies).toSorted()).toEqual([0, 1]);
    expect(await count(`body where kind = 'sepa'`)).toBe(1);
  });

  it('stand at the table as not confirmed yet, until an officer saves them', async () => {
    const officer = somebody('officer', grant('officer', moray));
    const site = siteFor(database, officer, { today });
    const table = `/partnerships/${councilCode.moray}/partners`;
    const seen = async (path: string) => (await site.request(path)).text();
    const text = await seen(table);
    expect(await markupProblems(text)).toEqual([]);
    expect(text).toContain('not confirmed yet');
    const fire = await idOfKey('fire-and-rescue-service');
    const at = await seen(`${table}/${fire}`);
    expect(await markupProblems(at)).toEqual([]);
    expect(at).toContain('Proposed because the law makes it a partner');
    const form = /href="([^"]*memberships\/[^"]*)"/.exec(at)![1]!;
    expect(await actedAt(fillIn(site, form, {}))).toBe(`${table}/${fire}`);
    const after = await seen(`${table}/${fire}`);
    expect(after).not.toContain('not confirmed yet');
    expect(after).toContain('20 December 2016');
    // Elsewhere it is still to confirm.
    const open = await count(`membership where body_id = '${fire}' and proposed_source is not null`);
    expect(open).toBe(31);
  });

  it('tell on their own page where they come from and what is not certain', async () => {
    const page = await siteFor(database, null, { today }).request(
      `/partners/${await idOfKey('regional-strategic-body/glasgow')}`,
    );
    const text = await page.text();
    expect(await markupProblems(text)).toEqual([]);
    expect(text).toContain('1 June 2025');
    expect(text).toContain('check whether it is still there');
  });

  it('are confirmed by whoever keeps the record in the nation', async () => {
    const id = await idOfKey('regional-strategic-body/glasgow');
    const site = siteFor(database, somebody('admin', grant('administrator', null)), { today });
    expect(await (await site.request(`/partners/${id}`)).text()).toContain('Confirm or correct this record');
    await actedAt(fillIn(site, `/partners/${id}/change`, {}));
    expect(await (await site.request(`/partners/${id}`)).text()).not.toContain(
      'Confirm or correct this record',
    );
  });
});
