import type { AreaKind } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { type Catalogue, currentReleases } from '../catalogue.ts';
import { everybodySeries } from '../read-judgements.ts';

/** One series in one period over all areas of one kind in the country. */
export interface CountryCounts {
  series: number;
  kind: AreaKind;
  period: number;
  /** Last day, ISO. */
  ends: string;
  /** Areas of the kind with a row, whatever its status. */
  areas: number;
  /** Areas with a numerator and a denominator above 0. */
  counted: number;
  /** Of these, areas where the counts make up the published value. */
  agreeing: number;
  numerator: number;
  denominator: number;
}

/** Shares and rates summed over the country's small areas, for every measured period. One query. */
export async function readCountryCounts(database: Queries, catalogue: Catalogue): Promise<CountryCounts[]> {
  const ratios = [...catalogue.indicators.values()].filter(
    ({ valueKind, per }) => (valueKind === 'proportion' || valueKind === 'rate') && per !== null,
  );
  const per = new Map(ratios.map((indicator) => [indicator.id, indicator.per ?? 0]));
  const series = everybodySeries(catalogue, ratios);
  const { rows } = await database.query<CountryCounts>(
    // Published values are rounded, some to whole numbers; a standardised rate differs from its crude one by more.
    `with found as (
       select series_id, area.kind, period_id, numerator, denominator,
              status = 'v' and numerator >= 0 and denominator > 0 as counted,
              abs(value - numerator / nullif(denominator, 0) * per)
                <= case when abs(value - round(value)) < 1e-9 then greatest(0.51, 0.01 * abs(value))
                        else greatest(0.06, 0.01 * abs(value)) end as agrees
         from observation
         join unnest($2::int[], $3::int[]) as wanted(series, per) on series_id = wanted.series
         join area on area.id = area_id
        where release_id = any ($1) and nature = 'r' and area.kind = any ($4))
     select series_id as series, found.kind, period_id as period, period.ends::text as ends, count(*)::int as areas,
            count(*) filter (where counted)::int as counted,
            count(*) filter (where counted and agrees)::int as agreeing,
            coalesce(sum(numerator) filter (where counted), 0)::float8 as numerator,
            coalesce(sum(denominator) filter (where counted), 0)::float8 as denominator
       from found join period on period.id = period_id
      group by series_id, found.kind, period_id, period.ends`,
    [
      currentReleases(catalogue).map(({ id }) => id),
      series.map(({ id }) => id),
      series.map(({ indicatorId }) => per.get(indicatorId) ?? 0),
      ['ward', 'zone-2011', 'zone-2022', 'data-zone-2011', 'data-zone-2022'],
    ],
  );
  return rows;
}

/** Read once per version of the data: it is the same for every council. */
export function createCountryCounts(database: Queries) {
  let kept: { version: string; counts: Promise<CountryCounts[]> } | null = null;
  return (catalogue: Catalogue): Promise<CountryCounts[]> => {
    if (kept?.version === catalogue.version) return kept.counts;
    const counts = readCountryCounts(database, catalogue);
    kept = { version: catalogue.version, counts };
    // A failure is told to whoever asked, and the next visitor tries again.
    counts.catch(() => (kept = null));
    return counts;
  };
}
