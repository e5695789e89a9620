import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartProblem } from '../../start-problem.ts';
import type { DatabaseUser } from './database-user.ts';
import { watchOver } from './guardian.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';

/** PostgreSQL's superuser inside the embedded server. */
export const SUPERUSER = 'commonty';

/** A cluster in the making; every attempt has a name of its own. */
const UNFINISHED = 'data.unfinished-';

/** What lies where in a server's folder. */
export function clusterFiles(folder: string) {
  return {
    data: join(folder, 'data'),
    password: join(folder, 'password'),
    lock: join(folder, 'commonty.lock'),
    log: join(folder, 'server.log'),
  };
}

/**
 * Makes the database cluster in `<folder>/data` unless it is there, and returns its password. The cluster is
 * built beside its place and renamed into it, so that an interrupted start leaves nothing half made.
 */
export async function ensureCluster(
  folder: string,
  binaries: PostgresBinaries,
  user: DatabaseUser | null,
  durable: boolean,
): Promise<string> {
  const files = clusterFiles(folder);
  const version = await readIfThere(join(files.data, 'PG_VERSION'));
  const password = await readIfThere(files.password);
  if (version !== null) {
    refuseOtherMajor(files.data, version.trim(), binaries);
    if (password !== null) return password;
    throw new StartProblem(
      `${files.data} holds a database, but ${files.password} is missing: put the file back from a backup.`,
    );
  }
  return password === null ? makeWithNewPassword() : make(password);

  async function makeWithNewPassword(): Promise<string> {
    const fresh = randomBytes(24).toString('base64url');
    await writeFile(files.password, fresh, { mode: 0o600, flag: 'wx' });
    return make(fresh);
  }

  async function make(secret: string): Promise<string> {
    await removeUnfinished(folder);
    const draft = join(folder, `${UNFINISHED}${randomBytes(4).toString('hex')}`);
    await mkdir(draft, { mode: 0o700 });
    if (user) await chown(draft, user.uid, user.gid);
    await initdb(binaries, draft, secret, user, durable);
    await rename(draft, files.data);
    return secret;
  }
}

/** What starts that were cut off left behind; the initdb of one may be clearing up after itself just now. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(UNFINISHED)) continue;
    await rm(join(folder, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

function refuseOtherMajor(data: string, found: string, binaries: PostgresBinaries): void {
  const major = binaries.version.split('.')[0];
  if (found === major) return;
  throw new StartProblem(
    `${data} was made by PostgreSQL ${found}; this Commonty brings PostgreSQL ${major}. ` +
      `Back up with the Commonty that made it, move the folder away, start again and restore (docs/running.md).`,
  );
}

async function initdb(
  binaries: PostgresBinaries,
  data: string,
  password: string,
  user: DatabaseUser | null,
  durable: boolean,
): Promise<void> {
  const passwordFile = `${data}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user) await chown(passwordFile, user.uid, user.gid);
  const child = spawn(
    binaries.initdb,
    [
      `--pgdata=${data}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The same order of words on every machine, whatever locales it has.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      ...(durable ? [] : ['--no-sync']),
    ],
    {
      cwd: '/',
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(user ? { uid: user.uid, gid: user.gid } : {}),
    },
  );
  const guardian = child.pid === undefined ? null : watchOver(child.pid, null);
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text));
  child.stderr.on('data', (text: Buffer) => (said += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  guardian?.dismiss();
  await rm(passwordFile);
  if (code !== 0) throw new StartProblem(`PostgreSQL could not make a database in ${data}:\n${said.trim()}`);
}

async function readIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === 'ENOENT') return null;
    throw problem;
  });
}
