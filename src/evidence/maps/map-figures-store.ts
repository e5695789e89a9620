import type { AreaKind } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';

/** How many figures one series has for areas of one kind at one time. */
export interface MapCoverage {
  kind: AreaKind;
  series: number;
  period: number;
  /** Areas with a value. */
  valued: number;
  /** Of these, measured: neither imputed nor projected. */
  measured: number;
}

/** One area of the kind, with or without a figure. */
export interface MapRow {
  code: string;
  name: string;
  councilCode: string | null;
  council: string | null;
  value: number | null;
  lower: number | null;
  upper: number | null;
  /** v value, s suppressed, m missing, n not applicable; null where the publisher has no cell for the area. */
  status: string | null;
  /** r measured, i imputed, p projected. */
  nature: string | null;
  release: number | null;
  /** Where the cell stands in the released file. */
  row: number | null;
  column: number | null;
  sheet: string | null;
}

/** What could be mapped: kinds with shapes, and the times they have figures for. One query. */
export async function readMapCoverage(
  database: Queries,
  series: readonly number[],
  releases: readonly number[],
): Promise<MapCoverage[]> {
  const { rows } = await database.query<MapCoverage>(
    `select area.kind, series_id as series, period_id as period,
            count(*) filter (where status = 'v')::int as valued,
            count(*) filter (where status = 'v' and nature = 'r')::int as measured
       from observation
       join area on area.id = area_id
       join boundary_topology on boundary_topology.kind = area.kind
      where release_id = any($1) and series_id = any($2)
      group by area.kind, series_id, period_id`,
    [releases, series],
  );
  return rows;
}

/** Every area of the kind with its figure of one series and period, and the council most of it lies in. One query. */
export async function readMapRows(
  database: Queries,
  wanted: { kind: AreaKind; series: number; period: number; releases: readonly number[] },
): Promise<MapRow[]> {
  const { rows } = await database.query<MapRow>(
    `with home as (
       select distinct on (child_id) child_id, council.code, council.name
         from area_membership
         join area council on council.id = parent_id and council.kind = 'council'
         join area child on child.id = child_id and child.kind = $1
        order by child_id, share desc nulls last, council.name
     )
     select area.code, area.name, home.code as "councilCode", home.name as council,
            value, lower, upper, status, nature, release_id as release,
            source_row as row, source_column as column, release.sheets[source_sheet] as sheet
       from area
       left join home on home.child_id = area.id
       left join observation on area_id = area.id and series_id = $2 and period_id = $3 and release_id = any($4)
       left join release on release.id = release_id
      where area.kind = $1`,
    [wanted.kind, wanted.series, wanted.period, wanted.releases],
  );
  return rows;
}
