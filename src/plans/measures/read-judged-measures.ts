import {
  type Catalogue,
  type CatalogueIndicator,
  everybodySeries,
  type FigureSeries,
  indicatorByKey,
  readFigures,
} from '../../evidence/index.ts';
import { areasOfKind } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { type JudgedMeasure, judgeMeasure } from './judge-measure.ts';
import type { MeasureDefinition } from './measure-definition.ts';
import { ownSeries } from './own-series.ts';
import { readMeasureValues } from './value-store.ts';

/** Judges measures, an indicator's beside the country. Three queries at most, however many measures. */
export async function readJudgedMeasures(
  queries: Queries,
  catalogue: Catalogue,
  measures: readonly MeasureDefinition[],
): Promise<JudgedMeasure[]> {
  const own = measures.filter(({ indicatorKey }) => indicatorKey === null);
  const values =
    own.length === 0
      ? new Map()
      : Map.groupBy(
          await readMeasureValues(
            queries,
            own.map(({ id }) => id),
          ),
          ({ measureId }) => measureId,
        );
  const figures = await figuresOf(queries, catalogue, measures);
  return measures.map((measure) => {
    const { indicatorKey, areaId, id } = measure;
    if (indicatorKey === null) {
      const found = values.get(id) ?? [];
      return judgeMeasure(measure, found.length === 0 ? null : ownSeries(measure, found), null);
    }
    const of = (area: number | null) => figures.series.get(`${indicatorKey}/${area}`) ?? null;
    return judgeMeasure(
      measure,
      of(areaId),
      of(figures.country),
      indicatorByKey(catalogue, indicatorKey) !== null,
    );
  });
}

async function figuresOf(queries: Queries, catalogue: Catalogue, measures: readonly MeasureDefinition[]) {
  const series = new Map<string, FigureSeries>();
  const keys = new Set(measures.flatMap(({ indicatorKey }) => indicatorKey ?? []));
  if (keys.size === 0) return { series, country: null };
  const indicators: CatalogueIndicator[] = [...catalogue.indicators.values()].filter(({ key }) =>
    keys.has(key),
  );
  const [country] = await areasOfKind(queries, 'country');
  const areas = new Set(measures.flatMap(({ areaId }) => areaId ?? []));
  if (country) areas.add(country.id);
  const found = await readFigures(queries, catalogue, {
    series: everybodySeries(catalogue, indicators),
    areas: [...areas],
  });
  for (const one of found) series.set(`${one.indicator.key}/${one.areaId}`, one);
  return { series, country: country?.id ?? null };
}
