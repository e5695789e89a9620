import {
  type Catalogue,
  type CatalogueIndicator,
  everybodySeries,
  type FigureSeries,
  indicatorByKey,
  type Indicator,
  measuredFigures,
  readFigures,
} from '../../evidence/index.ts';
import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Queries } from '../../platform/database/database.ts';
import { type FieldError, fieldError } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { decimalOf } from './decimal.ts';
import type { MeasureWords, ValueType } from './measure.ts';
import { type IndicatorValues, targetsOf } from './measure-form.ts';

/** Indicators that are published about everybody: the others cannot be followed. */
export function choosableIndicators(catalogue: Catalogue): CatalogueIndicator[] {
  const all = [...catalogue.indicators.values()];
  const known = new Set(everybodySeries(catalogue, all).map(({ indicatorId }) => indicatorId));
  return all.filter(({ id }) => known.has(id));
}

/**
 * What a form of a measure by an indicator says. Unit, type and what is good are the indicator's; the baseline is read
 * from its figures, and stays as it was (`was`) where no period is typed.
 */
export async function indicatorWords(
  queries: Queries,
  catalogue: Catalogue,
  values: IndicatorValues,
  { areas, was }: { areas: readonly { id: number; name: string }[]; was: MeasureWords | null },
): Promise<Result<MeasureWords, FieldError[]>> {
  const area = areas.find(({ id }) => String(id) === values.area);
  const indicator = indicatorByKey(catalogue, values.indicator);
  if (!area || !indicator) throw new Error('The form takes only what it offers.');
  const series = (
    await readFigures(queries, catalogue, {
      series: everybodySeries(
        catalogue,
        choosableIndicators(catalogue).filter(({ id }) => id === indicator.id),
      ),
      areas: [area.id],
    })
  )[0];
  if (!series || measuredFigures(series).length === 0)
    return failed([
      fieldError('indicator', (language) =>
        speak(language, 'problem.measure-no-figure', { indicator: indicator.name, area: area.name }),
      ),
    ]);
  const same = was !== null && was.indicatorKey === indicator.key && was.areaId === area.id;
  const baseline =
    same && values.baselinePeriod === null
      ? ok({ value: was.baselineValue, on: was.baselineOn, release: was.baselineReleaseId })
      : readBaseline(series, indicator, values.baselinePeriod);
  if (!baseline.ok) return failed([baseline.problem]);
  const valueType = typeOf(indicator);
  const targets = targetsOf(values, valueType, baseline.value.on);
  if (!targets.ok) return targets;
  return ok({
    name: values.name ?? indicator.name,
    ...{ indicatorKey: indicator.key, areaId: area.id, unit: indicator.unit, valueType },
    ...{ decimals: indicator.decimals, polarity: indicator.polarity, periodMonths: null },
    ...{ ownerBodyId: values.owner, disaggregation: values.disaggregation, notAvailable: null },
    baselineValue: baseline.value.value,
    baselineOn: baseline.value.on,
    baselineReleaseId: baseline.value.release,
    targets: targets.value,
  });
}

function readBaseline(series: FigureSeries, { name, decimals }: Indicator, period: string | null) {
  const figures = measuredFigures(series);
  const found =
    period === null
      ? figures.at(-1)
      : figures.find((figure) => figure.period.label.toLowerCase() === period.trim().toLowerCase());
  if (!found || found.value === null) {
    const known = figures.map((figure) => figure.period.label);
    return failed(
      fieldError('baselinePeriod', (language) =>
        speak(language, 'problem.no-period', {
          indicator: name,
          period: period ?? '',
          periods: known.slice(-12).join(', '),
        }),
      ),
    );
  }
  return ok({
    value: decimalOf(found.value, decimals) as string | null,
    on: found.period.ends as string | null,
    release: found.source.release as number | null,
  });
}

/** Values of an indicator by what they are; a share of 100 alone has bounds. */
function typeOf({ valueKind, per, decimals }: Indicator): ValueType {
  switch (valueKind) {
    case 'proportion':
      return per === 100 ? 'percent' : 'rate';
    case 'rate':
      return 'rate';
    case 'count':
      return decimals === 0 ? 'count' : 'number';
    case 'currency':
      return 'money';
    case 'mean':
    case 'index':
    case 'rank':
      return 'number';
  }
}
