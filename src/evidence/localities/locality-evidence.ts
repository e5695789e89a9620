import { type Counted, type LocalityTest, localityTest } from '../../statistics/index.ts';
import type { Draft } from './draft.ts';
import type { TestableMeasure } from './testable-measures.ts';

/** One small area whose counts are added up: the block it lies in, by place, and what is known of it by measure. */
export interface CountedUnit {
  block: number;
  /** By place of the measure; null where the count is suppressed, missing or not applicable. */
  counts: readonly (Counted | null)[];
}

/** Counts of some measures over one set of small areas that cover the council's area. */
export interface UnitCounts {
  /** Their places are those of `counts` in each unit. */
  measures: readonly TestableMeasure[];
  units: readonly CountedUnit[];
}

/** Why one measure is not tested in one locality. */
export type NotTested = 'withheld' | 'withheld-elsewhere' | 'nobody' | 'no-rest' | 'more-than-all';

/** One measure of one locality with everything its test rests on. */
export interface LocalityFinding {
  measure: TestableMeasure;
  locality: Counted;
  restOfArea: Counted;
  country: Counted;
  /** Small areas of the locality, and how many of them have no counts and are left out. */
  units: number;
  leftOut: number;
  test: LocalityTest | null;
  notTested: NotTested | null;
}

export interface LocalityEvidence {
  name: string;
  findings: readonly LocalityFinding[];
}

/**
 * The largest part of the small areas that may be left out for want of counts. Small counts are what is withheld, so
 * leaving them out makes a measure look more frequent; beyond one in twenty that could be taken for a finding.
 */
export const mostLeftOut = 1 / 20;

/** Adds up the counts of every locality and tests its measures, all measures of a locality together. */
export function localityEvidence(draft: Draft, sets: readonly UnitCounts[]): LocalityEvidence[] {
  return draft.names.map((name, at) => {
    const inside = (unit: CountedUnit) => draft.assigned[unit.block]?.includes(at) ?? false;
    const findings = sets.flatMap(({ measures, units }) =>
      measures.map((measure, place) => finding(measure, place, units, inside)),
    );
    const tested = findings.filter((one) => one.notTested === null);
    const tests = localityTest(
      tested.map(({ measure, locality, restOfArea, country }) => ({
        kind: measure.indicator.valueKind === 'proportion' ? 'proportion' : 'rate',
        polarity: measure.indicator.polarity,
        locality,
        restOfArea,
        restOfCountry: less(country, locality),
      })),
    );
    const byMeasure = new Map(tested.map((one, place) => [one.measure, tests[place] ?? null]));
    return { name, findings: findings.map((one) => ({ ...one, test: byMeasure.get(one.measure) ?? null })) };
  });
}

function finding(
  measure: TestableMeasure,
  place: number,
  units: readonly CountedUnit[],
  inside: (unit: CountedUnit) => boolean,
): LocalityFinding {
  const own = units.filter(inside);
  const others = units.filter((unit) => !inside(unit));
  const [locality, leftOut] = addUp(own, place);
  const [restOfArea, leftOutElsewhere] = addUp(others, place);
  const { numerator, denominator } = measure.counts;
  const shared = {
    measure,
    locality,
    restOfArea,
    country: { numerator, denominator },
    units: own.length,
    leftOut,
  };
  return { ...shared, test: null, notTested: reason() };

  function reason(): NotTested | null {
    if (own.length === 0) return 'nobody';
    if (leftOut > own.length * mostLeftOut) return 'withheld';
    if (locality.denominator === 0) return 'nobody';
    if (others.length === 0) return 'no-rest';
    if (leftOutElsewhere > others.length * mostLeftOut) return 'withheld-elsewhere';
    const share = measure.indicator.valueKind === 'proportion';
    return share && [locality, restOfArea, less(shared.country, locality)].some(moreThanAll)
      ? 'more-than-all'
      : null;
  }
}

function addUp(units: readonly CountedUnit[], place: number): [Counted, number] {
  let [numerator, denominator, leftOut] = [0, 0, 0];
  for (const { counts } of units) {
    const here = counts[place];
    if (!here) leftOut += 1;
    numerator += here?.numerator ?? 0;
    denominator += here?.denominator ?? 0;
  }
  return [{ numerator, denominator }, leftOut];
}

/** Counts from one year over people from another can do this where few people live. */
function moreThanAll({ numerator, denominator }: Counted): boolean {
  return numerator > denominator;
}

function less(all: Counted, part: Counted): Counted {
  // Sums of fractions (mean counts over several years) may differ in the last digit.
  return {
    numerator: Math.max(0, all.numerator - part.numerator),
    denominator: Math.max(0, all.denominator - part.denominator),
  };
}
