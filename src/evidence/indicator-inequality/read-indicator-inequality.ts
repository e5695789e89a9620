import type { Area, Partnership } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { incomeDeprivedKey } from '../area-pages/duncan-over-time.ts';
import { judgeGap } from '../area-pages/judged-gap.ts';
import { ownFifths } from '../area-pages/own-fifths.ts';
import { type Catalogue, type CatalogueIndicator, sameBreakdown } from '../catalogue.ts';
import { readFigures } from '../figures-store.ts';
import { type InequalityOverTime, inequalityOverTime } from '../inequality.ts';
import type { DividedPlace, IndicatorInequality } from './indicator-inequality.ts';

/** One indicator by deprivation fifths in a place and in every partnership. One query, whatever their number. */
export async function readIndicatorInequality(
  database: Queries,
  catalogue: Catalogue,
  indicator: CatalogueIndicator,
  place: Area | null,
  partnerships: readonly Partnership[],
): Promise<IndicatorInequality> {
  const divided = await readFifths(database, catalogue, indicator, [
    ...(place ? [place] : []),
    ...partnerships,
  ]);
  const own = place && divided.get(place.id);
  const gaps = partnerships.flatMap((partnership) => {
    const found = divided.get(partnership.id);
    if (!found || found.points.length === 0) return [];
    const { latest, side, pace } = judgeGap(found);
    return [{ place: placeOf(partnership), latest, side, verdict: pace.verdict }];
  });
  return {
    own: own ? judgeGap(own) : null,
    partnerships: gaps,
    absent: partnerships.length - gaps.length,
    profiled: gaps.length === 0 && hasProfileIndex(catalogue, indicator) ? partnerships.map(placeOf) : [],
  };
}

/** The fifths of each of these areas that are its own, by its id; one entry where any fifth has any figure. */
export async function readFifths(
  database: Queries,
  catalogue: Catalogue,
  indicator: CatalogueIndicator,
  areas: readonly Pick<Area, 'id' | 'kind'>[],
): Promise<ReadonlyMap<number, InequalityOverTime>> {
  const series = [...catalogue.series.values()].filter(
    ({ indicatorId, breakdown }) => indicatorId === indicator.id && breakdown['quintile'] !== undefined,
  );
  const kinds = new Map(areas.map(({ id, kind }) => [id, kind]));
  const figures = await readFigures(database, catalogue, { series, areas: [...kinds.keys()] });
  return new Map(
    [...Map.groupBy(figures, ({ areaId }) => areaId)].flatMap(([id, own]) => {
      const ways = inequalityOverTime(own);
      const drawable = ways.filter(({ points }) => points.length > 0);
      const [best] = ownFifths(drawable.length > 0 ? drawable : ways, kinds.get(id) ?? '');
      return best ? [[id, best] as const] : [];
    }),
  );
}

function placeOf({ code, name, kind }: DividedPlace): DividedPlace {
  return { code, name, kind };
}

/** The profile's index is worked out where one dataset holds both the measure and the income-deprived people. */
function hasProfileIndex(catalogue: Catalogue, indicator: CatalogueIndicator): boolean {
  if (indicator.key === incomeDeprivedKey || indicator.polarity === 'neutral') return false;
  const everybody = [...catalogue.series.values()].filter(({ breakdown }) => sameBreakdown(breakdown, {}));
  const datasetsOf = (key: string) =>
    everybody
      .filter(({ indicatorId }) => catalogue.indicators.get(indicatorId)?.key === key)
      .map(({ datasetId }) => catalogue.datasets.get(datasetId))
      .toSorted((a, b) => (b?.precedence ?? 0) - (a?.precedence ?? 0));
  const income = datasetsOf(incomeDeprivedKey)[0];
  return income !== undefined && datasetsOf(indicator.key).includes(income);
}
