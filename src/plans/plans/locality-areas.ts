import { type Area, childrenOf } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { PlanLocality } from './plan.ts';

/** Areas a partnership's localities may be: those drawn as localities, and electoral wards (SSI 2016/364). */
export async function localityAreas(queries: Queries, councilId: number): Promise<Area[]> {
  const found: Area[] = [];
  for (const kind of ['locality', 'hscp-locality', 'ward'] as const)
    found.push(...(await childrenOf(queries, councilId, kind)));
  return found;
}

/**
 * Areas of the kind that a plan's localities are of, all of one kind, which none of them is. Where kinds are mixed,
 * which regulation 2 allows, what is left out cannot be told from their names: none.
 */
export async function undividedAreas(
  queries: Queries,
  councilId: number,
  localities: readonly PlanLocality[],
): Promise<{ code: string; name: string }[]> {
  const [kind, ...others] = new Set(localities.map(({ area }) => area.kind));
  if (kind === undefined || others.length > 0) return [];
  const there = new Set(localities.map(({ area }) => area.id));
  return (await childrenOf(queries, councilId, kind))
    .filter(({ id }) => !there.has(id))
    .map(({ code, name }) => ({ code, name }));
}
