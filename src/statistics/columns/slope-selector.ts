/** Below this, insertion beats the native sort. */
const fewToInsert = 32;

/**
 * Finds order statistics of the slopes between all pairs of one short series, many series after another.
 *
 * Sorting every series' slopes costs most of a Theil–Sen run, so slopes fall into bins around a first guess
 * of the trend; only the bins that hold a wanted rank are sorted. The guess decides the speed, never the
 * result: a slope's bin rises with the slope, and the outermost bins take whatever lies beyond.
 */
export class SlopeSelector {
  /** Rising pairs less falling pairs of the series loaded last. */
  s = 0;
  /** Pairs of the series loaded last. */
  pairs = 0;
  private readonly slopes: Float64Array;
  private readonly binned: Float64Array;
  private readonly binOf: Uint16Array;
  private readonly ends: Int32Array;
  private readonly bins: number;
  private sortedBin = -1;

  /** @param longest most points a series can have, 2 to 360 */
  constructor(longest: number) {
    if (!(longest <= 360)) throw new RangeError(`At most 360 periods can be compared; these are ${longest}.`);
    const pairs = (longest * (longest - 1)) / 2;
    this.slopes = new Float64Array(pairs);
    this.binned = new Float64Array(pairs);
    this.binOf = new Uint16Array(pairs);
    this.bins = Math.max(8, Math.ceil(pairs / 3));
    this.ends = new Int32Array(this.bins);
  }

  /** Takes the first `n` (2 or more) points; `x` strictly rising, all numbers finite. */
  load(x: Float64Array, y: Float64Array, n: number): void {
    const { slopes, binOf, ends } = this;
    const [guess, spread] = guessSlope(x, y, n);
    // No slope lies further from the guess than the sum of the neighbours' distances, so bins stay small integers.
    const scale = spread > 0 ? this.bins / (0.6 * spread) : 0;
    const middle = this.bins / 2;
    const top = this.bins - 1;
    ends.fill(0);
    let pairs = 0;
    let s = 0;
    for (let i = 0; i < n - 1; i++) {
      const xi = x[i] as number;
      const yi = y[i] as number;
      for (let j = i + 1; j < n; j++) {
        const rise = (y[j] as number) - yi;
        s += +(rise > 0) - +(rise < 0);
        const slope = rise / ((x[j] as number) - xi);
        slopes[pairs] = slope;
        // Clamped to 0..top with masks: a branch here would be guessed wrong every third time.
        let bin = ((slope - guess) * scale + middle) | 0;
        bin &= ~(bin >> 31);
        bin = top - bin;
        bin &= ~(bin >> 31);
        bin = top - bin;
        binOf[pairs] = bin;
        ends[bin] = (ends[bin] as number) + 1;
        pairs += 1;
      }
    }
    this.s = s;
    this.pairs = pairs;
    this.fillBins();
  }

  /** The slope of this rank, from 0; ask for ranks in rising order. */
  ranked(rank: number): number {
    const { binned, ends } = this;
    let bin = Math.max(this.sortedBin, 0);
    while ((ends[bin] as number) <= rank) bin += 1;
    if (bin !== this.sortedBin) {
      sortStretch(binned, bin === 0 ? 0 : (ends[bin - 1] as number), ends[bin] as number);
      this.sortedBin = bin;
    }
    return binned[rank] as number;
  }

  /** Turns counts into starts, then puts each slope at its bin's next place; starts have become ends. */
  private fillBins(): void {
    const { slopes, binned, binOf, ends, pairs } = this;
    let start = 0;
    for (let bin = 0; bin < this.bins; bin++) {
      const count = ends[bin] as number;
      ends[bin] = start;
      start += count;
    }
    for (let pair = 0; pair < pairs; pair++) {
      const bin = binOf[pair] as number;
      const place = ends[bin] as number;
      ends[bin] = place + 1;
      binned[place] = slopes[pair] as number;
    }
    this.sortedBin = -1;
  }
}

/** Later half against earlier half, and the mean distance of neighbours' slopes from that. */
function guessSlope(x: Float64Array, y: Float64Array, n: number): [guess: number, spread: number] {
  const half = n >> 1;
  let rise = 0;
  let run = 0;
  for (let i = 0, j = n - half; i < half; i++, j++) {
    rise += (y[j] as number) - (y[i] as number);
    run += (x[j] as number) - (x[i] as number);
  }
  const guess = rise / run;
  let spread = 0;
  for (let i = 1; i < n; i++) {
    const slope = ((y[i] as number) - (y[i - 1] as number)) / ((x[i] as number) - (x[i - 1] as number));
    spread += Math.abs(slope - guess);
  }
  return [guess, spread / (n - 1)];
}

/** Sorts from `start` up to, and without, `end`. */
export function sortStretch(values: Float64Array, start: number, end: number): void {
  if (end - start > fewToInsert) {
    values.subarray(start, end).sort();
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const value = values[i] as number;
    let j = i - 1;
    while (j >= start && (values[j] as number) > value) {
      values[j + 1] = values[j] as number;
      j -= 1;
    }
    values[j + 1] = value;
  }
}
