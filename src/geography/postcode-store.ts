import type { Area } from './area.ts';
import { areasByIds, parentsOf, type RelatedArea } from './area-store.ts';
import { linesInForce, postcodeKey, type PostcodeRecord } from './postcode.ts';
import type { Sql } from './sql.ts';

/** A small area a postcode lies in, with what that lies in, smallest kind first. */
export interface PostcodePlace {
  area: Area;
  parents: readonly RelatedArea[];
}

export type PostcodeFound =
  /** Several places: a split postcode, or the small areas of two censuses. `ward`: the postcode's own. */
  | { found: 'places'; deletedOn: string | null; places: readonly PostcodePlace[]; wards: readonly Area[] }
  | { found: 'nothing' }
  | { found: 'no-directory' };

/** Puts a directory's lines in place of what the source said before of the same users. One statement for all lines. */
export async function storePostcodes(
  sql: Sql,
  records: readonly PostcodeRecord[],
  source: string,
): Promise<void> {
  await sql.query('delete from postcode where source = $1 and large_user = any ($2::boolean[])', [
    source,
    [...new Set(records.map(({ largeUser }) => largeUser))],
  ]);
  await sql.query(
    `insert into postcode (postcode, part, source, large_user, deleted_on, data_zone_2011_id, data_zone_2022_id, ward_id)
     select postcode, part, $1, large_user, deleted_on, zone_2011, zone_2022, ward
       from unnest($2::text[], $3::text[], $4::boolean[], $5::date[], $6::int[], $7::int[], $8::int[])
         as said (postcode, part, large_user, deleted_on, zone_2011, zone_2022, ward)`,
    [
      source,
      records.map(({ postcode }) => postcode),
      records.map(({ part }) => part),
      records.map(({ largeUser }) => largeUser),
      records.map(({ deletedOn }) => deletedOn),
      records.map(({ dataZone2011 }) => dataZone2011),
      records.map(({ dataZone2022 }) => dataZone2022),
      records.map(({ ward }) => ward),
    ],
  );
}

interface Line {
  deletedOn: string | null;
  source: string;
  dataZone2011: number | null;
  dataZone2022: number | null;
  ward: number | null;
}

async function linesAbout(sql: Sql, postcode: string): Promise<Line[]> {
  try {
    const { rows } = await sql.query<Line>(
      `select deleted_on::text as "deletedOn", source, data_zone_2011_id as "dataZone2011",
              data_zone_2022_id as "dataZone2022", ward_id as ward
         from postcode where postcode = $1 order by part`,
      [postcode],
    );
    return rows;
  } catch (problem) {
    // PostgreSQL repeats parameters in its messages, and messages are logged: only its code goes further.
    const { code = 'without a code' } = problem as { code?: string };
    throw new Error(`The directory of postcodes could not be asked (PostgreSQL error ${code}).`);
  }
}

/** Where a full postcode lies, case and spaces aside. It goes to the database as a parameter and nowhere else. */
export async function findPostcode(sql: Sql, text: string): Promise<PostcodeFound> {
  const lines = linesInForce(await linesAbout(sql, postcodeKey(text)));
  const [first] = lines;
  if (!first) {
    const { rows: known } = await sql.query<{ known: boolean }>(
      'select exists (select from postcode) as known',
    );
    return { found: known[0]?.known === true ? 'nothing' : 'no-directory' };
  }
  const present = (ids: readonly (number | null)[]) => [...new Set(ids)].filter((id) => id !== null);
  // The newer census first: its areas fit today's streets best.
  const zones = present(lines.flatMap(({ dataZone2022, dataZone2011 }) => [dataZone2022, dataZone2011]));
  const wards = present(lines.map(({ ward }) => ward));
  const areas = new Map(
    (await areasByIds(sql, [...zones, ...wards])).map((area): [number, Area] => [area.id, area]),
  );
  const places = await Promise.all(
    zones
      .flatMap((id) => areas.get(id) ?? [])
      .map(async (area) => ({
        area,
        parents: await parentsOf(sql, area.id),
      })),
  );
  return {
    found: 'places',
    deletedOn: first.deletedOn,
    places: places.toSorted((a, b) => b.area.kind.localeCompare(a.area.kind)),
    wards: wards.flatMap((id) => areas.get(id) ?? []),
  };
}

/** Ids of data zones and wards by code, retired codes too: what the lines of a directory are resolved with. */
export async function postcodeAreas(sql: Sql): Promise<Map<string, { id: number; kind: string }>> {
  const { rows } = await sql.query<{ code: string; id: number; kind: string }>(
    `select area_code.code, area.id, area.kind from area_code join area on area.id = area_code.area_id
      where area.kind in ('data-zone-2011', 'data-zone-2022', 'ward')`,
  );
  return new Map(rows.map(({ code, id, kind }) => [code, { id, kind }]));
}
