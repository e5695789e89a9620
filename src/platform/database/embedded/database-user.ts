import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { StartProblem } from '../../start-problem.ts';

/** The ordinary user that PostgreSQL runs as. */
export interface DatabaseUser {
  name: string;
  uid: number;
  gid: number;
}

const NAME = 'postgres';

/**
 * PostgreSQL refuses to run as root. Where Commonty is root, its server runs as whoever owns the data already, and
 * otherwise as the user `postgres`, made when missing; anybody else runs it as themselves (null).
 * Throws StartProblem where the user cannot be made.
 */
export function databaseUser(data: string): DatabaseUser | null {
  if (process.getuid?.() !== 0) return null;
  return ownerOf(data) ?? findUser() ?? createUser();
}

function ownerOf(data: string): DatabaseUser | null {
  const found = statSync(data, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { name: String(found.uid), uid: found.uid, gid: found.gid } : null;
}

function findUser(): DatabaseUser | null {
  const uid = idOf('-u');
  const gid = idOf('-g');
  return uid === null || gid === null ? null : { name: NAME, uid, gid };
}

function idOf(flag: '-u' | '-g'): number | null {
  const { status, stdout } = spawnSync('id', [flag, NAME], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : null;
}

function createUser(): DatabaseUser {
  const made = spawnSync(
    'useradd',
    ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', NAME],
    {
      encoding: 'utf8',
    },
  );
  const user = findUser();
  if (user) return user;
  throw new StartProblem(
    'PostgreSQL does not run as root, and the user "postgres" could not be made ' +
      `(useradd: ${(made.stderr ?? made.error?.message ?? '').trim() || `exit code ${made.status}`}). ` +
      'Make that user, start Commonty as an ordinary user, or name a PostgreSQL server in DATABASE_URL.',
  );
}
