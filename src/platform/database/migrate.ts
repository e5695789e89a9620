import type { PoolClient } from 'pg';
import { StartProblem } from '../start-problem.ts';
import type { Database, Queries } from './database.ts';
import { type Migration, readMigrations } from './migrations.ts';
import { ensureRuntimeRole } from './runtime-role.ts';

/** Any fixed number will do; every Commonty that shares a database must use the same. */
const ADVISORY_LOCK = 4_046_518_112;

/** What the database remembers of a migration. */
export type AppliedMigration = Omit<Migration, 'sql'>;

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
    const queries: Pick<Queries, 'query'> = { query: (text, values = []) => client.query(text, [...values]) };
    await createMigrationTable(queries);
    await ensureRuntimeRole(queries);
    const applied = await appliedMigrations(queries);
    refuseDifferences(applied, wanted);
    const pending = missing(wanted, applied);
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
  return missing(await readMigrations(), await appliedMigrations(database)).map(({ name }) => name);
}

function missing(wanted: readonly Migration[], applied: readonly AppliedMigration[]): Migration[] {
  const names = new Set(applied.map(({ name }) => name));
  return wanted.filter(({ name }) => !names.has(name));
}

/** The table that remembers which migrations were applied. */
export async function createMigrationTable({ query }: Pick<Queries, 'query'>): Promise<void> {
  await query(`create table if not exists schema_migration (
    name text primary key,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`);
}

/** Migrations the database has, in order; none where it was never migrated. */
export async function appliedMigrations({ query }: Pick<Queries, 'query'>): Promise<AppliedMigration[]> {
  const table = await query<{ there: boolean }>(
    `select to_regclass('schema_migration') is not null as there`,
  );
  if (!table.rows[0]?.there) return [];
  return (await query<AppliedMigration>('select name, sha256 from schema_migration order by name')).rows;
}

/** Throws StartProblem where a migration was applied that the code does not have, or has otherwise. */
export function refuseDifferences(applied: readonly AppliedMigration[], wanted: readonly Migration[]): void {
  for (const { name, sha256 } of applied) {
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
