import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabase, freshDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import type { Database } from '../database/database.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

let folder: string;
let file: string;
let original: TestDatabase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commonty-backup-'));
  file = join(folder, 'commonty.backup');
  original = await freshDatabase();
  await fill(original);
  await writeBackup(original, file);
});
afterAll(() => rm(folder, { recursive: true }));

/** Awkward values on purpose: separators, escapes, nulls, numbers at the edge, bytes, nested JSON, a self-reference. */
async function fill({ query }: Database): Promise<void> {
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
async function everythingIn({ query }: Database): Promise<unknown> {
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
     union all select 'sequence', sequencename || coalesce(last_value, -1) from pg_sequences
     order by 1, 2`,
  );
  return { rows, shape: shape.rows };
}

describe('a backup', () => {
  it('restores to a database equal in every row, table, index, constraint and sequence', async () => {
    const copy = await emptyDatabase();
    const manifest = await restoreBackup(copy, file, 'demonstration');
    expect(await everythingIn(copy)).toEqual(await everythingIn(original));
    expect(manifest.tables).toContainEqual({
      table: 'observation_2',
      rows: 2,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    await copy.query(`insert into area (kind, code, name) values ('ward', 'X3', 'next id')`);
  });

  it('leaves no unfinished file behind', async () => {
    expect(await readdir(folder)).toEqual(['commonty.backup']);
  });

  it('does not replace a good backup by one that fails', async () => {
    const before = await readFile(file);
    const broken = await emptyDatabase();
    await broken.query(
      `create table a (id int primary key); create table b (id int primary key references a)`,
    );
    await broken.query(`alter table a add foreign key (id) references b`);
    await expect(writeBackup(broken, file)).rejects.toThrow('in a circle: a, b');
    expect(await readFile(file)).toEqual(before);
    expect(await readdir(folder)).toEqual(['commonty.backup']);
  });
});

describe('restoring', () => {
  const nothingIn = async (database: Database) =>
    expect(await everythingIn(database)).toEqual({ rows: {}, shape: [] });

  it.each([
    [
      'a file cut off in the middle',
      (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
      /no whole backup/,
    ],
    [
      'a body that ends too soon',
      (bytes: Buffer) => gzipSync(gunzipSync(bytes).subarray(0, -100)),
      /ends too soon/,
    ],
    ['a changed row', (bytes: Buffer) => changed(bytes, '\tever\n', '\tEver\n'), /The file has/],
    ['a file of something else', () => gzipSync('name,value\n'), /no Commonty backup/],
    ['a file that is not compressed', () => Buffer.from('name,value\n'), /no whole backup/],
  ])('%s is refused, and nothing stays', async (_what, damage, message) => {
    const damaged = join(folder, 'damaged');
    await writeFile(damaged, damage(await readFile(file)));
    const target = await emptyDatabase();
    await expect(restoreBackup(target, damaged, 'demonstration')).rejects.toThrow(message);
    await nothingIn(target);
    await rm(damaged);
  });

  it('a database that holds something is refused and left as it is', async () => {
    const target = await freshDatabase();
    const before = await everythingIn(target);
    await expect(restoreBackup(target, file, 'demonstration')).rejects.toThrow(/not empty/);
    expect(await everythingIn(target)).toEqual(before);
  });

  it('a demonstration is refused where the real Scotland is to be', async () => {
    const target = await emptyDatabase();
    await expect(restoreBackup(target, file, 'real')).rejects.toThrow(/of a demonstration instance/);
    await nothingIn(target);
  });

  it('a backup of a newer version is refused', async () => {
    const newer = join(folder, 'newer');
    await writeFile(newer, changed(await readFile(file), '0001-foundation', '9999-foundation'));
    const target = await emptyDatabase();
    await expect(restoreBackup(target, newer, 'demonstration')).rejects.toThrow(
      /9999-foundation, which this version/,
    );
    await nothingIn(target);
    await rm(newer);
  });

  it('a missing file is named', async () => {
    await expect(restoreBackup(original, join(folder, 'none'), 'real')).rejects.toThrow(
      /none does not exist/,
    );
  });
});

function changed(bytes: Buffer, from: string, to: string): Buffer {
  const body = gunzipSync(bytes).toString('latin1');
  expect(body).toContain(from);
  return gzipSync(Buffer.from(body.replace(from, to), 'latin1'));
}
