import type { Hono } from 'hono';
import { loadDemonstration } from '../../demo/index.ts';
import { createFrontDoor, type FrontDoor } from '../../src/main/front-door.ts';
import { createSite } from '../../src/main/site.tsx';
import type { Database } from '../../src/platform/database/database.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { createAssets } from '../../src/web/index.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

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

/** A draft of localities, held in the address; its seal is that of the small country's zones in this council. */
export const localityDraft = 'by=zone-2011&d=05SeE9.AB&n=The+north+and+the+isles&n=Ceann+a+Deas';

/** Every kind of public page, with areas of every kind and choices in the address. */
export const publicPages = [
  '/',
  '/?measure=crime-rate&domain=Health&family=1&order=worse',
  '/?view=family&measure=crime-rate',
  '/?view=like',
  '/areas',
  '/areas?q=a',
  '/areas?q=no+such+place',
  '/areas?q=QZ2+0AA',
  '/areas?q=QZ2',
  '/areas/D92000001',
  '/areas/D08000001',
  '/areas/D12000002',
  '/areas/D13000001',
  '/areas/D02000001',
  '/areas/D01000001',
  '/areas/D12000002/inequality',
  '/areas/D12000002/people',
  '/areas/D12000002/data-gaps',
  '/areas/D01000001/people',
  '/areas/D12000002/localities',
  `/areas/D12000002/localities?${localityDraft}`,
  `/areas/D12000002/localities/test?${localityDraft}`,
  '/partnerships/D12000002',
  '/indicators',
  '/indicators/child-poverty',
  '/indicators/child-poverty?group=family',
  '/indicators/fuel-poverty?area=D12000002',
  '/indicators/child-poverty/map',
  '/indicators/income-deprived-people/map?kind=data-zone-2011',
  '/indicators/child-poverty/map?kind=zone-2011&within=D12000002',
  '/compare',
  '/compare?areas=D12000001,D12000002&indicators=child-poverty,crime-rate',
  '/data',
  '/data/demonstration-geography',
  '/data/demonstration-children-and-poverty/releases/5/rows/7146?column=5',
  '/methods',
  '/methods/theil-sen',
  '/gd',
  '/gd/areas/D12000002',
] as const;
