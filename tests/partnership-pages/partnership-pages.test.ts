import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDemonstration } from '../../demo/index.ts';
import { createSite } from '../../src/main/site.tsx';
import type { Actor } from '../../src/platform/authorisation/actor.ts';
import type { FoundActor } from '../../src/platform/authorisation/request-actor.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { createAssets } from '../../src/web/index.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { crawl } from './crawl.ts';

const today = '2026-11-28';
const code = 'D12000001';

/** An officer sees all there is: drafts, forms, what is the partnership's own. */
async function officer(database: TestDatabase): Promise<Actor> {
  const { rows } = await database.query<{ id: number }>('select id from area where code = $1', [code]);
  return {
    accountId: '019aa2f0-0000-7000-8000-00000000aaaa',
    name: 'Seonag',
    email: 'seonag@example.scot',
    pseudonym: '019aa2f0-0000-4000-8000-00000000bbbb',
    sessionId: '019aa2f0-0000-7000-8000-00000000cccc',
    grants: [{ role: 'officer', partnershipId: rows[0]?.id ?? 0, bodyId: null }],
    actingFor: null,
  };
}

interface Country {
  database: TestDatabase;
  site: Hono;
  /** Queries sent so far, those of transactions too. */
  sent(): number;
  become(actor: Actor | null): void;
}

async function countryOf(pastDays: number): Promise<Country> {
  const database = await freshDatabase();
  await loadDemonstration(database, { scale: 0.04, today, pastDays });
  let sent = 0;
  const { pool } = database;
  const query = pool.query.bind(pool) as (...given: unknown[]) => unknown;
  pool.query = ((...given: unknown[]) => {
    sent += 1;
    return query(...given);
  }) as typeof pool.query;
  pool.on('acquire', (client) => {
    const one = client as unknown as { query: (...given: unknown[]) => unknown; counted?: true };
    if (one.counted) return;
    one.counted = true;
    const own = one.query.bind(client);
    one.query = (...given) => {
      sent += 1;
      return own(...given);
    };
  });
  let found: FoundActor = { state: 'anonymous' };
  const site = createSite({
    database,
    site: { demonstration: true, assets: createAssets(), today: () => today },
    logger: createLogger('silent'),
    readActor: async () => found,
  });
  return {
    database,
    site,
    sent: () => sent,
    become: (actor) => {
      found = actor ? { state: 'signed-in', actor, endsAt: `${today}T12:00:00Z` } : { state: 'anonymous' };
    },
  };
}

const ours = (path: string) =>
  new RegExp(`^(/partnerships/${code}/|/partners(/|$))`).test(path) &&
  !/\.(csv|json|xlsx|svg|png|docx)$/.test(path);

describe('the pages of partnerships', () => {
  let country: Country;
  let paths: string[];

  beforeAll(async () => {
    country = await countryOf(200);
    country.become(await officer(country.database));
    paths = await crawl(country.site, [`/partnerships/${code}`, '/partners'], ours);
  });

  it('are all found by their links, and answer', async () => {
    expect(paths.length).toBeGreaterThan(12);
    const wrong: string[] = [];
    for (const path of paths) {
      const { status } = await country.site.request(path);
      if (status !== 200) wrong.push(`${path}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('can be read as they were: on a day before all of it nothing is known, and the page says which day it is', async () => {
    const { rows } = await country.database.query<{ name: string }>('select name from body');
    const names = rows.map(({ name }) => name.replaceAll('&', '&amp;'));
    const isForm = formsOf(country.site);
    const wrong: string[] = [];
    for (const path of paths.filter((one) => ours(one) && !isForm(one))) {
      const answer = await country.site.request(`${path}?as-at=2015-01-31`);
      // What was not there yet is not found.
      if (answer.status === 404) continue;
      const text = await answer.text();
      if (answer.status !== 200) wrong.push(`${path}: ${answer.status}`);
      // A document to take away says it in its title, for whoever reads it elsewhere.
      else if (!text.includes(path.endsWith('.html') ? '31 January 2015' : 'datetime="2015-01-31"'))
        wrong.push(`${path} does not say the day`);
      const told = names.filter((name) => text.includes(`>${name}<`));
      if (told.length > 0) wrong.push(`${path} tells of ${told.slice(0, 3).join(', ')}`);
    }
    expect(wrong).toEqual([]);
  });

  it('refuse a day that is none, and one to come', async () => {
    for (const path of paths) {
      expect((await country.site.request(`${path}?as-at=2026-02-31`)).status, path).toBe(400);
      expect((await country.site.request(`${path}?as-at=2026-11-29`)).status, path).toBe(400);
    }
  });

  it('ask the database as often for six years of records as for some months', async () => {
    const larger = await countryOf(2_200);
    const sizes = await Promise.all(
      [country, larger].map(async ({ database }) => {
        const { rows } = await database.query<{ count: number }>('select count(*)::int from attendance');
        return rows[0]!.count;
      }),
    );
    expect(sizes[1]! / sizes[0]!).toBeGreaterThan(5);
    const wrong: string[] = [];
    const asked = async (one: Country, actor: Actor | null) => {
      one.become(actor);
      const counts = new Map<string, number>();
      for (const path of (await crawl(one.site, [`/partnerships/${code}`, '/partners'], ours)).filter(ours)) {
        const before = one.sent();
        const { status } = await one.site.request(path);
        if (status === 200)
          counts.set(path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id'), one.sent() - before);
      }
      return counts;
    };
    for (const who of ['nobody', 'an officer']) {
      const actors =
        who === 'nobody' ? [null, null] : [await officer(country.database), await officer(larger.database)];
      const small = await asked(country, actors[0]!);
      const large = await asked(larger, actors[1]!);
      for (const [path, count] of small) {
        const more = large.get(path);
        if (more !== undefined && more > count) wrong.push(`${path} for ${who}: ${count}, then ${more}`);
        // The board's pack, which draws on every subject, has the most.
        if (count > 32) wrong.push(`${path} for ${who}: ${count}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 240_000);
});

/** What is being written has no yesterday: a form is sent to its own address, but for the search of whom to add. */
function formsOf(site: Hono): (path: string) => boolean {
  const sentTo = site.routes
    .filter(({ method, path }) => method === 'POST' && path !== '/*')
    .map(
      ({ path }) => new RegExp(`^${path.replace(/:\w+(\{([^}]*)\})?/g, (_, __, own) => own ?? '[^/]+')}$`),
    );
  return (path) =>
    path.endsWith('/partners/add') || sentTo.some((pattern) => pattern.test(path.split('?')[0] ?? path));
}
