import type { Sql } from './sql.ts';

/** Keys of the datasets that today's codes and names of these areas come from. */
export async function sourcesOfAreas(sql: Sql, areas: readonly number[]): Promise<Set<string>> {
  const { rows } = await sql.query<{ source: string }>(
    'select distinct source from area_code where is_current and area_id = any($1)',
    [areas],
  );
  return new Set(rows.map(({ source }) => source));
}
