import type { JudgedGap } from './judged-gap.ts';

/** Measures drawn where nobody asked for one or for all. */
const drawnFirst = 6;

/** Measures drawn on one page of them all: some 4 kB each, so that a page stays light however many there are. */
const drawnAtOnce = 12;

export interface ShownGaps {
  shown: JudgedGap[];
  /** Where all are asked for and do not fit one page: which page of how many, from 1. */
  page: number;
  pages: number;
}

/** Which measures are drawn: the one asked for by key, a page of all of them, or those a reader should see first. */
export function shownGaps(
  gaps: readonly JudgedGap[],
  asked: { measure: string | null; all: boolean; page: string | null },
): ShownGaps {
  const one = gaps.filter(({ inequality }) => inequality.indicator.key === asked.measure);
  if (one.length > 0) return { shown: one, page: 1, pages: 1 };
  if (asked.all) {
    const pages = Math.max(1, Math.ceil(gaps.length / drawnAtOnce));
    const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked.page)) || 1));
    return { shown: gaps.slice((page - 1) * drawnAtOnce, page * drawnAtOnce), page, pages };
  }
  if (gaps.length <= drawnFirst) return { shown: [...gaps], page: 1, pages: 1 };
  const first = gaps.toSorted((a, b) => urgency(b) - urgency(a) || relative(b) - relative(a));
  return { shown: first.slice(0, drawnFirst), page: 1, pages: 1 };
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
