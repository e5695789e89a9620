import type { Queries } from '../../platform/database/database.ts';
import {
  type Catalogue,
  type CatalogueSeries,
  currentReleases,
  type Dataset,
  sameBreakdown,
} from '../catalogue.ts';
import type { Period } from '../period.ts';
import { sexAndAgeOf } from './age-bands.ts';
import { deprivationEditions } from './deprivation-edition.ts';

/** Small areas that everything is summed from. */
export const smallAreaKind = 'data-zone-2011';

/** Where a measure's newest figures for small areas stand. */
export interface SmallAreaSource {
  series: number;
  period: number;
  periodIs: Period;
  dataset: Dataset;
  releases: readonly number[];
}

/** What is loaded about small areas; null where it is not. */
export interface SmallAreaSources {
  rank: SmallAreaSource | null;
  tenth: SmallAreaSource | null;
  fifth: SmallAreaSource | null;
  income: SmallAreaSource | null;
  population: SmallAreaSource | null;
  /** By sex and age: any one of the series, which stands for all of its dataset and period. */
  ages: SmallAreaSource | null;
}

/** Finds the newest figures for small areas, once per version of the data. One query. */
export function createSmallAreaSources(database: Queries) {
  let kept: { version: string; sources: Promise<SmallAreaSources> } | null = null;
  return (catalogue: Catalogue): Promise<SmallAreaSources> => {
    if (kept?.version === catalogue.version) return kept.sources;
    const sources = readSmallAreaSources(database, catalogue);
    kept = { version: catalogue.version, sources };
    // A failure is told to whoever asked, and the next visitor tries again.
    sources.catch(() => {
      kept = null;
    });
    return sources;
  };
}

async function readSmallAreaSources(database: Queries, catalogue: Catalogue): Promise<SmallAreaSources> {
  const everybody = (key: string) =>
    seriesOf(catalogue, key, ({ breakdown }) => sameBreakdown(breakdown, {}));
  const edition = deprivationEditions.find(
    ({ rank, fifth }) => everybody(rank).length * everybody(fifth).length > 0,
  );
  const wanted = {
    rank: edition ? everybody(edition.rank) : [],
    tenth: edition ? everybody(edition.tenth) : [],
    fifth: edition ? everybody(edition.fifth) : [],
    income: edition ? everybody(edition.income) : [],
    population: everybody('population'),
    ages: seriesOf(catalogue, 'population', ({ breakdown }) => {
      const part = sexAndAgeOf(breakdown);
      return part?.sex === 'female' && part.from === 0;
    }),
  };
  const { rows } = await database.query<{ series: number; period: number }>(
    `select distinct series_id as series, period_id as period
       from observation join area on area.id = area_id and area.kind = $3
      where release_id = any($1) and series_id = any($2) and status = 'v' and nature = 'r'`,
    [
      currentReleases(catalogue).map(({ id }) => id),
      Object.values(wanted).flatMap((series) => series.map(({ id }) => id)),
      smallAreaKind,
    ],
  );
  const newest = (series: readonly CatalogueSeries[]): SmallAreaSource | null => {
    const ids = new Set(series.map(({ id }) => id));
    const known = rows.filter((row) => ids.has(row.series)).flatMap((row) => sourceOf(catalogue, row) ?? []);
    known.sort(
      (a, b) =>
        b.periodIs.ends.localeCompare(a.periodIs.ends) ||
        b.dataset.precedence - a.dataset.precedence ||
        a.dataset.key.localeCompare(b.dataset.key, 'en'),
    );
    return known[0] ?? null;
  };
  return {
    rank: newest(wanted.rank),
    tenth: newest(wanted.tenth),
    fifth: newest(wanted.fifth),
    income: newest(wanted.income),
    population: newest(wanted.population),
    ages: newest(wanted.ages),
  };
}

function seriesOf(catalogue: Catalogue, key: string, wanted: (series: CatalogueSeries) => boolean) {
  const indicator = [...catalogue.indicators.values()].find((one) => one.key === key);
  return [...catalogue.series.values()].filter((one) => one.indicatorId === indicator?.id && wanted(one));
}

function sourceOf(catalogue: Catalogue, row: { series: number; period: number }): SmallAreaSource | null {
  const dataset = catalogue.datasets.get(catalogue.series.get(row.series)?.datasetId ?? -1);
  const periodIs = catalogue.periods.get(row.period);
  if (!dataset || !periodIs) return null;
  const releases = currentReleases(catalogue).flatMap(({ id, datasetId }) =>
    datasetId === dataset.id ? [id] : [],
  );
  return { ...row, periodIs, dataset, releases };
}
