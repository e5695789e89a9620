import type { AreaKind } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';

/** Where the outlines of a kind of area come from, as recorded when they were loaded; null where none are. */
export async function readBoundarySource(database: Queries, kind: AreaKind): Promise<string | null> {
  const { rows } = await database.query<{ source: string }>(
    'select source from boundary_topology where kind = $1',
    [kind],
  );
  return rows[0]?.source ?? null;
}
