import { byarLimits } from '../byar.ts';
import { fewestEvents } from '../dsr.ts';

/** One number per rate; NaN where it cannot be given (`count` alone stays). See `dsr` for each meaning. */
export interface DsrColumns {
  value: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  count: Float64Array;
}

/** Whole numbers may be held in fewer bits: less memory to read is less time. */
export type NumberColumn = Float64Array | Uint32Array | Uint16Array;

/** Whole counts below this have Byar's limits worked out once per call. */
const tabled = 1024;
/** Rows whose shares stay in the cache while every indicator's counts are gone through. */
const block = 256;

/**
 * Directly standardised rates with Dobson's limits, many at once: what `dsr` gives for each.
 *
 * `counts` and `populations` hold rate after rate, each with one cell for every stratum of `standard`;
 * where the populations are fewer, they are gone through again and again (the same people for several indicators).
 * No stratum can be left out of a standardised rate, so one that is missing (NaN) or has no people leaves the whole
 * rate out. `per` people (100,000 unless told).
 * @throws RangeError for columns of unlike length, an empty standard population and negative numbers
 */
export function dsrColumns(
  counts: NumberColumn,
  populations: NumberColumn,
  standard: ArrayLike<number>,
  { per = 100_000 } = {},
): DsrColumns {
  const weights = Float64Array.from(standard);
  const strata = weights.length;
  const people = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(people > 0 && weights.every((weight) => weight >= 0))) {
    throw new RangeError(
      `A standard population has people, and no fewer than 0 in any stratum; this is ${weights}.`,
    );
  }
  if (populations.length % strata !== 0 || counts.length % Math.max(populations.length, 1) !== 0) {
    throw new RangeError(
      `Counts and populations fill whole rates of ${strata} strata; these are ${counts.length} and ${populations.length}.`,
    );
  }
  const rates = counts.length / strata;
  const rows = populations.length / strata;
  const out = { value: nothing(rates), lower: nothing(rates), upper: nothing(rates), count: nothing(rates) };
  const byar = byarGaps();
  const shares = new Float64Array(block * strata);
  const peopled = new Uint8Array(block);
  for (let first = 0; first < rows; first += block) {
    const size = Math.min(block, rows - first);
    shareOut(weights, populations.subarray(first * strata, (first + size) * strata), shares, peopled);
    for (let start = first; start < rates; start += rows) {
      standardise(counts, start, size, { strata, people, per, shares, peopled, byar }, out);
    }
  }
  refuseNegative(counts, populations, out.value, strata);
  return out;
}

/** Each person's weight in each stratum, and whether every stratum of a row has people. */
function shareOut(
  weights: Float64Array,
  populations: NumberColumn,
  shares: Float64Array,
  peopled: Uint8Array,
): void {
  const strata = weights.length;
  for (let at = 0, row = 0; at < populations.length; row++) {
    let whole = 1;
    for (let stratum = 0; stratum < strata; stratum++, at++) {
      const population = populations[at] as number;
      if (!(population > 0)) whole = 0;
      shares[at] = (weights[stratum] as number) / population;
    }
    peopled[row] = whole;
  }
}

interface Standard {
  strata: number;
  people: number;
  per: number;
  shares: Float64Array;
  peopled: Uint8Array;
  byar: { down: Float64Array; up: Float64Array };
}

/** The rates of `size` rows from `start` on, by shares that stand ready in the cache. */
function standardise(
  counts: NumberColumn,
  start: number,
  size: number,
  { strata, people, per, shares, peopled, byar }: Standard,
  out: DsrColumns,
): void {
  for (let row = 0, who = 0, at = start * strata; row < size; row++) {
    let count = 0;
    let weighted = 0;
    let variance = 0;
    for (const end = at + strata; at < end; at++, who++) {
      const events = counts[at] as number;
      const share = shares[who] as number;
      const part = share * events;
      count += events;
      weighted += part;
      variance += share * part;
    }
    const to = start + row;
    out.count[to] = count;
    if (peopled[row] === 0 || !(count >= fewestEvents)) continue;
    const value = weighted / people;
    const spread = Math.sqrt(variance / (people * people) / count);
    const known = count < tabled && Number.isInteger(count);
    const limits = known ? null : byarLimits(count);
    const down = limits ? limits.lower - count : (byar.down[count] as number);
    const up = limits ? limits.upper - count : (byar.up[count] as number);
    out.value[to] = value * per;
    out.lower[to] = (value + spread * down) * per;
    out.upper[to] = (value + spread * up) * per;
  }
}

/** Distance of Byar's limits from each whole count. */
function byarGaps(): { down: Float64Array; up: Float64Array } {
  const down = new Float64Array(tabled);
  const up = new Float64Array(tabled);
  for (let count = fewestEvents; count < tabled; count++) {
    const { lower, upper } = byarLimits(count);
    down[count] = lower - count;
    up[count] = upper - count;
  }
  return { down, up };
}

function nothing(rates: number): Float64Array {
  return new Float64Array(rates).fill(Number.NaN);
}

/** Unsigned columns cannot hold a negative number, so only the others are looked through. */
function refuseNegative(
  counts: NumberColumn,
  populations: NumberColumn,
  value: Float64Array,
  strata: number,
): void {
  if (!(counts instanceof Float64Array) && !(populations instanceof Float64Array)) return;
  for (let row = 0; row < value.length; row++) {
    for (let stratum = 0; stratum < strata; stratum++) {
      const events = counts[row * strata + stratum] as number;
      const population = populations[(row * strata + stratum) % populations.length] as number;
      if (!(events < 0 || population < 0)) continue;
      throw new RangeError(
        `Counts and populations are 0 or more; rate ${row} has ${events} events in ${population} people in stratum ${stratum}.`,
      );
    }
  }
}
