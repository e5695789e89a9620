import { median } from './median.ts';
import { z95 } from './normal-distribution.ts';
import { tieTerm } from './tie-term.ts';

/** A robust straight line: slopes in y's unit per unit of x, intercept in y's unit. */
export interface TheilSen {
  slope: number;
  /** 95 % limits of the slope; null where ties leave no variance to form them from. */
  lower: number | null;
  upper: number | null;
  /** median(y) − slope × median(x) */
  intercept: number;
  /** Points used: both x and y present. */
  points: number;
}

/**
 * Median of the slopes between all pairs of points, with Sen's 95 % limits (Sen 1968, equation 2.6, corrected
 * for ties): the same slope, limits and intercept as `scipy.stats.theilslopes(method='separate')`.
 *
 * `x` and `y` have the same length, in any order; a pair with NaN in either is left out.
 * Null where no two points differ in x.
 * @throws RangeError where the lengths differ
 */
export function theilSen(x: ArrayLike<number>, y: ArrayLike<number>): TheilSen | null {
  if (x.length !== y.length) {
    throw new RangeError(`x and y have the same length; these have ${x.length} and ${y.length}.`);
  }
  const xs: number[] = [];
  const ys: number[] = [];
  for (let i = 0; i < x.length; i += 1) {
    const xi = x[i] as number;
    const yi = y[i] as number;
    if (Number.isNaN(xi) || Number.isNaN(yi)) continue;
    xs.push(xi);
    ys.push(yi);
  }
  const slopes = pairSlopes(xs, ys);
  if (slopes.length === 0) return null;
  const slope = median(slopes) as number;
  const limits = limitRanks(slopes.length, xs, ys);
  return {
    slope,
    lower: limits && (slopes[limits.low] as number),
    upper: limits && (slopes[limits.high] as number),
    intercept: (median(ys) as number) - slope * (median(xs) as number),
    points: xs.length,
  };
}

function pairSlopes(xs: readonly number[], ys: readonly number[]): Float64Array {
  const slopes = new Float64Array((xs.length * (xs.length - 1)) / 2);
  let filled = 0;
  for (let i = 0; i < xs.length; i += 1) {
    for (let j = i + 1; j < xs.length; j += 1) {
      const run = (xs[j] as number) - (xs[i] as number);
      if (run === 0) continue;
      slopes[filled] = ((ys[j] as number) - (ys[i] as number)) / run;
      filled += 1;
    }
  }
  return slopes.subarray(0, filled).sort();
}

function limitRanks(slopes: number, xs: readonly number[], ys: readonly number[]) {
  const n = xs.length;
  const variance = (n * (n - 1) * (2 * n + 5) - tieTerm(xs) - tieTerm(ys)) / 18;
  if (variance < 0) return null;
  const reach = z95 * Math.sqrt(variance);
  return {
    low: Math.max(roundHalfToEven((slopes - reach) / 2) - 1, 0),
    high: Math.min(roundHalfToEven((slopes + reach) / 2), slopes - 1),
  };
}

/** As numpy rounds; it matters where all values are equal and the rank falls on a half. */
function roundHalfToEven(value: number): number {
  const rounded = Math.round(value);
  return rounded - value === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
