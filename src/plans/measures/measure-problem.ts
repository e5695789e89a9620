import { betterSign } from '../../statistics/index.ts';
import { compareDecimals, decimalsOf } from './decimal.ts';
import type { MeasureTarget, MeasureValueWords, MeasureWords, TargetYears, ValueType } from './measure.ts';

/** Why a value is not of a measure's type. */
export type ValueProblem =
  | { problem: 'not-whole' | 'below-nothing' | 'not-a-share' | 'too-fine' | 'not-yes-or-no'; value: string }
  | { problem: 'limits-half' }
  | { problem: 'limits-apart'; value: string; lower: string; upper: string }
  | { problem: 'value-and-reason' | 'neither' }
  | { problem: 'ends-early'; startsOn: string; endsOn: string }
  | { problem: 'not-over'; endsOn: string };

/** Why a measure cannot be as it was written. */
export type MeasureProblem =
  | { problem: 'value'; of: 'baseline' | TargetYears; value: ValueProblem }
  | { problem: 'baseline-half' }
  /** The value runs against what is good from the one before it. */
  | { problem: 'backwards'; years: TargetYears; value: string; before: TargetYears | 'baseline'; was: string }
  | {
      problem: 'years-backwards';
      years: TargetYears;
      dueOn: string;
      before: TargetYears | 'baseline';
      was: string;
    }
  | { problem: 'twice'; years: TargetYears };

/** A gap in a target path that stands in nobody's way. */
export type TargetGap =
  | { gap: 'no-baseline' | 'no-targets' }
  | { gap: 'no-target'; years: TargetYears }
  /** The day is not about as many years after the baseline as it says. */
  | { gap: 'years-apart'; years: TargetYears; dueOn: string; baselineOn: string };

/** What is wrong with a number as a value of this type; null where nothing is. */
export function valueProblem(value: string, type: ValueType, decimals: number): ValueProblem | null {
  const negative = compareDecimals(value, '0') < 0;
  switch (type) {
    case 'yes-no':
      return value === '0' || value === '1' ? null : { problem: 'not-yes-or-no', value };
    case 'count':
      if (decimalsOf(value) > 0 && !/^-?\d+\.0+$/.test(value)) return { problem: 'not-whole', value };
      return negative ? { problem: 'below-nothing', value } : null;
    case 'percent':
      if (negative || compareDecimals(value, '100') > 0) return { problem: 'not-a-share', value };
      break;
    case 'rate':
      if (negative) return { problem: 'below-nothing', value };
      break;
    case 'money':
    case 'number':
      break;
  }
  return decimalsOf(value) > decimals ? { problem: 'too-fine', value } : null;
}

/** What is wrong with a value that is recorded; null where nothing is. `today`: nothing is known of the future. */
export function recordedProblem(
  words: MeasureValueWords,
  { valueType, decimals }: Pick<MeasureWords, 'valueType' | 'decimals'>,
  today: string,
): ValueProblem | null {
  const { value, lower, upper, notAvailable, startsOn, endsOn } = words;
  if (endsOn < startsOn) return { problem: 'ends-early', startsOn, endsOn };
  if (endsOn > today) return { problem: 'not-over', endsOn };
  if (value !== null && notAvailable !== null) return { problem: 'value-and-reason' };
  if (value === null) return notAvailable === null ? { problem: 'neither' } : null;
  const wrong = valueProblem(value, valueType, decimals);
  if (wrong) return wrong;
  if ((lower === null) !== (upper === null)) return { problem: 'limits-half' };
  if (lower === null || upper === null) return null;
  return compareDecimals(lower, value) > 0 || compareDecimals(value, upper) > 0
    ? { problem: 'limits-apart', value, lower, upper }
    : null;
}

/** What is wrong with a measure's baseline and path; empty where nothing is. */
export function measureProblems(words: MeasureWords): MeasureProblem[] {
  const { baselineValue, baselineOn, valueType, decimals, targets } = words;
  const problems: MeasureProblem[] = [];
  if ((baselineValue === null) !== (baselineOn === null)) problems.push({ problem: 'baseline-half' });
  if (baselineValue !== null) {
    const value = valueProblem(baselineValue, valueType, decimals);
    if (value) problems.push({ problem: 'value', of: 'baseline', value });
  }
  for (const target of targets) {
    const value = valueProblem(target.value, valueType, decimals);
    if (value) problems.push({ problem: 'value', of: target.years, value });
  }
  return problems.length > 0 ? problems : pathProblems(words);
}

interface Step {
  of: TargetYears | 'baseline';
  on: string;
  value: string;
}

function pathProblems({ baselineValue, baselineOn, polarity, targets }: MeasureWords): MeasureProblem[] {
  const problems: MeasureProblem[] = [];
  const ordered = targets.toSorted((a, b) => a.years - b.years);
  let before: Step | null =
    baselineValue === null || baselineOn === null
      ? null
      : { of: 'baseline', on: baselineOn, value: baselineValue };
  for (const { years, dueOn, value } of ordered) {
    if (before !== null) {
      const was: Step = before;
      if (was.of === years) problems.push({ problem: 'twice', years });
      else if (dueOn <= was.on)
        problems.push({ problem: 'years-backwards', years, dueOn, before: was.of, was: was.on });
      else if (compareDecimals(value, was.value) * betterSign(polarity) < 0)
        problems.push({ problem: 'backwards', years, value, before: was.of, was: was.value });
    }
    before = { of: years, on: dueOn, value };
  }
  return problems;
}

/** Where a path leaves something open that somebody should know of. */
export function targetGaps({ baselineOn, targets }: MeasureWords): TargetGap[] {
  const gaps: TargetGap[] = [];
  if (baselineOn === null) gaps.push({ gap: 'no-baseline' });
  if (targets.length === 0) return [...gaps, { gap: 'no-targets' }];
  for (const years of [1, 3, 10] as const) {
    const target = targets.find((one) => one.years === years);
    if (!target) gaps.push({ gap: 'no-target', years });
    else if (baselineOn !== null && isYearsApart(target, baselineOn))
      gaps.push({ gap: 'years-apart', years, dueOn: target.dueOn, baselineOn });
  }
  return gaps;
}

/** Baselines are of the period before the plan began, so a year more or half a year less is nothing to tell. */
function isYearsApart({ years, dueOn }: MeasureTarget, baselineOn: string): boolean {
  const months = monthOf(dueOn) - monthOf(baselineOn) - years * 12;
  return months < -6 || months > 18;
}

function monthOf(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return year * 12 + month;
}
