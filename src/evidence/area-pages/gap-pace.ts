import { nonOverlapping, type Pace, pace, type PacePoint, theilSen } from '../../statistics/index.ts';
import type { InequalityOverTime } from '../inequality.ts';
import { spanOf } from '../judge.ts';

export type GapVerdict = 'widening' | 'narrowing' | 'turned' | 'no-clear-change' | 'too-few-points';

export interface GapPace {
  verdict: GapVerdict;
  /** Of the signed gap: rising may be narrowing, where the gap lies below 0. */
  pace: Pace;
}

/** Points of the slope index that may be judged: measured, and after the last break. */
export function gapPoints({ points, breaks }: InequalityOverTime): PacePoint[] {
  const lastBreak = breaks.at(-1)?.starts ?? '';
  return points.flatMap(({ period, measure, nature }) =>
    nature === 'raw' && period.starts >= lastBreak && measure.sii !== null
      ? [{ ...spanOf(period), value: measure.sii }]
      : [],
  );
}

/**
 * Whether a signed gap moves away from 0 or towards it, judged as pace is. Where the fitted line passes 0 between
 * its two ends, the gap has turned: the other side now fares worse, and neither word would be true.
 * See docs/methods/inequality-over-time.md.
 */
export function gapPace(points: readonly PacePoint[]): GapPace {
  const judged = pace(points, { polarity: 'neutral' });
  if (judged.verdict === 'too-few-points') return { verdict: 'too-few-points', pace: judged };
  const ends = judged.direction === null ? null : lineEnds(points);
  if (ends === null) return { verdict: 'no-clear-change', pace: judged };
  const [from, to] = ends;
  if (from * to < 0) return { verdict: 'turned', pace: judged };
  return { verdict: Math.abs(to) > Math.abs(from) ? 'widening' : 'narrowing', pace: judged };
}

/** The line that pace was judged by, at the first and the last period used. */
function lineEnds(points: readonly PacePoint[]): [number, number] | null {
  const used = nonOverlapping(points);
  const middles = used.map(({ starts, ends }) => (starts + ends) / 2);
  const first = middles[0] ?? 0;
  const line = theilSen(
    middles.map((middle) => middle - first),
    used.map(({ value }) => value),
  );
  return line && [line.intercept, line.intercept + line.slope * ((middles.at(-1) ?? first) - first)];
}
