import type { Hono } from 'hono';
import { loadDemonstration } from '../../demo/index.ts';
import { createFrontDoor, type FrontDoor } from '../../src/main/front-door.ts';
import { createSite } from '../../src/main/site.tsx';
import type { Database } from '../../src/platform/database/database.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { createAssets } from '../../src/web/index.ts';
import { preparedDatabase, type TestDatabase } from '../support/database.ts';
import { testIdentity } from '../support/identity.ts';
import { publishPlans } from './publish-plans.ts';
import { type AddressOf, inviteSomebody, recordAddresses } from './record-addresses.ts';

export { localityDraft, publicPages, sourceRow } from './public-pages-list.ts';

/** The code D12000001 had until it was replaced: a page under it must send its visitors on. */
export const retiredCode = 'D12000099';

/** The day of every page here, so that ids, days and what is late are the same whenever the tests run. */
export const today = '2026-11-28';

export interface SmallCountry extends TestDatabase {
  /** Puts ids of this country's records where an address has a name in braces. */
  addressOf: AddressOf;
}

/** A small demonstration country in a database of its own, with plans, and the codes a browser may ask for. */
export async function smallCountry(): Promise<SmallCountry> {
  const database = await preparedDatabase('small_country', async (empty) => {
    await loadDemonstration(empty, { scale: 0.04, today, plans: false });
    await empty.query(
      `insert into area_code (code, area_id, is_current, source)
       select $1, id, false, 'test' from area where code = 'D12000001'`,
      [retiredCode],
    );
    await publishPlans(empty, today);
    await inviteSomebody(empty);
  });
  return Object.assign(database, { addressOf: await recordAddresses(database) });
}

/** The real site over a database, as the composition root builds it. */
export function publicSite(database: Database): FrontDoor {
  const assets = createAssets();
  const door = createFrontDoor(assets, async () => ({ ready: true }));
  const site: Hono = createSite({
    database,
    site: { demonstration: true, assets, today: () => today },
    logger: createLogger('silent'),
    accounts: testIdentity(database),
  });
  door.open(site);
  return door;
}
