import type { Hono } from 'hono';
import { loadDemonstration } from '../../demo/index.ts';
import { createFrontDoor, type FrontDoor } from '../../src/main/front-door.ts';
import { createSite } from '../../src/main/site.tsx';
import { type Role, roles } from '../../src/platform/authorisation/role.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { type Assets, createAssets } from '../../src/web/index.ts';
import { preparedDatabase, type TestDatabase } from '../support/database.ts';
import { testIdentity } from '../support/identity.ts';
import { readTestActor, signedInAgain } from '../support/people.ts';
import { tidyHeader } from '../support/tidy-loading.ts';
import { uploadServices } from '../support/uploads.ts';
import { ownCode, today } from './own-partnership.ts';
import { beginWork } from './work-under-way.ts';

export interface WalkedCountry {
  database: TestDatabase;
  site: Hono;
  door: FrontDoor;
  /** What a browser of somebody in this role sends; of nobody: nothing. */
  headersOf(role: Role | null): { Cookie?: string };
}

/** A small demonstration country with its plans and work under way, and somebody signed in for each role. */
export async function walkedCountry(): Promise<WalkedCountry> {
  const assets = createAssets();
  const database = await preparedDatabase('walked_country', async (empty) => {
    await loadDemonstration(empty, { scale: 0.04, today });
    const headersOf = await signedInForRoles(empty);
    await beginWork(empty, (role, day = today) => {
      const site = siteOf(empty, assets, day);
      const request: Hono['request'] = (path, init) =>
        site.request(path, { ...init, headers: headersOf(role) });
      return Object.assign(Object.create(site) as Hono, { request });
    });
  });
  const headersOf = await signedInForRoles(database);
  const uploads = await uploadServices(database);
  const site = siteOf(database, assets, today, uploads);
  await bringFigures(site, headersOf('analyst'));
  await uploads.runner.idle();
  const door = createFrontDoor(assets, async () => ({ ready: true }));
  door.open(site);
  return { database, site, door, headersOf };
}

/** A file that is checked and waits to be loaded. */
async function bringFigures(site: Hono, headers: { Cookie?: string }): Promise<void> {
  const body = new FormData();
  body.append('mapping', 'tidy');
  body.append(
    'file',
    new File([`${tidyHeader}\n${ownCode},2020/21,25,10,40,20,30\nNowhere,2020/21,1,,,,\n`], 'figures.csv'),
  );
  const { status } = await site.request('/data/uploads', { method: 'POST', headers, body });
  if (status !== 303) throw new Error(`The file of figures was answered ${status}.`);
}

type Uploads = Awaited<ReturnType<typeof uploadServices>>;

function siteOf(database: Database, assets: Assets, day: string, uploads?: Uploads): Hono {
  return createSite({
    database,
    site: { demonstration: true, assets, today: () => day },
    logger: createLogger('silent'),
    accounts: testIdentity(database),
    readActor: readTestActor(database),
    ...(uploads ? { uploads } : {}),
  });
}

async function signedInForRoles(database: Database): Promise<WalkedCountry['headersOf']> {
  const { rows } = await database.query<{ id: string; email: string; role: Role }>(
    'select id, email, demonstration_role as role from account where demonstration_role = any($1)',
    [roles],
  );
  const people = new Map<Role, { Cookie: string }>();
  for (const { id, email, role } of rows)
    people.set(role, (await signedInAgain(database, id, email)).headers);
  return (role) => (role === null ? {} : (people.get(role) ?? {}));
}
