import type { ContentMeasure } from '../versions/plan-content.ts';
import { compareDecimals } from './decimal.ts';
import type { JudgedMeasure } from './judge-measure.ts';
import type { TargetYears } from './measure.ts';

/** How a measure stands, as far as a load of figures can change it. */
export interface KeptStanding {
  measureId: string;
  versionNumber: number;
  pace: string | null;
  course1: string | null;
  course3: string | null;
  course10: string | null;
  baselineNow: string | null;
  baselineGone: boolean;
  brokenFrom: string | null;
  withdrawn: boolean;
}

export function standingNow(judged: JudgedMeasure, versionNumber: number): KeptStanding {
  const { measure, judgement, targets, revised, broken, state } = judged;
  const course = (years: TargetYears) =>
    targets.find(({ target }) => target.years === years)?.course.verdict ?? null;
  return {
    ...{ measureId: measure.id, versionNumber },
    pace: judgement ? (judgement.pace.verdict ?? judgement.pace.direction) : null,
    ...{ course1: course(1), course3: course(3), course10: course(10) },
    baselineNow: revised?.now ?? null,
    baselineGone: revised !== null && revised.now === null,
    brokenFrom: broken?.starts ?? null,
    withdrawn: state === 'withdrawn',
  };
}

/** How it stood when its plan was published: what a measure that was never looked at is compared with. */
export function standingPublished(measure: ContentMeasure, versionNumber: number): KeptStanding {
  const course = (years: TargetYears) => measure.course.find((one) => one.years === years)?.verdict ?? null;
  return {
    ...{ measureId: measure.id, versionNumber, pace: measure.pace, withdrawn: measure.withdrawn },
    ...{ course1: course(1), course3: course(3), course10: course(10) },
    ...{ baselineNow: null, baselineGone: false, brokenFrom: null },
  };
}

/** What a load changed for one measure. */
export interface StandingChange {
  judged: JudgedMeasure;
  was: KeptStanding;
  now: KeptStanding;
  verdict: boolean;
  baseline: boolean;
  series: boolean;
}

/** Null where nothing changed. A series that broke or went takes its verdicts with it: that is told once, as what it is. */
export function standingChange(
  was: KeptStanding,
  now: KeptStanding,
  judged: JudgedMeasure,
): StandingChange | null {
  const broke = now.brokenFrom !== null && now.brokenFrom !== was.brokenFrom;
  const series = broke || (now.withdrawn && !was.withdrawn);
  const sameBaseline =
    was.baselineNow === null || now.baselineNow === null
      ? was.baselineNow === now.baselineNow
      : compareDecimals(was.baselineNow, now.baselineNow) === 0;
  const given = now.baselineNow !== null || now.baselineGone;
  const baseline = !now.withdrawn && given && (!sameBaseline || (now.baselineGone && !was.baselineGone));
  const verdict =
    !series &&
    !now.withdrawn &&
    (['pace', 'course1', 'course3', 'course10'] as const).some((key) => was[key] !== now[key]);
  return series || baseline || verdict ? { judged, was, now, verdict, baseline, series } : null;
}
