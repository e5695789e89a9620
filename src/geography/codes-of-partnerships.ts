import type { Sql } from './sql.ts';

/** Codes of all partnerships by their council's area. */
export async function partnershipCodes(sql: Sql): Promise<Map<number, string>> {
  const { rows } = await sql.query<{ id: number; code: string }>(
    'select id, code from area join partnership on area_id = id',
  );
  return new Map(rows.map(({ id, code }) => [id, code]));
}
