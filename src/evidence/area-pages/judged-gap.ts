import { type InequalityOverTime, type InequalityPoint, latestInequality } from '../inequality.ts';
import { type GapPace, gapPace, gapPoints } from './gap-pace.ts';

/** Who clearly fares worse now; `neither` where a measure says nothing of good or bad. */
export type GapSide = 'most-deprived-worse' | 'least-deprived-worse' | 'unclear' | 'neither';

export interface JudgedGap {
  inequality: InequalityOverTime;
  /** The newest point of which all fifths were measured; null where there is none. */
  latest: InequalityPoint | null;
  side: GapSide | null;
  pace: GapPace;
}

/** One measure's gap, now and over time. A gap is clear where the interval of its slope index leaves out 0. */
export function judgeGap(inequality: InequalityOverTime): JudgedGap {
  const latest = latestInequality(inequality);
  return {
    inequality,
    latest,
    side: latest && sideOf(inequality, latest),
    pace: gapPace(gapPoints(inequality)),
  };
}

function sideOf({ indicator }: InequalityOverTime, { measure }: InequalityPoint): GapSide {
  const { siiLower, siiUpper } = measure;
  if (siiLower === null || siiUpper === null || siiLower * siiUpper <= 0) return 'unclear';
  if (indicator.polarity === 'neutral') return 'neither';
  const moreOfBad = siiLower > 0 === (indicator.polarity === 'high-is-bad');
  return moreOfBad ? 'most-deprived-worse' : 'least-deprived-worse';
}
