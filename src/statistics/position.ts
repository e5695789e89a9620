import type { Polarity } from './polarity.ts';
import { betterSign } from './polarity.ts';
import { theilSen } from './theil-sen.ts';

export const positionVerdicts = ['better', 'worse', 'no-clear-difference', 'not-comparable'] as const;
export type PositionVerdict = (typeof positionVerdicts)[number];

export interface Position {
  verdict: PositionVerdict;
  /** Which way the value lies from the comparator, whatever is good; null where it cannot be told or is not clear. */
  direction: 'higher' | 'lower' | null;
}

/**
 * An area against a comparator, from the area's own 95 % interval: clear where the comparator's value lies outside it.
 * A limit equal to the comparator is inside. The comparator's own uncertainty is left aside, as ScotPHO does, since
 * a comparator is many times larger than the area. Null limits, or a null comparator, cannot be compared; a neutral indicator
 * has a direction and no better or worse. All in the indicator's unit.
 */
export function position(
  limits: { lower: number; upper: number } | null,
  comparator: number | null,
  polarity: Polarity,
): Position {
  if (limits === null || comparator === null) return { verdict: 'not-comparable', direction: null };
  const side = limits.lower > comparator ? 1 : limits.upper < comparator ? -1 : 0;
  return judged(side, polarity);
}

/** A value at a time, in years. */
export interface TimedValue {
  time: number;
  value: number;
}

/** A position read from how much the difference swings from year to year. */
export interface PositionByVariation extends Position {
  /** The difference (area − comparator) at the latest shared time, on its robust line; null where it cannot be told. */
  difference: number | null;
  lower: number | null;
  upper: number | null;
  /** Times both have a value for. */
  shared: number;
}

/** Fewer shared times than this say too little about the usual swing. */
export const fewestShared = 5;
/** Expected moving range of two normal deviates, in standard deviations (2/√π). */
const rangePerDeviation = 1.128;

/**
 * Position of a value that comes with neither interval nor counts: is the difference from the comparator larger than its
 * usual swing from year to year? Over the shared times the difference gets a Theil–Sen line; σ is the mean moving range of what is
 * left beside the line, over 1.128; the line's latest point ± 1.96 σ is compared with 0. No clear difference where the
 * latest difference observed is 0 or on the other side of 0: a verdict must not contradict the two values beside it.
 * Fewer than five shared times: not comparable. Values in the indicator's unit, each time once in a series.
 * See docs/methods/position.md for the reasons and limits.
 */
export function positionFromVariation(
  area: readonly TimedValue[],
  comparator: readonly TimedValue[],
  polarity: Polarity,
): PositionByVariation {
  const elsewhere = new Map(comparator.map(({ time, value }) => [time, value]));
  const shared = area
    .flatMap(({ time, value }) => {
      const other = elsewhere.get(time);
      return other === undefined ? [] : [{ time, value: value - other, size: Math.abs(value) }];
    })
    .sort((a, b) => a.time - b.time);
  const last = shared.at(-1);
  const line = theilSen(
    shared.map(({ time }) => time - (last?.time ?? 0)),
    shared.map(({ value }) => value),
  );
  if (shared.length < fewestShared || line === null || !last) {
    const unknown = { difference: null, lower: null, upper: null, shared: shared.length };
    return { verdict: 'not-comparable', direction: null, ...unknown };
  }
  const beside = shared.map(({ time, value }) => value - line.intercept - line.slope * (time - last.time));
  const ranges = beside.slice(1).map((value, i) => Math.abs(value - (beside[i] as number)));
  const sigma = ranges.reduce((sum, range) => sum + range, 0) / ranges.length / rangePerDeviation;
  const difference = line.intercept;
  const lower = difference - 1.96 * sigma;
  const upper = difference + 1.96 * sigma;
  // Equal series leave differences of a rounding error, which are no difference.
  const slack = 1e-12 * shared.reduce((largest, { size }) => Math.max(largest, size), 0);
  const side = lower > slack ? 1 : upper < -slack ? -1 : 0;
  const agrees = side * last.value > slack;
  return { ...judged(agrees ? side : 0, polarity), difference, lower, upper, shared: shared.length };
}

function judged(side: -1 | 0 | 1, polarity: Polarity): Position {
  if (side === 0) return { verdict: 'no-clear-difference', direction: null };
  const direction = side > 0 ? 'higher' : 'lower';
  const good = side * betterSign(polarity);
  if (good === 0) return { verdict: 'not-comparable', direction };
  return { verdict: good > 0 ? 'better' : 'worse', direction };
}
