import {
  type Area,
  type AreaKind,
  areasOfKind,
  findArea,
  type Partnership,
  partnerships,
  sourcesOfBoundaries,
} from '../geography/index.ts';
import type { Queries } from '../platform/database/database.ts';
import { type Catalogue, type CatalogueIndicator, currentReleases } from './catalogue.ts';
import type { IndicatorInequality } from './indicator-inequality/indicator-inequality.ts';
import { readIndicatorInequality } from './indicator-inequality/read-indicator-inequality.ts';
import type { Judgement } from './judgement.ts';
import { everybodySeries, readJudgements } from './read-judgements.ts';
import { readSmallAreaKinds, readSmallAreas, type SmallAreaFigures } from './small-area-figures.ts';

/** Everything an indicator's page says. */
export interface IndicatorEverywhere {
  indicator: CatalogueIndicator;
  country: Area | null;
  /** Whose trend is drawn: the country's, or that of the area asked for. */
  place: Area | null;
  trend: Judgement | null;
  rows: readonly { partnership: Partnership; judgement: Judgement | undefined }[];
  /** Newest figures of areas smaller than a council; null where there are none. */
  small: SmallAreaFigures | null;
  /** Whether the boundaries of those small areas are loaded. */
  smallShapes: boolean;
  /** By deprivation, in the place and in every partnership. */
  inequality: IndicatorInequality;
  datasets: readonly string[];
}

/** Reads one indicator in all partnerships and in one place; the number of queries is fixed. */
export async function readIndicatorEverywhere(
  database: Queries,
  catalogue: Catalogue,
  indicator: CatalogueIndicator,
  placeCode: string | null,
): Promise<IndicatorEverywhere> {
  const [places, [country], asked] = await Promise.all([
    partnerships(database),
    areasOfKind(database, 'country'),
    placeCode === null ? null : findArea(database, placeCode),
  ]);
  const place = asked?.area ?? country ?? null;
  const areas = [...places.map(({ id }) => id), ...(place ? [place.id] : [])];
  const judged = await readJudgements(database, catalogue, {
    indicators: [indicator],
    areas,
    comparator: country?.id ?? null,
  });
  const of = (area: number) => judged.get(area)?.get(indicator.key);
  const small = await readSmallest(database, catalogue, indicator);
  return {
    indicator,
    country: country ?? null,
    place,
    trend: (place && of(place.id)) ?? null,
    rows: places.map((partnership) => ({ partnership, judgement: of(partnership.id) })),
    small,
    smallShapes: small !== null && (await sourcesOfBoundaries(database, small.kind)).size > 0,
    inequality: await readIndicatorInequality(database, catalogue, indicator, place, places),
    datasets: datasetsOf(catalogue, indicator),
  };
}

async function readSmallest(database: Queries, catalogue: Catalogue, indicator: CatalogueIndicator) {
  const series = everybodySeries(catalogue, [indicator]);
  const releases = currentReleases(catalogue).map(({ id }) => id);
  const kinds = await readSmallAreaKinds(database, series, releases);
  // Zones before data zones: large enough for figures that mean something, small enough to show where.
  const order: readonly AreaKind[] = ['zone-2022', 'zone-2011', 'data-zone-2022', 'data-zone-2011'];
  const kind = order.find((known) => kinds.includes(known));
  return kind ? readSmallAreas(database, catalogue, series, releases, kind) : null;
}

function datasetsOf(catalogue: Catalogue, indicator: CatalogueIndicator): string[] {
  const ids = new Set(
    [...catalogue.series.values()]
      .filter(({ indicatorId }) => indicatorId === indicator.id)
      .map((one) => one.datasetId),
  );
  return [...catalogue.datasets.values()].filter(({ id }) => ids.has(id)).map(({ key }) => key);
}
