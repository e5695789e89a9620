/** One number per series; NaN where it cannot be given. See `xmr` for each meaning. */
export interface XmrColumns {
  mean: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  movingRange: Float64Array;
}

const limitFactor = 2.66;
const screenFactor = 3.267;

/**
 * Limits of process behaviour (XmR) charts of many series at once: what `xmr` gives for each, without the signals.
 *
 * `values` holds series after series, each `width` long, in order of time; NaN is missing: the range then runs from
 * the value before to the value after. A series with fewer than two values gets NaN throughout.
 * @throws RangeError where the values do not fill whole series
 */
export function xmrColumns(values: Float64Array, width: number, { screen = false } = {}): XmrColumns {
  if (!(Number.isInteger(width) && width > 0) || values.length % width !== 0) {
    throw new RangeError(`${values.length} values do not fill whole series of ${width}.`);
  }
  const series = values.length / width;
  const mean = new Float64Array(series);
  const lower = new Float64Array(series);
  const upper = new Float64Array(series);
  const movingRange = new Float64Array(series);
  const present = new Float64Array(width);
  for (let row = 0; row < series; row++) {
    let from = values;
    let start = row * width;
    let end = start + width;
    let sum = 0;
    let ranges = 0;
    // Both halves at once: a processor adds two sums as fast as one.
    const half = width >> 1;
    let last = from[start] as number;
    let laterLast = from[start + Math.max(half - 1, 0)] as number;
    let laterSum = 0;
    let laterRanges = 0;
    for (let i = start; i < start + half; i++) {
      const value = from[i] as number;
      const later = from[i + half] as number;
      sum += value;
      laterSum += later;
      ranges += Math.abs(value - last);
      laterRanges += Math.abs(later - laterLast);
      last = value;
      laterLast = later;
    }
    if (width & 1) {
      const value = from[end - 1] as number;
      laterSum += value;
      laterRanges += Math.abs(value - laterLast);
    }
    sum += laterSum;
    ranges += laterRanges;
    if (sum !== sum) {
      let n = 0;
      for (let i = start; i < end; i++) {
        const value = from[i] as number;
        present[n] = value;
        n += +(value === value);
      }
      [from, start, end] = [present, 0, n];
      sum = 0;
      ranges = 0;
      last = present[0] as number;
      for (let i = 0; i < n; i++) {
        const value = present[i] as number;
        sum += value;
        ranges += Math.abs(value - last);
        last = value;
      }
    }
    const n = end - start;
    let range = n < 2 ? Number.NaN : ranges / (n - 1);
    if (screen) range = screenedRange(from, start, end, range);
    const centre = n < 2 ? Number.NaN : sum / n;
    mean[row] = centre;
    lower[row] = centre - limitFactor * range;
    upper[row] = centre + limitFactor * range;
    movingRange[row] = range;
  }
  return { mean, lower, upper, movingRange };
}

/** Mean of the ranges below the limit. Counting first, without a branch, spares most series the second pass. */
function screenedRange(values: Float64Array, start: number, end: number, plain: number): number {
  const limit = screenFactor * plain;
  let over = 0;
  for (let i = start + 1; i < end; i++) {
    over += +(Math.abs((values[i] as number) - (values[i - 1] as number)) >= limit);
  }
  if (over === 0 || plain === 0) return plain;
  let sum = 0;
  for (let i = start + 1; i < end; i++) {
    const range = Math.abs((values[i] as number) - (values[i - 1] as number));
    if (range < limit) sum += range;
  }
  return sum / (end - start - 1 - over);
}
