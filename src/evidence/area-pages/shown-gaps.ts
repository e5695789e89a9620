import type { JudgedGap } from './judged-gap.ts';

/** Measures drawn where nobody asked for one or for all. */
const drawnFirst = 6;

/** Which measures are drawn: the one asked for by key, all of them, or those a reader should see first. */
export function shownGaps(
  gaps: readonly JudgedGap[],
  asked: { measure: string | null; all: boolean },
): JudgedGap[] {
  const one = gaps.filter(({ inequality }) => inequality.indicator.key === asked.measure);
  if (one.length > 0) return one;
  if (asked.all || gaps.length <= drawnFirst) return [...gaps];
  return gaps.toSorted((a, b) => urgency(b) - urgency(a) || relative(b) - relative(a)).slice(0, drawnFirst);
}

/** Measures of the picture first, then gaps that move, then those that are clear. */
function urgency({ inequality, pace, side }: JudgedGap): number {
  const headline = inequality.indicator.headline === null ? 0 : 4;
  const moves = ['widening', 'turned'].includes(pace.verdict) ? 2 : pace.verdict === 'narrowing' ? 1 : 0;
  return headline + moves + (side === 'unclear' || side === null ? 0 : 1);
}

function relative({ latest }: JudgedGap): number {
  return Math.abs(latest?.measure.rii ?? 0);
}
