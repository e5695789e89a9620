import { decimalYear, decimalYearEnd } from '../kernel/decimal-year.ts';
import {
  nonOverlapping,
  type PacePoint,
  pace,
  position,
  positionFromVariation,
} from '../statistics/index.ts';
import { comparableFigures, type Figure, type FigureSeries, latestMeasured } from './figure.ts';
import type { JudgedPosition, Judgement } from './judgement.ts';
import { limitsOf } from './limits.ts';
import type { Period } from './period.ts';

/**
 * Position and pace of one series beside its comparator (null: there is none; the same series: it is the comparator).
 * Only measured figures after the last break are judged: imputed and projected ones never are.
 */
export function judge(series: FigureSeries, comparatorSeries: FigureSeries | null): Judgement {
  const { indicator } = series;
  const latest = latestMeasured(series);
  const newest = series.figures.at(-1) ?? null;
  const comparator = latest && comparatorSeries ? figureFor(comparatorSeries, latest.period) : null;
  const points = measuredPoints(series);
  const others = comparatorSeries && comparatorSeries !== series ? measuredPoints(comparatorSeries) : null;
  return {
    indicator,
    areaId: series.areaId,
    series,
    comparatorSeries,
    latest,
    limits: latest && limitsOf(latest, indicator),
    comparator,
    newerUnmeasured: newest !== latest ? newest : null,
    position: judgePosition(series, comparatorSeries, latest, comparator),
    pace: pace(points, { polarity: indicator.polarity, ...(others ? { comparator: others } : {}) }),
  };
}

function judgePosition(
  series: FigureSeries,
  comparatorSeries: FigureSeries | null,
  latest: Figure | null,
  comparator: Figure | null,
): JudgedPosition {
  const unknown = { verdict: 'not-comparable', direction: null, basis: null } as const;
  if (!latest) return { ...unknown, reason: 'no-figure' };
  if (comparatorSeries === series) return { ...unknown, reason: 'is-comparator' };
  if (!comparatorSeries || !comparator) return { ...unknown, reason: 'no-comparator' };
  const { polarity } = series.indicator;
  const limits = limitsOf(latest, series.indicator);
  const basis = limits ? 'interval' : 'variation';
  const judged = limits
    ? position(limits, comparator.value, polarity)
    : positionFromVariation(timed(series), timed(comparatorSeries), polarity);
  // Clear, but neither good nor bad: the direction stands, and "better" would be somebody's opinion.
  if (polarity === 'neutral') return { ...judged, verdict: 'not-comparable', basis, reason: 'neutral' };
  if (judged.verdict === 'not-comparable') return { ...unknown, reason: 'no-interval' };
  return { ...judged, basis, reason: null };
}

function figureFor(series: FigureSeries, period: Period): Figure | null {
  return (
    measured(series).find(
      ({ period: { starts, ends } }) => starts === period.starts && ends === period.ends,
    ) ?? null
  );
}

function measured(series: FigureSeries): Figure[] {
  return comparableFigures(series).filter((figure) => figure.status === 'value' && figure.nature === 'raw');
}

function measuredPoints(series: FigureSeries): PacePoint[] {
  return measured(series).map(({ period, value }) => ({ ...spanOf(period), value: value ?? Number.NaN }));
}

/** Rolling averages repeat each other's data, which would make the usual swing look too small: only those that share no time. */
function timed(series: FigureSeries) {
  return nonOverlapping(measuredPoints(series)).map(({ starts, ends, value }) => ({
    time: (starts + ends) / 2,
    value,
  }));
}

/** A period as decimal years; its middle is where it stands on a chart. */
export function spanOf(period: Period): { starts: number; ends: number } {
  if (period.kind === 'point')
    return { starts: decimalYear(period.starts), ends: decimalYear(period.starts) };
  return { starts: decimalYear(period.starts), ends: decimalYearEnd(period.ends) };
}
