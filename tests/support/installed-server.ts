import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseUser } from '../../src/platform/database/embedded/database-user.ts';
import { freePort } from '../../src/platform/database/embedded/free-port.ts';
import { openDatabase } from '../../src/platform/database/database.ts';

/** Folder with the programs of a PostgreSQL server of this major version on this machine; null where none is. */
export function findInstalledServer(major: number | null): string | null {
  if (major === null) return null;
  const places = [`/usr/lib/postgresql/${major}/bin`, `/opt/homebrew/opt/postgresql@${major}/bin`];
  return places.find((place) => existsSync(join(place, 'initdb'))) ?? null;
}

/** A server of the machine's own PostgreSQL on a folder and a port of its own, for as long as a test file runs. */
export class InstalledServer {
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly #port: number;

  private constructor(process: ChildProcess, folder: string, port: number) {
    this.#process = process;
    this.#folder = folder;
    this.#port = port;
  }

  static async start(binaries: string): Promise<InstalledServer> {
    const folder = await mkdtemp(join(tmpdir(), 'commonty-installed-'));
    const user = databaseUser(folder);
    if (user) await chown(folder, user.uid, user.gid);
    const as = { cwd: '/', ...(user ? { uid: user.uid, gid: user.gid } : {}) };
    const made = spawnSync(
      join(binaries, 'initdb'),
      ['-D', folder, '-U', 'tester', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
      { ...as, encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
    const port = await freePort();
    const settings = ['-h', '127.0.0.1', '-p', String(port), '-k', '', '-F', '-c', 'shared_buffers=16MB'];
    const server = spawn(join(binaries, 'postgres'), ['-D', folder, ...settings], { ...as, stdio: 'ignore' });
    const installed = new InstalledServer(server, folder, port);
    while (!(await installed.#answers())) {
      if (server.exitCode !== null) throw new Error(`postgres ended with ${server.exitCode}.`);
      await sleep(20);
    }
    return installed;
  }

  /** Address of a new, empty database. */
  async database(): Promise<string> {
    const name = `test_${randomBytes(6).toString('hex')}`;
    const owner = openDatabase(this.#url('postgres'), { connections: 1 });
    await owner.query(`create database ${name} template template0`);
    await owner.close();
    return this.#url(name);
  }

  async stop(): Promise<void> {
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGINT');
    await ended;
    await rm(this.#folder, { recursive: true });
  }

  #url(database: string): string {
    return `postgresql://tester@127.0.0.1:${this.#port}/${database}`;
  }

  async #answers(): Promise<boolean> {
    const database = openDatabase(this.#url('postgres'), { connections: 1 });
    try {
      await database.query('select 1');
      return true;
    } catch {
      return false; // not yet
    } finally {
      await database.close();
    }
  }
}
