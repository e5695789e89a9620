import { childPoverty, figures, series } from '../figure.examples.ts';
import type { Figure, FigureSeries } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { inequalityOverTime } from '../inequality.ts';
import { type JudgedGap, judgeGap } from './judged-gap.ts';

/** Five rates from the most to the least deprived fifth whose line falls by `gap` from end to end: SII = gap, exactly. */
function ratesFor(gap: number): number[] {
  return [0.4, 0.2, 0, -0.2, -0.4].map((part) => 50 + part * gap);
}

export interface GapExample {
  /** The slope index of each year from 2012/13 on. */
  gaps: readonly number[];
  indicator?: Partial<Indicator>;
  breaks?: FigureSeries['breaks'];
  /** Changes one fifth's figure of one year. */
  change?: (figure: Figure, year: number, fifth: number) => Figure;
  /** Added in turn to the five rates, so that the line does not fit and the interval is not a point. */
  noise?: readonly number[];
}

/** A judged gap made of five equal fifths. */
export function exampleGap({ gaps, indicator = {}, breaks = [], change, noise = [] }: GapExample): JudgedGap {
  const all = [0, 1, 2, 3, 4].map((fifth) =>
    series(
      figures(
        2012,
        gaps.map((gap) => (ratesFor(gap)[fifth] ?? 0) + (noise[fifth] ?? 0)),
      ).map((figure, year) => {
        const counted = { ...figure, denominator: 1000 };
        return change ? change(counted, year, fifth) : counted;
      }),
      {
        indicator: { ...childPoverty, ...indicator },
        breakdown: { quintile: String(fifth + 1), within: 'council' },
        breaks,
      },
    ),
  );
  const [found] = inequalityOverTime(all);
  if (!found) throw new Error('Five fifths make an inequality.');
  return judgeGap(found);
}
