import type { Pace, Position } from '../statistics/index.ts';
import type { Figure, FigureSeries } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Limits } from './limits.ts';

export type PositionReason = 'no-figure' | 'no-comparator' | 'neutral' | 'no-interval' | 'is-comparator';

export interface JudgedPosition extends Position {
  /** What the verdict rests on: the value's interval, or the usual swing from year to year. */
  basis: 'interval' | 'variation' | null;
  /** Why it is not comparable; null where it is. */
  reason: PositionReason | null;
}

/** What can be said of one indicator in one area beside its comparator. */
export interface Judgement {
  indicator: Indicator;
  areaId: number;
  series: FigureSeries;
  comparatorSeries: FigureSeries | null;
  /** The newest measured figure: what position is judged on; null where none is measured. */
  latest: Figure | null;
  limits: Limits | null;
  /** The comparator's figure for the same period. */
  comparator: Figure | null;
  /** The newest figure of all, where it is not a measured one: imputed, projected, suppressed or missing. */
  newerUnmeasured: Figure | null;
  position: JudgedPosition;
  pace: Pace;
}
