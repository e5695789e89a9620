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

async function copyOf(template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const server = await serverUrl();
  await asOwner(server, `create database ${name} template ${template} strategy wal_log`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = openDatabase(url.href, { connections: 4 });
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
