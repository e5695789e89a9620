import { shareReading } from '../platform/share-reading.ts';
import type { Sql } from './sql.ts';

/**
 * Finds the council area of a partnership by its code, today's or a retired one. Codes are read once and again when
 * one is asked for that is not among them: partnerships are made only by loading the geography.
 */
export function createPartnershipFinder(sql: Sql): (code: string) => Promise<number | null> {
  let known = new Map<string, number>();
  const read = shareReading(async () => {
    const { rows } = await sql.query<{ code: string; id: number }>(
      `select area_code.code, area_id as id from area_code join partnership using (area_id)
       union select area.code, id from area join partnership on area_id = id`,
    );
    known = new Map(rows.map(({ code, id }) => [code, id]));
  });
  return async (code) => {
    if (!known.has(code)) await read();
    return known.get(code) ?? null;
  };
}
