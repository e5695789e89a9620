import { median } from './median.ts';
import { nonOverlapping } from './non-overlapping.ts';
import { fewestPacePoints, type PacePoint } from './pace.ts';
import { betterSign, type Polarity } from './polarity.ts';
import { theilSen } from './theil-sen.ts';

export const courseVerdicts = ['met', 'missed', 'likely', 'possible', 'unlikely', 'cannot-tell'] as const;
export type CourseVerdict = (typeof courseVerdicts)[number];

/** Why it cannot be told. */
export type CourseReason = 'neutral' | 'too-few-points' | 'no-interval';

/** A value to be reached, good way or beyond, in the last period that ended by a time. */
export interface CourseTarget {
  /** The moment its day ends, in decimal years. */
  due: number;
  value: number;
}

export interface Course {
  verdict: CourseVerdict;
  /** Null unless it cannot be told. */
  reason: CourseReason | null;
  /** Where the pace leads by then, in the indicator's unit, with 95 % limits; null where it cannot be told or is known. */
  projected: { value: number; lower: number; upper: number } | null;
  /** The value found for the target's own period; null while there is none. */
  found: number | null;
  /** Points used: with a value, not overlapping. */
  points: number;
}

/** Mean moving range of two normal deviates, in standard deviations (2/√π). */
const rangePerDeviation = 1.128;
const z = 1.96;

/**
 * Where today's pace leads at a target's date, and whether the target is met there. Today's pace is the Theil–Sen line
 * over the periods that share no time; `points` are those of one segment, in any order. The interval holds both what is not known
 * of the slope, which grows with the distance, and the usual swing of one value about the line.
 * `bounds`: values that cannot be passed, such as 0 and 100 of a share. See docs/methods/on-course.md.
 * @throws RangeError where a period stands twice
 */
export function onCourse(
  points: readonly PacePoint[],
  target: CourseTarget,
  { polarity, bounds }: { polarity: Polarity; bounds?: { lowest?: number; highest?: number } },
): Course {
  const measured = points.filter(({ value }) => !Number.isNaN(value)).toSorted((a, b) => a.ends - b.ends);
  const used = nonOverlapping(measured);
  const good = betterSign(polarity);
  const unknown = { projected: null, found: null, points: used.length };
  if (good === 0) return { verdict: 'cannot-tell', reason: 'neutral', ...unknown };
  const found = valueAtTarget(measured, target);
  if (found !== null) {
    const met = (found - target.value) * good >= 0;
    return { verdict: met ? 'met' : 'missed', reason: null, ...unknown, found };
  }
  const last = used.at(-1);
  if (!last || used.length < fewestPacePoints)
    return { verdict: 'cannot-tell', reason: 'too-few-points', ...unknown };
  const times = used.map((point) => middle(point) - middle(last));
  const line = theilSen(
    times,
    used.map(({ value }) => value),
  );
  if (!line || line.lower === null || line.upper === null)
    return { verdict: 'cannot-tell', reason: 'no-interval', ...unknown };
  // A target is about a period, and so is the line: middle against middle.
  const ahead = target.due - (last.ends - last.starts) / 2 - middle(last);
  const value = line.intercept + line.slope * ahead;
  const swing =
    z * usualSwing(used.map((one, i) => one.value - line.intercept - line.slope * (times[i] ?? 0)));
  const edges = [line.lower, line.upper].map((limit) => Math.hypot((limit - line.slope) * ahead, swing));
  // Behind the last point, the lower slope gives the higher value.
  const [down = 0, up = 0] = ahead < 0 ? edges.toReversed() : edges;
  const within = (one: number) =>
    Math.min(bounds?.highest ?? Number.POSITIVE_INFINITY, Math.max(bounds?.lowest ?? -Infinity, one));
  const projected = { value: within(value), lower: within(value - down), upper: within(value + up) };
  const slack = 1e-12 * measured.reduce((size, point) => Math.max(size, Math.abs(point.value)), 0);
  return { verdict: verdictOf(projected, target.value, good, slack), reason: null, ...unknown, projected };
}

function verdictOf(
  { lower, upper }: { lower: number; upper: number },
  target: number,
  good: 1 | -1,
  slack: number,
): CourseVerdict {
  const [worst, best] = good > 0 ? [lower, upper] : [-upper, -lower];
  const wanted = target * good;
  if (worst >= wanted - slack) return 'likely';
  return best < wanted - slack ? 'unlikely' : 'possible';
}

/** The value of the last period that ended by the target's day, once that period is there and no later one could be it. */
function valueAtTarget(measured: readonly PacePoint[], { due }: CourseTarget): number | null {
  const instant = 1 / 3660;
  const ends = [...new Set(measured.map((point) => point.ends))];
  const gaps = ends.slice(1).map((end, i) => end - (ends[i] as number));
  const only = measured[0];
  const step = median(gaps) ?? (only && only.ends > only.starts ? only.ends - only.starts : 1);
  const its = measured.findLast((point) => point.ends <= due + instant);
  return its && its.ends > due + instant - step ? its.value : null;
}

/** Standard deviation about the line from one value to the next, which a bend in the line does not swell. */
function usualSwing(beside: readonly number[]): number {
  const ranges = beside.slice(1).map((value, i) => Math.abs(value - (beside[i] as number)));
  return ranges.reduce((sum, range) => sum + range, 0) / ranges.length / rangePerDeviation;
}

function middle({ starts, ends }: { starts: number; ends: number }): number {
  return (starts + ends) / 2;
}
