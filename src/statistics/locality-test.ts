import { benjaminiHochberg } from './benjamini-hochberg.ts';
import {
  type Counted,
  type Difference,
  differenceFromWhole,
  proportionDifference,
  rateDifference,
} from './difference.ts';
import { betterSign, type Polarity } from './polarity.ts';

/** One measure of one locality, beside the two places the Act names. Counts of the locality stand in neither. */
export interface LocalityMeasure {
  kind: 'proportion' | 'rate';
  polarity: Polarity;
  locality: Counted;
  restOfArea: Counted;
  restOfCountry: Counted;
}

export type LocalityVerdict = 'poorer' | 'better' | 'not-clear';

/** How far the locality lies from one comparator, in the measure's own unit before it is multiplied by `per`. */
export interface LocalityGap extends Difference {
  /** The p-value with all measures of this comparison allowed for. */
  adjusted: number;
  /** Clear only where `adjusted` is under 0.05. */
  verdict: LocalityVerdict;
}

/** Null where a side has nobody in it. */
export interface LocalityTest {
  area: LocalityGap | null;
  country: LocalityGap | null;
}

/** The share of false findings borne among those called clear. */
export const falseFindings = 0.05;

/**
 * Section 9(3) of the Community Empowerment (Scotland) Act 2015 in figures: each measure of one locality against the rest
 * of its area, and against the country (the locality included), with 95 % limits; Benjamini–Hochberg over the measures, for each
 * of the two comparisons by itself. Same length and order as `measures`. It decides nothing. See docs/methods/locality-test.md.
 */
export function localityTest(measures: readonly LocalityMeasure[]): LocalityTest[] {
  const area = judged(
    measures,
    measures.map(({ kind, locality, restOfArea }) => difference(kind, locality, restOfArea)),
  );
  const country = judged(
    measures,
    measures.map(({ kind, locality, restOfCountry }) => {
      const fromRest = difference(kind, locality, restOfCountry);
      const all = locality.denominator + restOfCountry.denominator;
      return fromRest && differenceFromWhole(fromRest, locality.denominator / all);
    }),
  );
  return measures.map((_, at) => ({ area: area[at] ?? null, country: country[at] ?? null }));
}

function difference(kind: LocalityMeasure['kind'], one: Counted, other: Counted): Difference | null {
  return kind === 'proportion' ? proportionDifference(one, other) : rateDifference(one, other);
}

function judged(
  measures: readonly LocalityMeasure[],
  differences: readonly (Difference | null)[],
): (LocalityGap | null)[] {
  const adjusted = benjaminiHochberg(differences.flatMap((one) => (one ? [one.p] : [])));
  let next = 0;
  return differences.map((one, at) => {
    if (!one) return null;
    const allowedFor = adjusted[next++] as number;
    const good = Math.sign(one.value) * betterSign(measures[at]?.polarity ?? 'neutral');
    const clear = allowedFor < falseFindings && good !== 0;
    return { ...one, adjusted: allowedFor, verdict: clear ? (good > 0 ? 'better' : 'poorer') : 'not-clear' };
  });
}
