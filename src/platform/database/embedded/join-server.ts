import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lockHolder } from '../../../../launch/process-lock.mjs';
import { clusterFiles } from './cluster.ts';
import { databaseUser } from './database-user.ts';
import { connectionString } from './embedded-server.ts';
import { reachableDataFolder } from './reachable-folders.ts';

/** Address of a database on the server another live Commonty runs on this folder; null where none does. */
export async function runningServerUrl(wishedFolder: string, database: string): Promise<string | null> {
  const folder = await reachableDataFolder(wishedFolder, databaseUser(clusterFiles(wishedFolder).data));
  const files = clusterFiles(folder);
  if (lockHolder(files.lock) === null) return null;
  // postmaster.pid: process id, data folder, start time, port, … one a line.
  const lines = (await readFile(join(files.data, 'postmaster.pid'), 'utf8')).split('\n');
  return connectionString(Number(lines[3]), await readFile(files.password, 'utf8'), database);
}
