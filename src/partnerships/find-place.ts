import type { Context } from 'hono';
import { areaWithParents } from '../geography/index.ts';
import type { Database } from '../platform/database/database.ts';
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
  const found = await areaWithParents(database, code.toUpperCase());
  if (found?.area.kind !== 'council') return context.notFound();
  if (found.area.code === code) return found;
  const { pathname, search } = new URL(context.req.url);
  return context.redirect(pathname.replace(`/${code}`, `/${found.area.code}`) + search, 308);
}
