import {
  betterSign,
  type Counted,
  type Difference,
  differenceFromWhole,
  proportionDifference,
  rateDifference,
} from '../../statistics/index.ts';
import { comparableFigures, type Figure, type FigureSeries } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { limitsOf } from '../limits.ts';
import type { Period } from '../period.ts';

/** How two areas lie to each other. `apart`: neither holds the other; otherwise which one holds which. */
export type Nesting = 'apart' | 'one-in-other' | 'other-in-one' | 'overlapping';

export type CannotTell = 'no-figure' | 'no-shared-period' | 'no-counts' | 'overlapping';

/** What can be said of one area beside another on one measure. In the indicator's unit. */
export type PairDifference =
  | { told: false; reason: CannotTell }
  | {
      told: true;
      period: Period;
      verdict: 'better' | 'worse' | 'higher' | 'lower' | 'not-clear';
      difference: Difference;
    };

/**
 * `one` less `other` in the newest period measured for both. Told only where both have the counts their values are made of:
 * the interval is that of the difference itself, since two intervals that overlap do not show that there is none.
 */
export function pairDifference(one: FigureSeries, other: FigureSeries, nesting: Nesting): PairDifference {
  const { indicator } = one;
  const [mine, theirs] = [measured(one), measured(other)];
  if (mine.length === 0 || theirs.length === 0) return { told: false, reason: 'no-figure' };
  const a = mine.findLast(({ period }) => theirs.some((figure) => samePeriod(figure.period, period)));
  const b = a && theirs.find((figure) => samePeriod(figure.period, a.period));
  if (!a || !b) return { told: false, reason: 'no-shared-period' };
  if (nesting === 'overlapping') return { told: false, reason: 'overlapping' };
  const [mineCounted, theirsCounted] = [countsBehind(a, indicator), countsBehind(b, indicator)];
  if (!mineCounted || !theirsCounted) return { told: false, reason: 'no-counts' };
  const found = between(mineCounted, theirsCounted, indicator, nesting);
  if (!found) return { told: false, reason: 'no-counts' };
  const per = indicator.per ?? 1;
  const { value, lower, upper, p } = found;
  const difference = { value: value * per, lower: lower * per, upper: upper * per, p };
  return { told: true, period: a.period, verdict: verdictOf(difference, indicator), difference };
}

function between(one: Counted, other: Counted, indicator: Indicator, nesting: Nesting): Difference | null {
  const difference = indicator.valueKind === 'proportion' ? proportionDifference : rateDifference;
  if (nesting === 'one-in-other') return fromWhole(one, other);
  if (nesting === 'other-in-one') {
    const turned = fromWhole(other, one);
    return turned && { value: -turned.value, lower: -turned.upper, upper: -turned.lower, p: turned.p };
  }
  return difference(one, other);

  function fromWhole(part: Counted, whole: Counted): Difference | null {
    const rest = {
      numerator: whole.numerator - part.numerator,
      denominator: whole.denominator - part.denominator,
    };
    // Two publishers' counts need not fit into each other.
    const fits = rest.numerator >= 0 && rest.denominator > 0;
    if (!fits || (indicator.valueKind === 'proportion' && rest.numerator > rest.denominator)) return null;
    const fromRest = difference(part, rest);
    return fromRest && differenceFromWhole(fromRest, part.denominator / whole.denominator);
  }
}

function verdictOf({ lower, upper }: Difference, { polarity }: Indicator) {
  const side = lower > 0 ? 1 : upper < 0 ? -1 : 0;
  if (side === 0) return 'not-clear';
  const good = side * betterSign(polarity);
  if (good === 0) return side > 0 ? 'higher' : 'lower';
  return good > 0 ? 'better' : 'worse';
}

/** Counts that make up the published value; null where there are none or they make up another. */
function countsBehind(figure: Figure, indicator: Indicator): Counted | null {
  const { numerator, denominator } = figure;
  const own = limitsOf({ ...figure, lower: null, upper: null }, indicator);
  return own && numerator !== null && denominator !== null ? { numerator, denominator } : null;
}

function measured(series: FigureSeries): Figure[] {
  return comparableFigures(series).filter(({ status, nature }) => status === 'value' && nature === 'raw');
}

function samePeriod(a: Period, b: Period): boolean {
  return a.starts === b.starts && a.ends === b.ends;
}
