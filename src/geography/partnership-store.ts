import type { Area } from './area.ts';
import type { Sql } from './sql.ts';

/** A partnership: its council's area, with what only a partnership has. */
export interface Partnership extends Area {
  /** Fits a tile. */
  shortName: string;
  familyDeprivation: number | null;
  familyDensity: number | null;
  tileColumn: number;
  tileRow: number;
  /** Boards the area lies in: one for each of the 32 today. */
  healthBoards: { id: number; code: string; name: string }[];
}

/** All partnerships by name, in one query. */
export async function partnerships(sql: Sql): Promise<Partnership[]> {
  const { rows } = await sql.query<Partnership>(
    `select area.id, area.kind, area.code, area.name, area.name_gd as "nameGd", short_name as "shortName",
            family_deprivation as "familyDeprivation", family_density as "familyDensity",
            tile_column as "tileColumn", tile_row as "tileRow",
            coalesce((
              select jsonb_agg(jsonb_build_object('id', board.id, 'code', board.code, 'name', board.name)
                               order by board.name)
                from area_membership join area board on board.id = parent_id and board.kind = 'health-board'
               where child_id = area.id), '[]') as "healthBoards"
       from partnership join area on area.id = partnership.area_id order by area.name`,
  );
  return rows;
}
