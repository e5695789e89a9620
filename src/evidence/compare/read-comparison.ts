import { type Area, areasOfKind } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { type Catalogue, type CatalogueIndicator, indicatorByKey } from '../catalogue.ts';
import type { Judgement } from '../judgement.ts';
import { readJudgements } from '../read-judgements.ts';
import { type ComparisonAddress, mostAreas, mostIndicators } from './comparison-address.ts';
import { type PairDifference, pairDifference } from './pair-difference.ts';
import { readAreasByCode, readNesting } from './read-compared-areas.ts';

/** One area on one measure. */
export interface ComparedArea {
  area: Area;
  /** Undefined where nothing is loaded. */
  judgement: Judgement | undefined;
  /** Against the first area; null for the first itself. */
  difference: PairDifference | null;
}

export interface ComparedMeasure {
  indicator: CatalogueIndicator;
  /** In the order asked for. */
  rows: readonly ComparedArea[];
}

/** Everything a comparison's page says. */
export interface Comparison {
  areas: readonly Area[];
  measures: readonly ComparedMeasure[];
  /** The country the marks compare with; null while none is loaded. */
  country: Area | null;
  unknownAreas: readonly string[];
  unknownIndicators: readonly string[];
  /** What was asked for beyond the limits and is left out. */
  tooMany: { areas: number; indicators: number };
}

/** Any areas on any measures; four queries, whatever their number. */
export async function readComparison(
  database: Queries,
  catalogue: Catalogue,
  asked: ComparisonAddress,
): Promise<Comparison> {
  const [known, [country]] = await Promise.all([
    readAreasByCode(database, asked.areas),
    areasOfKind(database, 'country'),
  ]);
  const found = asked.areas.flatMap((code) => known.get(code) ?? []);
  const all = [...new Map(found.map((area) => [area.id, area])).values()];
  const measured = asked.indicators.flatMap((key) => indicatorByKey(catalogue, key) ?? []);
  const areas = all.slice(0, mostAreas);
  const indicators = measured.slice(0, mostIndicators);
  const ids = areas.map(({ id }) => id);
  const [judged, nesting] = await Promise.all([
    readJudgements(database, catalogue, { indicators, areas: ids, comparator: country?.id ?? null }),
    readNesting(database, ids),
  ]);
  const measures = indicators.map((indicator) => {
    const judgementOf = (area: Area) => judged.get(area.id)?.get(indicator.key);
    const first = areas[0] && judgementOf(areas[0]);
    const rows = areas.map((area, at): ComparedArea => {
      const judgement = judgementOf(area);
      if (at === 0) return { area, judgement, difference: null };
      const difference: PairDifference =
        first && judgement
          ? pairDifference(judgement.series, first.series, nesting(area.id, areas[0]?.id ?? area.id))
          : { told: false, reason: 'no-figure' };
      return { area, judgement, difference };
    });
    return { indicator, rows };
  });
  return {
    areas,
    measures,
    country: country ?? null,
    unknownAreas: asked.areas.filter((code) => !known.has(code)),
    unknownIndicators: asked.indicators.filter((key) => indicatorByKey(catalogue, key) === null),
    tooMany: { areas: all.length - areas.length, indicators: measured.length - indicators.length },
  };
}
