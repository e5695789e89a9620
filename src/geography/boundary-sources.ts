import type { AreaKind } from './area.ts';
import type { Sql } from './sql.ts';

/** Keys of the datasets that the shapes of a kind of area come from. */
export async function sourcesOfBoundaries(sql: Sql, kind: AreaKind): Promise<Set<string>> {
  const { rows } = await sql.query<{ source: string }>(
    'select source from boundary_topology where kind = $1',
    [kind],
  );
  return new Set(rows.map(({ source }) => source));
}
