import { type Area, childrenOf, type Sql } from '../../geography/index.ts';

/** Kinds of area a locality group may work in, the partnership's own localities first. */
const kinds = ['locality', 'hscp-locality', 'ward'] as const;

/** Areas within a partnership's that a locality group may work in: by kind, then by name. */
export async function areasOfLocalities(sql: Sql, partnershipId: number): Promise<Area[]> {
  const found: Area[] = [];
  for (const kind of kinds) found.push(...(await childrenOf(sql, partnershipId, kind)));
  return found;
}
