import { beforeAll, describe, expect, it } from 'vitest';
import { runtimeRole } from '../../src/platform/database/runtime-role.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

/** What everybody may read anyway: the foundation's figures, and lists that name nobody. */
const everybodys = [
  'area',
  'area_attribute',
  'area_code',
  'area_membership',
  'area_spelling',
  'boundary',
  'boundary_topology',
  'dataset',
  'indicator',
  'instance',
  'mapping',
  'partnership',
  'period',
  'release',
  'release_rejection',
  'series',
  'series_break',
  'observation',
];

interface TableFacts {
  name: string;
  secured: boolean;
  /** It names a partnership in each row. */
  tenant: boolean;
  privileges: string[];
  policies: number;
}

describe('the tables of the database', () => {
  let database: TestDatabase;
  let tables: TableFacts[];

  beforeAll(async () => {
    database = await freshDatabase();
    tables = await readTables(database);
  });

  it('that name a partnership in each row are under row-level security, histories too', () => {
    const tenants = tables.filter(({ tenant, name }) => tenant && !everybodys.includes(name));
    expect(tenants.filter(({ secured }) => !secured).map(({ name }) => name)).toEqual([]);
  });

  it('that the runtime role may touch are under row-level security, or everybody’s to read', () => {
    const open = tables.filter(({ privileges, secured }) => privileges.length > 0 && !secured);
    expect(open.filter(({ name }) => !everybodys.includes(name)).map(({ name }) => name)).toEqual([]);
    for (const { name, privileges } of open) expect(privileges, name).toEqual(['SELECT']);
  });

  it('that are under row-level security have a policy wherever the runtime role may touch them', () => {
    const shut = tables.filter(
      ({ secured, privileges, policies }) => secured && privileges.length > 0 && policies === 0,
    );
    expect(shut.map(({ name }) => name)).toEqual([]);
  });

  it('that hold histories are written by their triggers alone', () => {
    const histories = tables.filter(({ name }) => name.endsWith('_history'));
    for (const { name, privileges } of histories)
      expect(
        privileges.filter((one) => one !== 'SELECT'),
        name,
      ).toEqual([]);
  });

  it('belong to somebody else than the runtime role, which may make none', async () => {
    const { rows } = await database.query(
      `select relname from pg_class where relowner = $1::text::regrole
       union all select 'create' where has_schema_privilege($1::text, current_schema(), 'create')
       union all select rolname from pg_roles
                  where rolname = $1::text and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin)`,
      [runtimeRole],
    );
    expect(rows).toEqual([]);
  });

  it('are found out where one is planted without a policy', async () => {
    const planted = await freshDatabase();
    await planted.query(`create table secret_list (partnership_id integer not null);
      grant select on secret_list to ${runtimeRole}`);
    expect((await readTables(planted)).filter(({ name }) => name === 'secret_list')).toMatchObject([
      { tenant: true, secured: false, privileges: ['SELECT'] },
    ]);
  });
});

async function readTables(database: TestDatabase): Promise<TableFacts[]> {
  const { rows } = await database.query<TableFacts>(
    `select relname as name, relrowsecurity as secured,
            exists (select from pg_attribute where attrelid = c.oid and attname = 'partnership_id' and attnotnull) as tenant,
            array(select privilege from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) as privilege
                   where has_table_privilege($1, c.oid, privilege)) as privileges,
            (select count(*)::int from pg_policy where polrelid = c.oid) as policies
       from pg_class c
      where relkind in ('r', 'p') and not relispartition and relnamespace = current_schema()::regnamespace
      order by relname`,
    [runtimeRole],
  );
  return rows;
}
