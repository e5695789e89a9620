import { comparableFigures, type FigureSeries, type Judgement, judge, spanOf } from '../../evidence/index.ts';
import { decimalYearEnd } from '../../kernel/decimal-year.ts';
import { type Course, type CourseReason, onCourse } from '../../statistics/index.ts';
import { compareDecimals, decimalOf } from './decimal.ts';
import type { MeasureTarget, ValueType } from './measure.ts';
import type { MeasureDefinition } from './measure-definition.ts';

export interface JudgedTarget {
  target: MeasureTarget;
  course: Course;
  /** Why it cannot be told; null where it can. */
  reason: CourseReason | 'yes-no' | 'broken' | null;
}

/** What can be said of a measure today. */
export interface JudgedMeasure {
  measure: MeasureDefinition;
  /** `withdrawn`: its indicator is not published for the area any more. */
  state: 'figures' | 'none' | 'withdrawn';
  /** Null where there is no series. */
  judgement: Judgement | null;
  targets: readonly JudgedTarget[];
  /** The last break after the baseline: figures do not mean any more what the targets were set by. */
  broken: { starts: string; reason: string } | null;
  /** What the baseline's period is given as now, where that is not what the plan says; `now` null: nothing. */
  revised: { now: string | null } | null;
}

/**
 * Position and pace by the foundation's methods, and for each target where the pace leads. `series`: of its indicator in
 * its area, or of its own values; null where there is none. `known`: whether its indicator still exists.
 */
export function judgeMeasure(
  measure: MeasureDefinition,
  series: FigureSeries | null,
  comparator: FigureSeries | null,
  known = true,
): JudgedMeasure {
  const { baselineOn, targets } = measure;
  const lastBreak = series?.breaks.at(-1) ?? null;
  const broken = lastBreak && baselineOn !== null && baselineOn < lastBreak.starts ? lastBreak : null;
  const withdrawn =
    measure.indicatorKey !== null && (!known || (series === null && measure.baselineReleaseId !== null));
  return {
    measure,
    state: withdrawn ? 'withdrawn' : series === null || series.figures.length === 0 ? 'none' : 'figures',
    judgement: series && judge(series, comparator),
    targets: targets.map((target) => judgeTarget(measure, target, series, broken !== null)),
    broken,
    revised: series && revised(measure, series),
  };
}

function judgeTarget(
  { valueType, polarity }: MeasureDefinition,
  target: MeasureTarget,
  series: FigureSeries | null,
  broken: boolean,
): JudgedTarget {
  const figures = series ? comparableFigures(series) : [];
  const points = figures
    .filter(({ status, nature }) => status === 'value' && nature === 'raw')
    .map(({ period, value }) => ({ ...spanOf(period), value: value ?? Number.NaN }));
  const due = { due: decimalYearEnd(target.dueOn), value: Number(target.value) };
  const course = onCourse(points, due, { polarity, bounds: boundsOf(valueType) });
  const cannot = (reason: JudgedTarget['reason']): JudgedTarget => ({
    target,
    course: { ...course, verdict: 'cannot-tell', projected: null, found: null },
    reason,
  });
  if (broken) return cannot('broken');
  if (valueType === 'yes-no' && course.found === null) return cannot('yes-no');
  return { target, course, reason: course.reason };
}

function boundsOf(type: ValueType): { lowest?: number; highest?: number } {
  if (type === 'percent') return { lowest: 0, highest: 100 };
  return type === 'count' || type === 'rate' ? { lowest: 0 } : {};
}

function revised(
  { baselineValue, baselineOn, baselineReleaseId, decimals }: MeasureDefinition,
  { figures }: FigureSeries,
): JudgedMeasure['revised'] {
  // A typed baseline may be of anything; only one that was read can have been revised.
  if (baselineValue === null || baselineOn === null || baselineReleaseId === null) return null;
  const now = figures.findLast(({ period }) => period.ends === baselineOn)?.value ?? null;
  if (now === null) return { now: null };
  const text = decimalOf(now, decimals);
  return compareDecimals(text, baselineValue) === 0 ? null : { now: text };
}

/** The target to look at now: the first that is not decided, else the last. */
export function nextTarget({ targets }: JudgedMeasure): JudgedTarget | null {
  return (
    targets.find(({ course }) => course.verdict !== 'met' && course.verdict !== 'missed') ??
    targets.at(-1) ??
    null
  );
}

export const standings = ['moved', 'not-moved', 'off-course', 'cannot-tell'] as const;
export type Standing = (typeof standings)[number];

/** How a measure stands for whoever answers for its outcome. Off course comes before a pace that is good but too slow. */
export function standingOf(judged: JudgedMeasure): Standing {
  const verdicts = judged.targets.map(({ course }) => course.verdict);
  if (verdicts.includes('unlikely') || verdicts.at(-1) === 'missed') return 'off-course';
  const pace = judged.judgement?.pace.verdict;
  if (pace === 'improving' || verdicts.includes('met')) return 'moved';
  return pace === 'worsening' || pace === 'no-clear-change' ? 'not-moved' : 'cannot-tell';
}
