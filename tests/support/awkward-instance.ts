import type { Database } from '../../src/platform/database/database.ts';

/** Awkward values on purpose: separators, escapes, nulls, numbers at the edge, bytes, nested JSON, a self-reference. */
export async function fillAwkwardly({ query }: Database): Promise<void> {
  await query(
    `insert into instance (kind, seed, data_version, ready_at) values ('demonstration', 7, 3, now())`,
  );
  await query(`insert into area (kind, code, name, name_gd, valid_from) values
    ('council', 'X1', E'tab\\there, line\\nthere, \\\\N and \\\\.', 'Àird nan Èildean', '2019-04-01'), ('ward', 'X2', '', null, null)`);
  await query(`insert into area_membership values (2, 1, 0.1 + 0.2, 'share', 'test')`);
  await query(`insert into boundary_topology values ('ward', '\\x00ff0a5c', 1, 'test')`);
  await query(
    `insert into dataset (key, title, publisher, licence, description) values ('d', 'D', 'P', 'OGL', '')`,
  );
  const sha = 'a'.repeat(64);
  await query(
    `insert into release (dataset_id, edition, format, file_name, sha256, bytes, loaded_by, rows_read, rows_stored, rows_rejected)
     select 1, 'e' || n, 'tidy', 'f.csv', $1, 9007199254740993, 'me', 1, 1, 0 from generate_series(1, 2) n`,
    [sha],
  );
  await query(`update release set superseded_at = now(), superseded_by = 2 where id = 1`);
  await query(`insert into indicator (key, name, phrase, domain, unit, value_kind, polarity, definition, source)
    values ('i', 'I', 'i', 'd', '%', 'rate', 'neutral', '', '')`);
  await query(
    `insert into series (dataset_id, indicator_id, breakdown) values (1, 1, '{"sex":"female","of":[1,null]}')`,
  );
  await query(
    `insert into period (kind, starts, ends, label) values ('quarter', '0001-01-01', '9999-12-31', 'ever')`,
  );
  await query(`create table observation_2 partition of observation for values in (2)`);
  await query(`create index on observation_2 (series_id, period_id)`);
  await query(`alter table observation_2 add constraint observation_2_of_release check (release_id = 2)`);
  await query(`insert into observation values
    (2, 1, 1, 1, 0.1, 'NaN', 'infinity', 1e-300, 123456789.123456789, 'v', 'r', 2, 3),
    (2, 1, 2, 1, null, null, null, null, 0, 's', 'p', 3, 3)`);
}

/** Every table's rows as text, and everything that shapes them: asked of PostgreSQL, not of the code under test. */
export async function everythingIn({ query }: Database): Promise<unknown> {
  const names = await query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  );
  const rows: Record<string, unknown> = {};
  for (const { name } of names.rows) {
    rows[name] = (await query<{ row: string }>(`select t::text as row from ${name} t order by 1`)).rows;
  }
  const shape = await query(
    `select 'index' as what, indexdef as text from pg_indexes where schemaname = 'public'
     union all select 'constraint', conrelid::regclass || conname || pg_get_constraintdef(oid) from pg_constraint
       where connamespace = 'public'::regnamespace
     union all select 'column', table_name || column_name || data_type || is_nullable || coalesce(column_default, '')
       from information_schema.columns where table_schema = 'public'
     union all select 'bound', relname || pg_get_expr(relpartbound, oid) from pg_class where relispartition
     union all select 'trigger', pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
     union all select 'sequence', sequencename || coalesce(last_value, -1) from pg_sequences
     order by 1, 2`,
  );
  return { rows, shape: shape.rows };
}
