import { openSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { demonstrationSeed, loadDemonstration } from '../../demo/index.ts';
import { createFrontDoor } from '../../src/main/front-door.ts';
import { createSite } from '../../src/main/site.tsx';
import { createAnswerCounts } from '../../src/platform/answer-counts.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { startEmbeddedServer } from '../../src/platform/database/embedded/embedded-server.ts';
import { claimInstance } from '../../src/platform/database/instance-kind.ts';
import { createStateReader } from '../../src/platform/database/known-state.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { londonToday } from '../../src/platform/london-day.ts';
import { shareReading } from '../../src/platform/share-reading.ts';
import { listen } from '../../src/platform/web-server.ts';
import { createAssets, createPageCache } from '../../src/web/index.ts';

export interface DemonstrationSite {
  /** Makes every page afresh. */
  afresh: number;
  /** Answers from its cache what it made before. */
  cached: number;
  stop(): Promise<void>;
}

/** The demonstration country on a PostgreSQL of its own, served twice; it logs as `npm start` does, to nowhere. */
export async function startDemonstrationSite(): Promise<DemonstrationSite> {
  const folder = await mkdtemp(join(tmpdir(), 'commonty-bench-'));
  const server = await startEmbeddedServer({ folder: join(folder, 'postgres') });
  const database = openDatabase(await server.database('bench'));
  await migrate(database);
  await claimInstance(database, 'demonstration', demonstrationSeed);
  await loadDemonstration(database);
  const nowhere = openSync(devNull, 'w');
  const logger = createLogger('info', { write: (line) => void writeSync(nowhere, line) });
  const assets = createAssets();
  const site = { demonstration: true, assets };

  const counts = createAnswerCounts(logger);
  const state = createStateReader(database);
  const cache = createPageCache({
    version: shareReading(async () => `${(await state()).version} ${londonToday()}`),
    capacity: 64 * 1024 * 1024,
    answered: counts.add,
  });
  const ready = async () => ({ ready: true }) as const;
  const afreshDoor = createFrontDoor(assets, ready);
  afreshDoor.open(createSite({ database, site, logger }));
  const cachedDoor = createFrontDoor(assets, ready);
  cachedDoor.open(createSite({ database, site, logger, cache }), cache.front);

  const afresh = await listen(afreshDoor.fetch, '127.0.0.1', 0);
  const cached = await listen(cachedDoor.fetch, '127.0.0.1', 0, cachedDoor.front);
  return {
    afresh: afresh.port,
    cached: cached.port,
    stop: async () => {
      await Promise.all([afresh.stop(0), cached.stop(0)]);
      counts.stop();
      await database.close();
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}
