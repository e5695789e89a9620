import type { PoolClient } from 'pg';
import { StartProblem } from '../start-problem.ts';
import type { Database } from './database.ts';
import { type Migration, readMigrations } from './migrations.ts';

/** Any fixed number will do; every Commonty that shares a database must use the same. */
const ADVISORY_LOCK = 4_046_518_112;

/**
 * Brings the database up to this code's migrations, each in a transaction of its own. One process migrates,
 * others wait for it. Returns the names of those applied now.
 * Throws StartProblem where the database is newer than the code, or an applied file was changed since.
 */
export async function migrate(database: Database, migrations?: readonly Migration[]): Promise<string[]> {
  const wanted = migrations ?? (await readMigrations());
  const client = await database.pool.connect();
  let unlocked = false;
  try {
    await client.query('select pg_advisory_lock($1)', [ADVISORY_LOCK]);
    const applied = await appliedMigrations(client);
    refuseDifferences(applied, wanted);
    const pending = wanted.filter(({ name }) => !applied.has(name));
    for (const migration of pending) await apply(client, migration);
    await client.query('select pg_advisory_unlock($1)', [ADVISORY_LOCK]);
    unlocked = true;
    return pending.map(({ name }) => name);
  } finally {
    // A connection that may still hold the lock is closed: the lock goes with it.
    client.release(!unlocked);
  }
}

/** Names of this code's migrations that the database does not have yet. */
export async function pendingMigrations(database: Database): Promise<string[]> {
  const wanted = await readMigrations();
  const table = await database.query<{ there: boolean }>(
    `select to_regclass('schema_migration') is not null as there`,
  );
  if (!table.rows[0]?.there) return wanted.map(({ name }) => name);
  const applied = await database.query<{ name: string }>('select name from schema_migration');
  const names = new Set(applied.rows.map(({ name }) => name));
  return wanted.map(({ name }) => name).filter((name) => !names.has(name));
}

async function appliedMigrations(client: PoolClient): Promise<Map<string, string>> {
  await client.query(`create table if not exists schema_migration (
    name text primary key,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`);
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from schema_migration order by name',
  );
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

function refuseDifferences(applied: ReadonlyMap<string, string>, wanted: readonly Migration[]): void {
  for (const [name, sha256] of applied) {
    const known = wanted.find((migration) => migration.name === name);
    if (!known) {
      throw new StartProblem(
        `The database holds migration ${name}, which this version of Commonty does not know: ` +
          'a newer version has used it. Run that version or a later one, or restore a backup into an empty database.',
      );
    }
    if (known.sha256 !== sha256) {
      throw new StartProblem(
        `Migration ${name}.sql is not the file this database was migrated with (applied ${sha256.slice(0, 12)}…, ` +
          `now ${known.sha256.slice(0, 12)}…). Put the file back; a change to the tables needs a new migration.`,
      );
    }
  }
}

async function apply(client: PoolClient, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into schema_migration (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (cause) {
    throw new Error(`Migration ${name}.sql failed and left nothing behind: ${(cause as Error).message}`, {
      cause,
    });
  }
}
