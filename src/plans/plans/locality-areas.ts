import { type Area, childrenOf } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';

/** Areas a partnership's localities may be: those drawn as localities, and electoral wards (SSI 2016/364). */
export async function localityAreas(queries: Queries, councilId: number): Promise<Area[]> {
  const found: Area[] = [];
  for (const kind of ['locality', 'hscp-locality', 'ward'] as const)
    found.push(...(await childrenOf(queries, councilId, kind)));
  return found;
}
