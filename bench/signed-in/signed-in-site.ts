import { openSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { demonstrationSeed, loadDemonstration } from '../../demo/index.ts';
import { createFrontDoor } from '../../src/main/front-door.ts';
import { createSite, type SiteServices } from '../../src/main/site.tsx';
import { type Database, openDatabase } from '../../src/platform/database/database.ts';
import { startEmbeddedServer } from '../../src/platform/database/embedded/embedded-server.ts';
import { claimInstance } from '../../src/platform/database/instance-kind.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { createIdentity } from '../../src/platform/identity/identity.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { listen } from '../../src/platform/web-server.ts';
import { createAssets } from '../../src/web/index.ts';
import { withoutRowSecurity } from './without-row-security.ts';

export interface SignedInSite {
  /** As people use it: session, roles and row-level security. */
  guarded: number;
  /** The same pages for somebody who is known without asking, in a database that refuses nothing. */
  unguarded: number;
  /** An officer's session. */
  cookie: string;
  /** A body of the officer's partnership. */
  body: string;
  stop(): Promise<void>;
}

/** The demonstration country on a PostgreSQL of its own, with one of its officers signed in; it logs to nowhere. */
export async function startSignedInSite(): Promise<SignedInSite> {
  const folder = await mkdtemp(join(tmpdir(), 'commonty-bench-'));
  const server = await startEmbeddedServer({ folder: join(folder, 'postgres') });
  const url = await server.database('bench');
  const database = openDatabase(url);
  await migrate(database);
  await claimInstance(database, 'demonstration', demonstrationSeed);
  await loadDemonstration(database);

  // One moment for all requests, so that the end of the session, which pages tell, stays the same.
  const now = Date.now();
  const identity = createIdentity({
    database,
    baseUrl: 'http://127.0.0.1',
    secret: 'a secret of the benchmark, which is long enough',
    limits: { idleMinutes: 60, hours: 12 },
    oidcProviders: [],
    deliver: async () => undefined,
    report: (problem) => {
      throw problem;
    },
    now: () => now,
  });
  const officer = await idOf(database, `select id from account where demonstration_role = 'officer'`);
  const { cookies } = await identity.signInAs(new Headers(), officer, true);
  const cookie = cookies.map((one) => one.split(';', 1)[0]).join('; ');
  const found = await identity.readActor(new Headers({ cookie }));
  if (found.state !== 'signed-in') throw new Error(`The officer is ${found.state}.`);

  const bare = withoutRowSecurity(openDatabase(url));
  const doors = [
    await serve(database, { accounts: { identity, baseUrl: 'http://127.0.0.1' } }),
    await serve(bare, { accounts: { identity, baseUrl: 'http://127.0.0.1' }, readActor: async () => found }),
  ];
  return {
    guarded: doors[0]!.port,
    unguarded: doors[1]!.port,
    cookie,
    body: await idOf(database, `select id from body where kind = 'health-board' order by name`),
    stop: async () => {
      await Promise.all(doors.map((door) => door.stop(0)));
      await Promise.all([database.close(), bare.close()]);
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}

const nowhere = openSync(devNull, 'w');

function serve(database: Database, more: Pick<SiteServices, 'accounts' | 'readActor'>) {
  const assets = createAssets();
  const logger = createLogger('info', { write: (line) => void writeSync(nowhere, line) });
  const door = createFrontDoor(assets, async () => ({ ready: true }));
  door.open(createSite({ database, site: { demonstration: true, assets }, logger, ...more }));
  return listen(door.fetch, '127.0.0.1', 0);
}

async function idOf(database: Database, query: string): Promise<string> {
  const { rows } = await database.query<{ id: string }>(query);
  if (!rows[0]) throw new Error(`Nothing is found by: ${query}`);
  return rows[0].id;
}
