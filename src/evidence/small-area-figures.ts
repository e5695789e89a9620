import type { AreaKind } from '../geography/index.ts';
import type { Queries } from '../platform/database/database.ts';
import type { Catalogue, CatalogueSeries } from './catalogue.ts';
import type { Period } from './period.ts';

export interface SmallAreaFigure {
  code: string;
  name: string;
  /** The council the area lies in, to tell one `City Centre` from another. */
  council: string | null;
  value: number | null;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
  /** v value, s suppressed, m missing, n not applicable. */
  status: string;
  nature: string;
  release: number;
  row: number;
  column: number;
  sheet: string | null;
}

/** One period's figures of all areas of one kind, lowest value first, areas without a value last. */
export interface SmallAreaFigures {
  kind: AreaKind;
  period: Period;
  /** Key of the dataset they come from. */
  dataset: string;
  figures: readonly SmallAreaFigure[];
}

/** Kinds of area below the council that have a figure of these series. */
export async function readSmallAreaKinds(
  database: Queries,
  series: readonly CatalogueSeries[],
  releases: readonly number[],
): Promise<AreaKind[]> {
  const { rows } = await database.query<{ kind: AreaKind }>(
    `select distinct area.kind from observation join area on area.id = area_id
      where release_id = any($1) and series_id = any($2) and area.kind like any (array['zone-%', 'data-zone-%'])`,
    [releases, series.map(({ id }) => id)],
  );
  return rows.map(({ kind }) => kind);
}

/** The newest measured period's figures for every area of the kind. Null where nothing was measured. */
export async function readSmallAreas(
  database: Queries,
  catalogue: Catalogue,
  series: readonly CatalogueSeries[],
  releases: readonly number[],
  kind: AreaKind,
): Promise<SmallAreaFigures | null> {
  const { rows } = await database.query<SmallAreaFigure & { period: number }>(
    `with measured as (
       select series_id, period_id, period.ends from observation
         join area on area.id = area_id and area.kind = $3
         join period on period.id = period_id
        where release_id = any($1) and series_id = any($2) and nature = 'r' and status = 'v'
        group by series_id, period_id, period.ends
        order by period.ends desc, count(*) desc limit 1)
     select area.code, area.name, value, lower, upper, numerator, denominator, status, nature, release_id as release,
            source_row as row, source_column as column, release.sheets[source_sheet] as sheet, period_id as period,
            (select council.name from area_membership join area council on council.id = parent_id
              where child_id = area.id and council.kind = 'council' order by share desc nulls last limit 1) as council
       from observation join measured using (series_id, period_id)
       join area on area.id = area_id and area.kind = $3
       join release on release.id = release_id
      where release_id = any($1)
      order by value nulls last, area.code`,
    [releases, series.map(({ id }) => id), kind],
  );
  const [first] = rows;
  const period = first && catalogue.periods.get(first.period);
  const release = catalogue.releases.find(({ id }) => id === first?.release);
  const dataset = release && catalogue.datasets.get(release.datasetId);
  return period && dataset ? { kind, period, dataset: dataset.key, figures: rows } : null;
}
