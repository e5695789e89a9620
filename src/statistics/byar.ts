import { z95 } from './normal-distribution.ts';

/** A value with its 95 % limits, in the same unit. */
export interface Estimate {
  value: number;
  lower: number;
  upper: number;
}

/** Byar's limits for a count of events: the limits of the number itself. */
export interface ByarLimits {
  lower: number;
  upper: number;
}

/**
 * Byar's approximate limits for a Poisson count of at least 0 (Breslow and Day 1987, volume II, page 69).
 * `z` is the normal deviate, 1.96 for 95 %. At 0 events the lower limit is 0; a lower limit that the
 * approximation would put below 0 (fewer than one event) is 0 as well.
 * @throws RangeError for a count below 0
 */
export function byarLimits(count: number, z: number = z95): ByarLimits {
  if (!(count >= 0)) throw new RangeError(`A count is 0 or more; this one is ${count}.`);
  const next = count + 1;
  const upper = next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3;
  if (count === 0) return { lower: 0, upper };
  return { lower: Math.max(0, count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3), upper };
}

/**
 * A crude rate: `count` events over `exposure` people (or person-years), per `per` of them, with Byar's limits.
 * Null where the exposure is 0, for then no rate exists.
 * @throws RangeError for a count or exposure below 0
 */
export function crudeRate(count: number, exposure: number, per = 1000): Estimate | null {
  if (!(exposure >= 0)) throw new RangeError(`An exposure is 0 or more; this one is ${exposure}.`);
  const { lower, upper } = byarLimits(count);
  if (exposure === 0) return null;
  return {
    value: (count * per) / exposure,
    lower: (lower * per) / exposure,
    upper: (upper * per) / exposure,
  };
}
