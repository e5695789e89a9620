import { type Span, nonOverlapping } from './non-overlapping.ts';
import type { Polarity } from './polarity.ts';
import { betterSign } from './polarity.ts';
import { theilSen } from './theil-sen.ts';
import { type XmrSignal, xmr } from './xmr.ts';

export const paceVerdicts = ['improving', 'worsening', 'no-clear-change', 'too-few-points'] as const;
export type PaceVerdict = (typeof paceVerdicts)[number];
export const relativePaceVerdicts = ['faster', 'slower', 'no-clear-difference', 'cannot-tell'] as const;
export type RelativePaceVerdict = (typeof relativePaceVerdicts)[number];

/** A value in the indicator's unit for a stretch of time; NaN = no value. */
export interface PacePoint extends Span {
  value: number;
}

export interface Slope {
  /** Change per year in the indicator's unit, not signed by polarity, with its 95 % limits. */
  perYear: number;
  lower: number;
  upper: number;
}

export interface Pace {
  /** Null only where a neutral indicator clearly changes, for then neither word fits. */
  verdict: PaceVerdict | null;
  direction: 'rising' | 'falling' | null;
  /** Null for too few points. */
  slope: Slope | null;
  /** Change per year over the line's own value at the first point used; null where that is not above 0. */
  shareOfBaseline: number | null;
  /** Points used: with a value, not overlapping. */
  points: number;
  /** XmR signals among the points used, numbered from 1; null for fewer than 12 points. */
  signals: XmrSignal[] | null;
  /** Null where there is no comparator. */
  againstComparator: RelativePaceVerdict | null;
  /** Slope of area − comparator over the times both have; null where it cannot be told. */
  difference: Slope | null;
}

/** Fewer points than this are too few to tell. */
export const fewestPacePoints = 5;
const fewestXmrPoints = 12;

/**
 * How fast an indicator moves: Theil–Sen slope per year over periods that do not overlap, judged by its 95 % interval.
 * A limit of exactly 0 is no clear change.
 *
 * Against a comparator: the slope of the difference area − comparator over the periods both have, so that what moves both
 * cancels out; `faster` = its difference moves the good way. Fewer than five shared periods: cannot tell.
 * `points` may come in any order. A break in the series belongs outside: pass one segment.
 * See docs/methods/pace.md.
 * @throws RangeError where a period stands twice
 */
export function pace(
  points: readonly PacePoint[],
  { polarity, comparator }: { polarity: Polarity; comparator?: readonly PacePoint[] },
): Pace {
  const used = nonOverlapping(points.filter(({ value }) => !Number.isNaN(value)));
  const line = fittedLine(used);
  const relative = comparator
    ? relativePace(points, comparator, polarity)
    : { againstComparator: null, difference: null };
  const chart = used.length < fewestXmrPoints ? null : xmr(used.map(({ value }) => value));
  const shared = { points: used.length, signals: chart?.signals ?? null, ...relative };
  if (line === null) {
    return { verdict: 'too-few-points', direction: null, slope: null, shareOfBaseline: null, ...shared };
  }
  const side = clearSide(line);
  const direction = side === 0 ? null : side > 0 ? 'rising' : 'falling';
  const good = side * betterSign(polarity);
  let verdict: PaceVerdict | null = null;
  if (side === 0) verdict = 'no-clear-change';
  else if (good !== 0) verdict = good > 0 ? 'improving' : 'worsening';
  const { slope, baseline } = line;
  return {
    verdict,
    direction,
    slope,
    shareOfBaseline: baseline > 0 ? slope.perYear / baseline : null,
    ...shared,
  };
}

interface FittedLine {
  slope: Slope;
  /** The line's value at the first point. */
  baseline: number;
  /** Slopes up to this size are rounding errors. */
  slack: number;
}

/** Null where fewer than five points, or points all of one time, allow no line with limits. */
function fittedLine(points: readonly (PacePoint & { size?: number })[]): FittedLine | null {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < fewestPacePoints) return null;
  const line = theilSen(
    points.map((point) => middle(point) - middle(first)),
    points.map(({ value }) => value),
  );
  if (!line || line.lower === null || line.upper === null) return null;
  const largest = points.reduce((size, point) => Math.max(size, point.size ?? Math.abs(point.value)), 0);
  const shortest = points.reduce(
    (gap, point, i) => (i === 0 ? gap : Math.min(gap, middle(point) - middle(points[i - 1] as PacePoint))),
    Number.POSITIVE_INFINITY,
  );
  return {
    slope: { perYear: line.slope, lower: line.lower, upper: line.upper },
    baseline: line.intercept,
    slack: (1e-12 * largest) / shortest,
  };
}

function relativePace(points: readonly PacePoint[], comparator: readonly PacePoint[], polarity: Polarity) {
  const key = ({ starts, ends }: Span) => `${starts} ${ends}`;
  const elsewhere = new Map(comparator.map((point) => [key(point), point.value]));
  if (elsewhere.size < comparator.length) throw new RangeError('A period of the comparator stands twice.');
  const differences = points.flatMap((point) => {
    const value = point.value - (elsewhere.get(key(point)) ?? Number.NaN);
    return Number.isNaN(value) ? [] : [{ ...point, value, size: Math.abs(point.value) }];
  });
  const line = fittedLine(nonOverlapping(differences));
  if (line === null || polarity === 'neutral') {
    return { againstComparator: 'cannot-tell' as const, difference: line?.slope ?? null };
  }
  const good = clearSide(line) * betterSign(polarity);
  const againstComparator: RelativePaceVerdict =
    good === 0 ? 'no-clear-difference' : good > 0 ? 'faster' : 'slower';
  return { againstComparator, difference: line.slope };
}

function clearSide({ slope, slack }: FittedLine): -1 | 0 | 1 {
  if (slope.lower > slack) return 1;
  return slope.upper < -slack ? -1 : 0;
}

function middle({ starts, ends }: Span): number {
  return (starts + ends) / 2;
}
