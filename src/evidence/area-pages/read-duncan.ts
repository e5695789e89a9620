import type { Area } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { type Catalogue, currentReleases, type Dataset, sameBreakdown } from '../catalogue.ts';
import { natureOf, statusOf } from '../observation.ts';
import { type DuncanOverTime, duncanOverTime, incomeDeprivedKey } from './duncan-over-time.ts';

interface Row {
  zone: string;
  series: number;
  period: number;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  status: string;
  nature: string;
}

export interface DuncanFound {
  /** Holds both the people and the outcomes. */
  dataset: Dataset;
  indices: readonly DuncanOverTime[];
}

/**
 * The profile's index for a council: outcomes only from the dataset that also counts the zones' income-deprived
 * people, so that zones and years are the same. One query. Null for other kinds of area, and where nothing is loaded.
 */
export async function readDuncan(
  database: Queries,
  catalogue: Catalogue,
  area: Area,
): Promise<DuncanFound | null> {
  if (area.kind !== 'council') return null;
  const income = [...catalogue.indicators.values()].find(({ key }) => key === incomeDeprivedKey);
  const own = [...catalogue.series.values()].filter(
    (one) => one.indicatorId === income?.id && sameBreakdown(one.breakdown, {}),
  );
  const dataset = own
    .flatMap(({ datasetId }) => catalogue.datasets.get(datasetId) ?? [])
    .sort((a, b) => b.precedence - a.precedence)[0];
  if (!dataset) return null;
  const series = [...catalogue.series.values()].filter(
    (one) => one.datasetId === dataset.id && sameBreakdown(one.breakdown, {}),
  );
  const releases = currentReleases(catalogue).filter(({ datasetId }) => datasetId === dataset.id);
  const { rows } = await database.query<Row>(
    `select zone.code as zone, series_id as series, period_id as period, value, numerator, denominator, status, nature
       from area_membership
       join area zone on zone.id = child_id and zone.kind = 'zone-2011'
       join observation on area_id = zone.id
      where parent_id = $1 and basis = 'exact' and release_id = any($2) and series_id = any($3)`,
    [area.id, releases.map(({ id }) => id), series.map(({ id }) => id)],
  );
  const indices = duncanOverTime(
    rows.flatMap((row) => {
      const indicator = catalogue.indicators.get(catalogue.series.get(row.series)?.indicatorId ?? -1);
      const period = catalogue.periods.get(row.period);
      if (!indicator || !period) return [];
      return [{ ...row, indicator, period, status: statusOf(row.status), nature: natureOf(row.nature) }];
    }),
  );
  return indices.length > 0 ? { dataset, indices } : null;
}
