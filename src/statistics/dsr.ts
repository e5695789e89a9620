import { byarLimits } from './byar.ts';

/** One age band (and sex): events, people, and the people of the standard population. */
export interface Stratum {
  count: number;
  population: number;
  standard: number;
}

/** A standardised rate per `per` people with its 95 % limits, or nulls and why. */
export type DirectlyStandardisedRate =
  | { value: number; lower: number; upper: number; count: number; reason: null }
  | { value: null; lower: null; upper: null; count: number; reason: string };

/** Below this many events Dobson's limits mislead: PHEindicatormethods and ScotPHO publish none. */
export const fewestEvents = 10;

/**
 * Directly age-standardised rate with Dobson's limits on Byar's (Dobson, Kuulasmaa, Eberle and Scherer 1991),
 * as PHEindicatormethods' `calculate_dsr` and ScotPHO's EASR form them.
 * `per` people (100,000 unless told). Null with a reason under 10 events, where a stratum holds no people, and
 * where the standard population is empty.
 * @throws RangeError for a negative number
 */
export function dsr(strata: readonly Stratum[], { per = 100_000 } = {}): DirectlyStandardisedRate {
  let count = 0;
  let standard = 0;
  let weighted = 0;
  let variance = 0;
  let empty = false;
  for (const stratum of strata) {
    if (!(stratum.count >= 0 && stratum.population >= 0 && stratum.standard >= 0)) {
      throw new RangeError(`Counts and populations are 0 or more; a stratum has ${JSON.stringify(stratum)}.`);
    }
    empty ||= stratum.population === 0;
    count += stratum.count;
    standard += stratum.standard;
    const weight = stratum.standard / stratum.population;
    weighted += weight * stratum.count;
    variance += weight * weight * stratum.count;
  }
  if (empty) return none(count, 'A stratum has a population of 0, so it has no rate.');
  if (standard === 0) return none(count, 'The standard population is empty.');
  if (count < fewestEvents) {
    return none(count, `Fewer than ${fewestEvents} events: too few for a standardised rate.`);
  }
  const value = weighted / standard;
  const limits = byarLimits(count);
  const spread = Math.sqrt(variance / (standard * standard) / count);
  return {
    value: value * per,
    lower: (value + spread * (limits.lower - count)) * per,
    upper: (value + spread * (limits.upper - count)) * per,
    count,
    reason: null,
  };
}

function none(count: number, reason: string): DirectlyStandardisedRate {
  return { value: null, lower: null, upper: null, count, reason };
}
