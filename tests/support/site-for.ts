import type { Hono } from 'hono';
import type { PoolClient } from 'pg';
import { createSite } from '../../src/main/site.tsx';
import type { Actor } from '../../src/platform/authorisation/actor.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { createAssets } from '../../src/web/index.ts';

const assets = createAssets();

/** The whole site as one person meets it; null: nobody has signed in. `counting` hears of each query. */
export function siteFor(
  database: Database,
  who: Actor | null,
  { today, counting }: { today?: string; counting?(): void } = {},
): Hono {
  return createSite({
    database: counting ? counted(database, counting) : database,
    site: { demonstration: true, assets, ...(today === undefined ? {} : { today: () => today }) },
    logger: createLogger('silent'),
    readActor: async () =>
      who === null
        ? { state: 'anonymous' }
        : { state: 'signed-in', actor: who, endsAt: '2030-01-01T00:00:00Z' },
  });
}

/** The same database, telling of each query, those within transactions too. */
function counted(database: Database, counting: () => void): Database {
  const pool = Object.assign(Object.create(database.pool) as Database['pool'], {
    connect: async () => {
      const client = await database.pool.connect();
      const query = client.query.bind(client) as (...asked: unknown[]) => unknown;
      const release = client.release.bind(client);
      return Object.assign(Object.create(client) as PoolClient, {
        query: (...asked: unknown[]) => {
          counting();
          return query(...asked);
        },
        release,
      });
    },
  });
  return {
    ...database,
    pool,
    query: (text, values) => {
      counting();
      return database.query(text, values);
    },
  };
}
