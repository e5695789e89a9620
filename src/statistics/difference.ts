import { type Estimate, crudeRate } from './byar.ts';
import { normalUpperTail } from './normal-distribution.ts';
import { wilson } from './wilson.ts';

/** Something counted: people or events, out of people, or over people and time. */
export interface Counted {
  numerator: number;
  denominator: number;
}

/** How far one value lies from another, with 95 % limits and the chance of a gap as large where there is none. */
export interface Difference extends Estimate {
  /** Two-sided p-value of the score test that both are the same. */
  p: number;
}

/**
 * Proportion of `one` less that of `other` (each 0 to 1), with Newcombe's limits from the two Wilson intervals
 * (Newcombe 1998, method 10, without continuity correction). The p-value is Pearson's, pooled and uncorrected, as R's
 * `prop.test(correct = FALSE)` gives it. Null where either denominator is 0.
 * @throws RangeError unless 0 ≤ numerator ≤ denominator
 */
export function proportionDifference(one: Counted, other: Counted): Difference | null {
  const a = wilson(one.numerator, one.denominator);
  const b = wilson(other.numerator, other.denominator);
  if (!a || !b) return null;
  const pooled = (one.numerator + other.numerator) / (one.denominator + other.denominator);
  const variance = pooled * (1 - pooled) * (1 / one.denominator + 1 / other.denominator);
  return { ...fromIntervals(a, b), p: twoSided(a.value - b.value, variance) };
}

/**
 * Rate of `one` less that of `other` (events per unit of exposure), with limits from the two Byar intervals, joined as
 * Newcombe joins Wilson's (the method of variance estimates recovery, Zou and Donner 2008). The p-value is that of the
 * score test with the pooled rate. Null where either exposure is 0.
 * @throws RangeError for a count or exposure below 0
 */
export function rateDifference(one: Counted, other: Counted): Difference | null {
  const a = crudeRate(one.numerator, one.denominator, 1);
  const b = crudeRate(other.numerator, other.denominator, 1);
  if (!a || !b) return null;
  const pooled = (one.numerator + other.numerator) / (one.denominator + other.denominator);
  const variance = pooled * (1 / one.denominator + 1 / other.denominator);
  return { ...fromIntervals(a, b), p: twoSided(a.value - b.value, variance) };
}

/** The limits lie as far out as the two intervals together reach, each towards the other. */
function fromIntervals(a: Estimate, b: Estimate): Estimate {
  const value = a.value - b.value;
  return {
    value,
    lower: value - Math.hypot(a.value - a.lower, b.upper - b.value),
    upper: value + Math.hypot(a.upper - a.value, b.value - b.lower),
  };
}

function twoSided(difference: number, variance: number): number {
  // Nobody counted, or everybody: the two are the same.
  if (!(variance > 0)) return 1;
  return Math.min(1, 2 * normalUpperTail(Math.abs(difference) / Math.sqrt(variance)));
}

/**
 * A part less the whole it belongs to, from the part less the rest: the whole is share × part + (1 − share) × rest, so
 * this is the difference from the rest, drawn in by 1 − share. `share` is the part's share of the whole's denominator, 0 to 1.
 */
export function differenceFromWhole(fromRest: Difference, share: number): Difference {
  const { value, lower, upper, p } = fromRest;
  const left = 1 - share;
  return { value: value * left, lower: lower * left, upper: upper * left, p };
}
