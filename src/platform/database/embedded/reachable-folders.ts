import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { DatabaseUser } from './database-user.ts';
import { binariesAt, type PostgresBinaries } from './postgres-binaries.ts';

/** Where root keeps what the database user must reach. */
const SHARED = '/var/lib/commonty';

/**
 * The folder for a server's data: the wished one, or, where the database user cannot enter it (a checkout under
 * /root), one in /var/lib/commonty named after the checkout, the same one at every start.
 */
export async function reachableDataFolder(wished: string, user: DatabaseUser | null): Promise<string> {
  const folder = resolve(wished);
  if (!user || canEnter(await nearestExisting(dirname(folder)), user)) return folder;
  const checkout = basename(dirname(dirname(folder))) || 'root';
  const short = createHash('sha256').update(dirname(folder)).digest('hex').slice(0, 8);
  return join(SHARED, `${checkout}-${short}`, basename(folder));
}

/** The binaries, or a copy of them where the database user cannot reach those that npm installed. */
export async function reachableBinaries(
  installed: PostgresBinaries,
  user: DatabaseUser | null,
): Promise<PostgresBinaries> {
  if (!user || canEnter(dirname(installed.postgres), user)) return installed;
  const home = join(SHARED, `postgresql-${installed.version}`);
  if (!(await exists(home))) {
    const draft = `${home}.${randomBytes(4).toString('hex')}`;
    await mkdir(SHARED, { recursive: true, mode: 0o755 });
    await cp(installed.home, draft, { recursive: true, verbatimSymlinks: true });
    await rename(draft, home).catch(async (problem: NodeJS.ErrnoException) => {
      await rm(draft, { recursive: true });
      // Another start was quicker; its copy is the same.
      if (problem.code !== 'ENOTEMPTY' && problem.code !== 'EEXIST') throw problem;
    });
  }
  return binariesAt(home, installed.version);
}

/** Asked of the kernel, as that user: access lists and mounts count too. */
export function canEnter(folder: string, user: DatabaseUser): boolean {
  const tried = spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
    stdio: 'ignore',
  });
  if (tried.error) throw tried.error;
  return tried.status === 0;
}

async function nearestExisting(folder: string): Promise<string> {
  let candidate = folder;
  while (!(await exists(candidate))) candidate = dirname(candidate);
  return candidate;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'ENOENT') return false;
      throw problem;
    },
  );
}
