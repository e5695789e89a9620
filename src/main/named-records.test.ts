import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { readRecordNames } from '../partnerships/audit-trail/record-names.ts';
import type { Actor } from '../platform/authorisation/actor.ts';
import { asActor } from '../platform/authorisation/as-actor.ts';
import { namedRecords } from './named-records.ts';

/** Records that nothing speaks of by their ids. */
const unspoken: Readonly<Record<string, string>> = {
  candidate_score: 'Scores are told by the choosing they are of.',
  mention: 'A place in a request about personal data; the record it is of is told.',
  outcome_national: 'A line between two outcomes, both told.',
  related_plan_outcome: 'A line between a plan and an outcome, both told.',
  sheet_change: 'What a spreadsheet changed is told by the records it changed, and by the import.',
  role_grant: 'Roles are told by the person who has them.',
};

const administrator: Actor = {
  accountId: '00000000-0000-7000-8000-0000000000aa',
  name: 'Iain',
  email: 'iain@one.example',
  pseudonym: 'cccccccc-0000-4000-8000-000000000003',
  sessionId: '00000000-0000-7000-8000-0000000000ab',
  grants: [{ role: 'administrator', partnershipId: null, bodyId: null }],
  actingFor: null,
};
const body = '01970000-0000-7000-8000-000000000001';
const seat = '01970000-0000-7000-8000-000000000002';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await database.query(`
    insert into area (id, kind, code, name) overriding system value values (8632, 'council', 'D12000001', 'Lochmore');
    insert into partnership (area_id, tile_column, tile_row, short_name) values (8632, 0, 0, 'Lochmore');
    insert into body (id, kind, name, published_at, everywhere, council_areas)
      values ('${body}', 'health-board', 'NHS Lochmore', now(), false, '{8632}');
    insert into seat (id, partnership_id, body_id, title, role, since)
      values ('${seat}', 8632, '${body}', 'Chair', 'chair', '2026-01-01')`);
});

const names = (reader: Actor | null, ...references: string[]) =>
  asActor(database, reader, (within) => readRecordNames(within, namedRecords, references), {
    readOnly: true,
  });

describe('records by name', () => {
  it('are told with where they stand, also by numbers', async () => {
    expect(Object.fromEntries(await names(administrator, seat, body, 'area 8632', 'release 7'))).toEqual({
      [seat]: {
        title: 'Seat',
        name: 'Chair, NHS Lochmore',
        day: null,
        address: `/partnerships/D12000001/partners/${body}`,
      },
      [body]: {
        title: 'Body in the register',
        name: 'NHS Lochmore',
        day: null,
        address: `/partners/${body}`,
      },
      'area 8632': { title: 'Area', name: 'Lochmore', day: null, address: '/areas/D12000001' },
    });
    expect((await names(administrator, 'area 8632')).size).toBe(1);
    expect((await names(administrator)).size).toBe(0);
  });

  it('are not told to whoever may not see them', async () => {
    expect([...(await names(null, seat, body)).keys()]).toEqual([body]);
  });

  it('are known of every table that people write to', async () => {
    const { rows } = await database.query<{ table: string }>(
      `select c.relname as "table" from pg_class c
         join pg_attribute i on i.attrelid = c.oid and i.attname = 'id' and format_type(i.atttypid, -1) = 'uuid'
        where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and c.relname !~ '_history$'
          and (exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'partnership_id')
            or to_regclass(c.relname || '_history') is not null)`,
    );
    const told = namedRecords.map(({ table }) => table);
    const there = rows.map(({ table }) => table);
    expect(there.filter((table) => !told.includes(table) && !(table in unspoken))).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
    expect(Object.keys(unspoken).filter((table) => told.includes(table) || !there.includes(table))).toEqual(
      [],
    );
  });
});
