import { type AreaKind, areasOfKind } from '../geography/index.ts';
import type { Queries } from '../platform/database/database.ts';
import { type Catalogue, currentReleases, sameBreakdown } from './catalogue.ts';
import type { Judgement } from './judgement.ts';

/** Where all areas of one kind lie in one period: what a spine chart is drawn from. In the indicator's unit. */
export interface PeerSpread {
  lowest: number;
  lowerQuarter: number;
  upperQuarter: number;
  highest: number;
  /** Areas with a measured value. */
  areas: number;
}

/** The spread of each judged measure among all areas of the kind, in the period judged. Two queries. */
export async function readPeerSpreads(
  database: Queries,
  catalogue: Catalogue,
  kind: AreaKind,
  judgements: readonly Judgement[],
): Promise<Map<string, PeerSpread>> {
  const wanted = judgements.flatMap((judgement) => seriesAndPeriod(catalogue, judgement) ?? []);
  if (wanted.length === 0) return new Map();
  const peers = await areasOfKind(database, kind);
  const { rows } = await database.query<PeerSpread & { series: number }>(
    `select series_id as series, min(value) as lowest, max(value) as highest, count(*)::int as areas,
            percentile_cont(0.25) within group (order by value) as "lowerQuarter",
            percentile_cont(0.75) within group (order by value) as "upperQuarter"
       from observation join unnest($1::int[], $2::int[]) as wanted(series, period)
         on series_id = wanted.series and period_id = wanted.period
      where release_id = any($3) and status = 'v' and nature = 'r' and area_id = any($4)
      group by series_id`,
    [
      wanted.map(({ series }) => series),
      wanted.map(({ period }) => period),
      currentReleases(catalogue).map(({ id }) => id),
      peers.map(({ id }) => id),
    ],
  );
  const spreads = new Map(rows.map(({ series, ...spread }) => [series, spread]));
  return new Map(
    wanted.flatMap(({ key, series }) => {
      const spread = spreads.get(series);
      return spread ? [[key, spread] as const] : [];
    }),
  );
}

function seriesAndPeriod(catalogue: Catalogue, { indicator, series, latest }: Judgement) {
  if (!latest) return null;
  const dataset = [...catalogue.datasets.values()].find(({ key }) => key === series.dataset);
  const own = [...catalogue.series.values()].find(
    (one) =>
      one.datasetId === dataset?.id &&
      catalogue.indicators.get(one.indicatorId)?.key === indicator.key &&
      sameBreakdown(one.breakdown, {}),
  );
  const period = [...catalogue.periods].find(
    ([, { kind, starts, ends }]) =>
      kind === latest.period.kind && starts === latest.period.starts && ends === latest.period.ends,
  );
  return own && period ? { key: indicator.key, series: own.id, period: period[0] } : null;
}
