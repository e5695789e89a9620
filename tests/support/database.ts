import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { type Database, openDatabase } from '../../src/platform/database/database.ts';
import { TEMPLATE } from './postgres.ts';

export interface TestDatabase extends Database {
  url: string;
}

const opened: { database: TestDatabase; name: string }[] = [];

/**
 * A database of this test file's own: migrated, empty, on the run's real PostgreSQL, removed after the file.
 * Call it in `beforeAll`, or at the top of the file with `await`.
 */
export async function freshDatabase(): Promise<TestDatabase> {
  return copyOf(TEMPLATE);
}

/** The same without any table, for tests of migrating and restoring. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return copyOf('template0');
}

/**
 * A copy of a database that takes seconds to fill: the first test file of a run that asks for it fills it, all others
 * wait for that and copy.
 */
export async function preparedDatabase(
  name: string,
  fill: (database: Database) => Promise<void>,
): Promise<TestDatabase> {
  const server = await serverUrl();
  const owner = openDatabase(server, { connections: 1 });
  // Held throughout: a pool closes what is idle, and the lock would go with it.
  const client = await owner.pool.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rows } = await client.query('select from pg_database where datname = $1', [name]);
    if (rows.length === 0) {
      const unfinished = `${name}_unfinished`;
      await client.query(`drop database if exists ${unfinished} with (force)`);
      await client.query(`create database ${unfinished} template ${TEMPLATE} strategy wal_log`);
      const database = openDatabase(urlOf(server, unfinished), { connections: 4 });
      try {
        await fill(database);
      } finally {
        await database.close();
      }
      await client.query(`alter database ${unfinished} rename to ${name}`);
    }
  } finally {
    client.release();
    // The lock goes with its connection.
    await owner.close();
  }
  return copyOf(name);
}

function urlOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function copyOf(template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const server = await serverUrl();
  await asOwner(server, `create database ${name} template ${template} strategy wal_log`);
  const database = openDatabase(urlOf(server, name), { connections: 4 });
  opened.push({ database, name });
  return database;
}

afterAll(async () => {
  for (const { database, name } of opened.splice(0)) {
    await database.close();
    await asOwner(await serverUrl(), `drop database ${name} with (force)`);
  }
});

async function asOwner(server: string, sql: string): Promise<void> {
  const owner = openDatabase(server, { connections: 1 });
  await owner.query(sql);
  await owner.close();
}

async function serverUrl(): Promise<string> {
  const response = await fetch(inject('postgresBroker'));
  const text = await response.text();
  if (!response.ok) throw new Error(`The tests' PostgreSQL did not start.\n${text}`);
  return text;
}
