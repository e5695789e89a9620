import type { Breakdown, Indicator, Period } from '../../src/evidence/index.ts';
import type { LevelKind } from '../country/country.ts';
import type { World } from '../world.ts';
import { demoDatasets } from './datasets.ts';
import type { DemoFigure, FigureSink } from './figure-sink.ts';

export interface RecordedFigure extends DemoFigure {
  indicator: string;
  breakdown: Breakdown;
  period: Period;
  kind: LevelKind;
  area: number;
}

/** Everything the demonstration says, in memory: for tests of what it says. */
export function recordEverything(world: World): { figures: RecordedFigure[]; breaks: string[] } {
  const figures: RecordedFigure[] = [];
  const breaks: string[] = [];
  const series: { indicator: Indicator; breakdown: Breakdown }[] = [];
  const periods: Period[] = [];
  const sink: FigureSink = {
    series: (indicator, breakdown) => series.push({ indicator, breakdown }) - 1,
    period: (period) => periods.push(period) - 1,
    breakBefore: (at, starts) => breaks.push(`${series[at]?.indicator.key} ${starts}`),
    put(at, period, kind, area, figure) {
      const { indicator, breakdown } = series[at]!;
      figures.push({ ...figure, indicator: indicator.key, breakdown, period: periods[period]!, kind, area });
    },
  };
  for (const { write } of demoDatasets(world)) for (const _ of write(sink));
  return { figures, breaks };
}
