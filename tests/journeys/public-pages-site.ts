import type { Hono } from 'hono';
import { loadDemonstration } from '../../demo/index.ts';
import { createFrontDoor, type FrontDoor } from '../../src/main/front-door.ts';
import { createSite } from '../../src/main/site.tsx';
import type { Database } from '../../src/platform/database/database.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { createAssets } from '../../src/web/index.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

export { localityDraft, publicPages, sourceRow } from './public-pages-list.ts';

/** The code D12000001 had until it was replaced: a page under it must send its visitors on. */
export const retiredCode = 'D12000099';

/** A small demonstration country in a database of its own, with the codes a browser may ask for. */
export async function smallCountry(): Promise<TestDatabase> {
  const database = await freshDatabase();
  await loadDemonstration(database, { scale: 0.04 });
  await database.query(
    `insert into area_code (code, area_id, is_current, source)
     select $1, id, false, 'test' from area where code = 'D12000001'`,
    [retiredCode],
  );
  return database;
}

/** The real site over a database, as the composition root builds it. */
export function publicSite(database: Database): FrontDoor {
  const assets = createAssets();
  const door = createFrontDoor(assets, async () => ({ ready: true }));
  const site: Hono = createSite({
    database,
    site: { demonstration: true, assets },
    logger: createLogger('silent'),
  });
  door.open(site);
  return door;
}
