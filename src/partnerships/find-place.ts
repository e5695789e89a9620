import type { Context } from 'hono';
import { areaWithParents } from '../geography/index.ts';
import type { Database } from '../platform/database/database.ts';
import { createStateReader, type KnownState } from '../platform/database/known-state.ts';
import { keepRecent } from '../platform/keep-recent.ts';
import type { PartnershipPlace } from './partnership-shell.tsx';

/**
 * The partnership whose code stands in the address. A retired code, or one in small letters, is sent on to today's; for
 * a code of no partnership there is no such page.
 */
export async function findPlace(
  database: Database,
  context: Context,
  code: string = context.req.param('code') ?? '',
): Promise<PartnershipPlace | Response> {
  const found = await placesOf(database)(code.toUpperCase());
  if (found?.area.kind !== 'council') return context.notFound();
  if (found.area.code === code) return found;
  const { pathname, search } = new URL(context.req.url);
  return context.redirect(pathname.replace(`/${code}`, `/${found.area.code}`) + search, 308);
}

type FindPlace = (code: string) => ReturnType<typeof areaWithParents>;

/** More than there are partnerships, with codes of theirs that were retired. */
const keptPlaces = 100;

/** Places are made only by loading the geography, so each is read once between two loads. */
const finders = new WeakMap<Database, FindPlace>();

function placesOf(database: Database): FindPlace {
  const known = finders.get(database);
  if (known !== undefined) return known;
  const state = createStateReader(database, ({ data }) => data);
  const kept = keepRecent(keptPlaces, (_state: KnownState, code) => areaWithParents(database, code));
  const find: FindPlace = async (code) => kept(await state(), code);
  finders.set(database, find);
  return find;
}
