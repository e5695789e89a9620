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
  const out = { value: nothing(rates), lower: nothing(rates), upper: nothing(rates), count: nothing(rates) };
  const byar = byarGaps();
  for (let row = 0, at = 0, who = 0; row < rates; row++) {
    if (who === populations.length) who = 0;
    let count = 0;
    let weighted = 0;
    let variance = 0;
    let whole = true;
    for (let stratum = 0; stratum < strata; stratum++, at++, who++) {
      const events = counts[at] as number;
      const population = populations[who] as number;
      if (!(events >= 0 && population > 0)) whole = false;
      count += events;
      const weight = (weights[stratum] as number) / population;
      const part = weight * events;
      weighted += part;
      variance += weight * part;
    }
    out.count[row] = count;
    if (!whole) refuseNegative(counts, populations, row, strata);
    if (!whole || count < fewestEvents) continue;
    const value = weighted / people;
    const spread = Math.sqrt(variance / (people * people) / count);
    const known = count < tabled && Number.isInteger(count);
    const limits = known ? null : byarLimits(count);
    const down = limits ? limits.lower - count : (byar.down[count] as number);
    const up = limits ? limits.upper - count : (byar.up[count] as number);
    out.value[row] = value * per;
    out.lower[row] = (value + spread * down) * per;
    out.upper[row] = (value + spread * up) * per;
  }
  return out;
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

function refuseNegative(counts: NumberColumn, populations: NumberColumn, row: number, strata: number): void {
  for (let stratum = 0; stratum < strata; stratum++) {
    const events = counts[row * strata + stratum] as number;
    const population = populations[(row * strata + stratum) % populations.length] as number;
    if (!(events < 0 || population < 0)) continue;
    throw new RangeError(
      `Counts and populations are 0 or more; rate ${row} has ${events} events in ${population} people in stratum ${stratum}.`,
    );
  }
}
