import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach } from 'vitest';
import type { Role } from '../../src/platform/authorisation/role.ts';
import { addAccount } from '../../src/platform/identity/account-store.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import type { TestDatabase } from '../support/database.ts';
import { CookieJar } from '../support/identity.ts';

const launcher = join(import.meta.dirname, '../../start.mjs');
const living: ServedCommonty[] = [];

/** One life of the real `npm start` on a database that is there already, with a folder for what it keeps beside it. */
export class ServedCommonty {
  readonly child: ChildProcess;
  /** Cookies of whoever signed in here last. */
  cookies = new CookieJar();
  #url = '';
  #said = '';

  constructor(environment: NodeJS.ProcessEnv) {
    this.child = spawn(process.execPath, [launcher, 'serve'], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (text) => (this.#said += text));
    living.push(this);
  }

  /** Waits until it serves. */
  async ready(): Promise<void> {
    for (;;) {
      const address = /^The demonstration country: (\S+)$/m.exec(this.#said)?.[1];
      if (address !== undefined) {
        this.#url = address.replace('localhost', '127.0.0.1');
        return;
      }
      if (this.child.exitCode !== null || this.child.signalCode !== null)
        throw new Error(`Commonty ended before it served. It said:\n${this.#said}`);
      await sleep(10);
    }
  }

  /** Asks with the cookies of whoever signed in, and follows nothing. */
  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('Cookie', this.cookies.header);
    headers.set('Origin', this.#url);
    const response = await fetch(`${this.#url}${path}`, { ...init, headers, redirect: 'manual' });
    this.cookies.take(response);
    return response;
  }

  /** As somebody does who presses the button of an invented person. */
  async signInAs(accountId: string): Promise<void> {
    const response = await this.ask(`/sign-in/demonstration/${accountId}`, { method: 'POST' });
    if (response.status !== 303) throw new Error(`Signing in: ${response.status} ${await response.text()}`);
  }

  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const closed = once(this.child, 'close');
    this.child.kill(signal);
    await closed;
  }
}

/** All the settings of a Commonty on this database; its folder is removed after the test. */
export async function settingsOf(database: TestDatabase): Promise<NodeJS.ProcessEnv> {
  const folder = await mkdtemp(join(tmpdir(), 'commonty-served-'));
  folders.push(folder);
  return {
    PATH: process.env['PATH'],
    DATABASE_URL: database.url,
    COMMONTY_DATA_FOLDER: folder,
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
    PORT: '0',
    LOG_LEVEL: 'error',
  };
}

const folders: string[] = [];

afterEach(async () => {
  for (const life of living.splice(0)) await life.end('SIGKILL');
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** Somebody as whom a demonstration lets people sign in. */
export async function inventedPerson(
  database: TestDatabase,
  name: string,
  role: Role,
  partnershipId: number | null,
): Promise<string> {
  const email = `${role}@example.scot`;
  const id = await addAccount(database, { name, email, passwordHash: null, demonstrationRole: role });
  if (id === null) throw new Error(`${email} has an account already.`);
  await database.query(
    `insert into role_grant (id, account_id, role, partnership_id, granted_by) values ($1, $2, $3, $4, 'test')`,
    [uuidv7(), id, role, partnershipId],
  );
  return id;
}
