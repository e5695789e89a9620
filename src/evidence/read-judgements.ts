import type { Queries } from '../platform/database/database.ts';
import { type Catalogue, type CatalogueIndicator, type CatalogueSeries, sameBreakdown } from './catalogue.ts';
import type { FigureSeries } from './figure.ts';
import { readFigures } from './figures-store.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judgement.ts';

/** Judgements by area id, then by indicator key; an indicator without any figure for the area has no entry. */
export type JudgementsByArea = ReadonlyMap<number, ReadonlyMap<string, Judgement>>;

/** Judges every indicator in every area beside one comparator area. One query, whatever their number. */
export async function readJudgements(
  database: Queries,
  catalogue: Catalogue,
  wanted: { indicators: readonly CatalogueIndicator[]; areas: readonly number[]; comparator: number | null },
): Promise<JudgementsByArea> {
  const areas =
    wanted.comparator === null ? wanted.areas : [...new Set([...wanted.areas, wanted.comparator])];
  const series = everybodySeries(catalogue, wanted.indicators);
  const found = await readFigures(database, catalogue, { series, areas });
  const comparators = new Map(
    found.filter((one) => one.areaId === wanted.comparator).map((one) => [one.indicator.key, one]),
  );
  const byArea = Map.groupBy(found, (one) => one.areaId);
  return new Map(wanted.areas.map((area) => [area, judgementsOf(byArea.get(area) ?? [], comparators)]));
}

function judgementsOf(found: readonly FigureSeries[], comparators: ReadonlyMap<string, FigureSeries>) {
  return new Map(
    found.map((one) => [one.indicator.key, judge(one, comparators.get(one.indicator.key) ?? null)]),
  );
}

/** The series about everybody, of every dataset that has these indicators. */
export function everybodySeries(
  catalogue: Catalogue,
  indicators: readonly CatalogueIndicator[],
): CatalogueSeries[] {
  const wanted = new Set(indicators.map((indicator) => indicator.id));
  return [...catalogue.series.values()].filter(
    (one) => wanted.has(one.indicatorId) && sameBreakdown(one.breakdown, {}),
  );
}
