import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everythingIn, fillAwkwardly } from '../../../tests/support/awkward-instance.ts';
import { findInstalledServer, InstalledServer } from '../../../tests/support/installed-server.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { claimInstance } from '../database/instance-kind.ts';
import { createJobs } from '../jobs/create-jobs.ts';
import { createLogger } from '../logging.ts';
import { createFolderStore } from '../files/folder-store.ts';
import { toolConnection, toolMajor } from './postgres-tool.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const binaries = findInstalledServer(toolMajor('pg_dump'));

it('tells a tool of a database without its password among the arguments', () => {
  const { argument, env } = toolConnection('postgresql://me:se%40cret@host:5432/name?sslmode=verify-full');
  expect(argument).toBe('--dbname=postgresql://me@host:5432/name?sslmode=verify-full');
  expect(env['PGPASSWORD']).toBe('se@cret');
});

describe.skipIf(binaries === null)('a backup of a server whose own pg_dump is on the path', () => {
  let server: InstalledServer;
  let folder: string;
  let file: string;
  let original: Database;
  const opened: Database[] = [];
  const files = () => createFolderStore(join(folder, 'files'));

  const freshDatabase = async () => {
    const database = openDatabase(await server.database(), { connections: 2 });
    opened.push(database);
    return database;
  };

  beforeAll(async () => {
    server = await InstalledServer.start(binaries ?? '');
    folder = await mkdtemp(join(tmpdir(), 'commonty-tools-'));
    file = join(folder, 'commonty.backup');
    original = await freshDatabase();
    await migrate(original);
    await fillAwkwardly(original);
    await writeBackup(original, files(), file);
  });
  afterAll(async () => {
    for (const database of opened) await database.close();
    await server.stop();
    await rm(folder, { recursive: true });
  });

  it('is made by pg_dump, and pg_restore makes a database equal in everything', async () => {
    const copy = await freshDatabase();
    const manifest = await restoreBackup(copy, files(), file, 'demonstration');
    expect(gunzipSync(await readFile(file)).includes('PGDMP')).toBe(true);
    expect(manifest.tables).toContainEqual({ table: 'observation_2', rows: 2, sha256: expect.any(String) });
    expect(await everythingIn(copy)).toEqual(await everythingIn(original));
  });

  it('leaves the queues of jobs out, which are made anew', async () => {
    const source = await freshDatabase();
    await migrate(source);
    const jobs = createJobs({ database: source, logger: createLogger('silent'), jobs: [] });
    await jobs.start();
    await claimInstance(source, 'demonstration', 7);
    const own = join(folder, 'jobs.backup');
    await writeBackup(source, files(), own);
    await jobs.stop();
    const copy = await freshDatabase();
    await restoreBackup(copy, files(), own, 'demonstration');
    const queues = `select from pg_namespace where nspname = 'pgboss'`;
    expect((await source.query(queues)).rowCount).toBe(1);
    expect((await copy.query(queues)).rowCount).toBe(0);
  });

  it.each([
    ['a changed row', '\tever\n', '\tEver\n', /The restored database has period/],
    ['an archive that pg_restore refuses', 'PGDMP', 'PGDIM', /pg_restore ended with 1/],
    [
      'an archive of a later pg_dump',
      `"pgDump":${toolMajor('pg_dump')}`,
      '"pgDump":99',
      /Install PostgreSQL's client programs/,
    ],
  ])('%s is refused, and nothing stays', async (_what, from, to, message) => {
    const body = gunzipSync(await readFile(file)).toString('latin1');
    expect(body).toContain(from);
    const damaged = join(folder, 'damaged');
    await writeFile(damaged, gzipSync(Buffer.from(body.replace(from, to), 'latin1')));
    const copy = await freshDatabase();
    await expect(restoreBackup(copy, files(), damaged, 'demonstration')).rejects.toThrow(message);
    expect(await everythingIn(copy)).toEqual({ rows: {}, shape: [] });
  });
});
