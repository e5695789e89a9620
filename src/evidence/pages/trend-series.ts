import { decimalYear } from '../../kernel/decimal-year.ts';
import type { SeriesBreak, TrendPoint } from '../../web/index.ts';
import type { FigureSeries } from '../figure.ts';
import { spanOf } from '../judge.ts';
import { shownFigure } from './shown-figure.ts';

/** A series as the trend chart draws it: every period there is, at its middle. */
export function trendPoints(series: FigureSeries): TrendPoint[] {
  return series.figures.map((figure) => {
    const { starts, ends } = spanOf(figure.period);
    return {
      label: figure.period.label,
      at: (starts + ends) / 2,
      figure: shownFigure(figure, series.indicator, series.dataset),
      nature: figure.nature,
    };
  });
}

export function trendBreaks(series: FigureSeries): SeriesBreak[] {
  return series.breaks.map(({ starts, reason }) => ({ at: decimalYear(starts), reason }));
}
