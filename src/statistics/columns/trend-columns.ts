import { normalUpperTail, z95 } from '../normal-distribution.ts';
import { SlopeSelector, sortStretch } from './slope-selector.ts';

/** One number per series; NaN where it cannot be given. See `theilSen` and `mannKendall` for each meaning. */
export interface TrendColumns {
  slope: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  intercept: Float64Array;
  s: Float64Array;
  variance: Float64Array;
  z: Float64Array;
  p: Float64Array;
  tau: Float64Array;
  points: Uint16Array;
}

/**
 * Theil–Sen slope with Sen's 95 % limits, and the Mann–Kendall test, of many short series at once: what
 * `theilSen` and `mannKendall` give for each.
 *
 * `values` holds series after series, each `periods.length` long (2 to 360); NaN is missing and left out, and a
 * series with fewer than two values gets NaN throughout. `periods` are the x of every series, strictly rising.
 * @throws RangeError for periods that do not rise, values that do not fill whole series, and infinite values
 */
export function trendColumns(values: Float64Array, periods: ArrayLike<number>): TrendColumns {
  const width = checkedWidth(values, periods);
  const series = values.length / width;
  const out = emptyColumns(series);
  const x = Float64Array.from(periods);
  const presentX = new Float64Array(width);
  const y = new Float64Array(width);
  const selector = new SlopeSelector(width);
  const chances = new KendallChances(width);
  for (let row = 0; row < series; row++) {
    let n = 0;
    for (let i = 0, at = row * width; i < width; i++, at++) {
      const value = values[at] as number;
      if (value - value !== 0 && value === value) throw infinite(value, row, i);
      presentX[n] = x[i] as number;
      y[n] = value;
      n += +(value === value);
    }
    out.points[row] = n;
    if (n < 2) continue;
    selector.load(presentX, y, n);
    const { s, pairs } = selector;
    sortStretch(y, 0, n);
    const tieTerm = tiesOfSorted(y, n);
    const variance = (n * (n - 1) * (2 * n + 5) - tieTerm) / 18;
    const reach = z95 * Math.sqrt(variance);
    const low = Math.max(roundHalfToEven((pairs - reach) / 2) - 1, 0);
    const high = Math.min(roundHalfToEven((pairs + reach) / 2), pairs - 1);
    out.lower[row] = selector.ranked(low);
    const below = selector.ranked((pairs - 1) >> 1);
    const slope = pairs % 2 === 1 ? below : (below + selector.ranked(pairs >> 1)) / 2;
    out.upper[row] = selector.ranked(high);
    out.slope[row] = slope;
    out.intercept[row] = middleOfSorted(y, n) - slope * middleOfSorted(presentX, n);
    out.s[row] = s;
    out.variance[row] = variance;
    out.tau[row] = s / pairs;
    out.z[row] = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
    out.p[row] = chances.twoSided(n, s, tieTerm, variance);
  }
  return out;
}

/** p depends on three whole numbers that come again and again, and costs more than the rest of the test. */
class KendallChances {
  private readonly known: Map<number, number>[];

  constructor(longest: number) {
    this.known = Array.from({ length: longest + 1 }, () => new Map());
  }

  twoSided(n: number, s: number, tieTerm: number, variance: number): number {
    const size = Math.abs(s);
    const known = this.known[n] as Map<number, number>;
    const key = tieTerm * n * n + size;
    const before = known.get(key);
    if (before !== undefined) return before;
    const p = size === 0 ? 1 : Math.min(1, 2 * normalUpperTail((size - 1) / Math.sqrt(variance)));
    known.set(key, p);
    return p;
  }
}

/** Σ k(k−1)(2k+5) over groups of k equal values, built up as each group grows. */
function tiesOfSorted(sorted: Float64Array, n: number): number {
  let sum = 0;
  let k = 1;
  for (let i = 1; i < n; i++) {
    k = sorted[i] === sorted[i - 1] ? k + 1 : 1;
    sum += (k - 1) * (6 * k + 6);
  }
  return sum;
}

function middleOfSorted(sorted: Float64Array, n: number): number {
  const middle = n >> 1;
  if (n % 2 === 1) return sorted[middle] as number;
  return ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

function roundHalfToEven(value: number): number {
  const rounded = Math.round(value);
  return rounded - value === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}

function checkedWidth(values: Float64Array, periods: ArrayLike<number>): number {
  const width = periods.length;
  if (width < 2) throw new RangeError(`A trend needs two periods or more; these are ${width}.`);
  if (values.length % width !== 0) {
    throw new RangeError(`${values.length} values do not fill whole series of ${width} periods.`);
  }
  for (let i = 1; i < width; i++) {
    const [before, after] = [periods[i - 1] as number, periods[i] as number];
    if (!(after > before)) throw new RangeError(`Periods rise strictly; ${before} is followed by ${after}.`);
  }
  return width;
}

function infinite(value: number, row: number, period: number): RangeError {
  return new RangeError(
    `Values are finite, or NaN for missing; series ${row} has ${value} in place ${period}.`,
  );
}

function emptyColumns(series: number): TrendColumns {
  const column = () => new Float64Array(series).fill(Number.NaN);
  return {
    slope: column(),
    lower: column(),
    upper: column(),
    intercept: column(),
    s: column(),
    variance: column(),
    z: column(),
    p: column(),
    tau: column(),
    points: new Uint16Array(series),
  };
}
