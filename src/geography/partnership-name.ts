import type { Sql } from './sql.ts';

/** What a page about a partnership calls it. */
export interface PartnershipName {
  id: number;
  code: string;
  name: string;
  nameGd: string | null;
  shortName: string;
}

/** The partnership of a council area; null where the area has none. */
export async function partnershipName(sql: Sql, id: number): Promise<PartnershipName | null> {
  const { rows } = await sql.query<PartnershipName>(
    `select id, code, name, name_gd as "nameGd", short_name as "shortName"
       from partnership join area on area.id = area_id where area_id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** All of them by name: for choices and for rows that say whose they are. */
export async function partnershipNames(sql: Sql): Promise<PartnershipName[]> {
  const { rows } = await sql.query<PartnershipName>(
    `select id, code, name, name_gd as "nameGd", short_name as "shortName"
       from partnership join area on area.id = area_id order by name`,
  );
  return rows;
}
