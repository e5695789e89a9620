import type { Hono } from 'hono';
import { createSite } from '../../src/main/site.tsx';
import type { Actor, Grant } from '../../src/platform/authorisation/actor.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { type Assets, createAssets } from '../../src/web/index.ts';
import { freshDatabase, type TestDatabase } from './database.ts';

/** Days of these tests are this one. */
export const partnersToday = '2026-11-28';

/** Council areas of the two partnerships there are. */
export const [areaOne, areaTwo] = [1, 2];
export const [codeOne, codeTwo] = ['D12000001', 'D12000002'];

/** Bodies by short names: `idOf(1)`. */
export const idOf = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const somebody = (...grants: Grant[]): Actor => ({
  accountId: '00000000-0000-7000-8000-0000000000aa',
  name: 'Iain',
  email: 'iain@one.example',
  pseudonym: 'cccccccc-0000-4000-8000-000000000003',
  sessionId: '00000000-0000-7000-8000-0000000000ab',
  grants,
  actingFor: null,
});
export const officerOf = (partnershipId: number | null) =>
  somebody({ role: 'officer', partnershipId, bodyId: null });

export interface PartnersSite {
  database: TestDatabase;
  site: Hono;
  assets: Assets;
  /** Who comes from now on; null: somebody who has not signed in. */
  be(who: Actor | null): void;
  /** Asks as somebody; null: as somebody who has not signed in. */
  ask(
    who: Actor | null,
    path: string,
    init?: RequestInit,
  ): Promise<{ status: number; text: string; response: Response }>;
}

/** A site with two partnerships, to which tests add what they need. */
export async function partnersSite(): Promise<PartnersSite> {
  const database = await freshDatabase();
  await database.query(`
    insert into instance (kind) values ('demonstration');
    insert into area (id, kind, code, name) overriding system value
      values (1, 'council', '${codeOne}', 'Wester Ross'), (2, 'council', '${codeTwo}', 'Easter Ross'),
             (3, 'country', 'D92000001', 'Scotland'), (4, 'ward', 'D13000001', 'Glenview');
    insert into area_membership (child_id, parent_id, share, basis, source)
      values (1, 3, 1, 'exact', 'test'), (2, 3, 1, 'exact', 'test'), (4, 1, 1, 'exact', 'test');
    insert into area_code (code, area_id, is_current, source) select code, id, true, 'test' from area;
    insert into partnership (area_id, tile_column, tile_row, short_name) values (1, 0, 0, 'Wester'), (2, 1, 0, 'Easter');
    insert into account (id, name, email)
      values ('00000000-0000-7000-8000-0000000000aa', 'Iain', 'iain@one.example')`);
  const assets = createAssets();
  let who: Actor | null = null;
  const site = createSite({
    database,
    site: { demonstration: true, assets, today: () => partnersToday },
    logger: createLogger('silent'),
    readActor: async () =>
      who === null
        ? { state: 'anonymous' }
        : { state: 'signed-in', actor: who, endsAt: '2099-01-01T00:00:00Z' },
  });
  return {
    database,
    site,
    assets,
    be: (next) => {
      who = next;
    },
    ask: async (reader, path, init) => {
      who = reader;
      const response = await site.request(path, init);
      return { status: response.status, text: await response.text(), response };
    },
  };
}

/** Puts a body into the register, published unless told. */
export async function addBody(
  { database }: PartnersSite,
  n: number,
  {
    kind,
    name,
    keeper = null,
    draft = false,
    areas = null,
  }: {
    kind: string;
    name: string;
    keeper?: number | null;
    draft?: boolean;
    /** Council areas; null: everywhere. */
    areas?: number[] | null;
  },
): Promise<string> {
  await database.query(
    `insert into body (id, kind, name, everywhere, council_areas, registered_by_partnership_id, published_at)
     values ($1, $2, $3, $4, $5, $6, case when $7 then null else now() end)`,
    [idOf(n), kind, name, areas === null, areas ?? [], keeper, draft],
  );
  return idOf(n);
}
