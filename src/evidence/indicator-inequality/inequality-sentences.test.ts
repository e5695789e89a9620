import { describe, expect, it } from 'vitest';
import { exampleGap } from '../area-pages/gap.examples.ts';
import type { JudgedGap } from '../area-pages/judged-gap.ts';
import { childPoverty } from '../figure.examples.ts';
import { gapOverTimeSentence } from './gap-over-time-sentence.ts';
import type { IndicatorInequality, PartnershipGap } from './indicator-inequality.ts';
import { nothingSentence } from './nothing-sentence.ts';
import { partnershipsSentence } from './partnerships-sentence.ts';

/** The newest figures of six years from 2012/13 end in March 2018. */
const soonAfter = '2018-06-01';
const widening = exampleGap({ gaps: [10, 11, 12, 13, 14, 15] });
const narrowing = exampleGap({ gaps: [15, 14, 13, 12, 11, 10] });
const flat = exampleGap({ gaps: [10, 14, 9, 13, 10, 12] });
const short = exampleGap({ gaps: [12, 12, 12] });
const turned = exampleGap({ gaps: [5, 3, 1, -1, -3, -5] });
const noisy = exampleGap({ gaps: [1, 1, 1], noise: [5, -8, 9, -8, 5] });
const estimated = exampleGap({ gaps: [10, 11], change: (figure) => ({ ...figure, nature: 'imputed' }) });
const suppressed = exampleGap({
  gaps: [10, 11],
  change: (figure, _year, fifth) => (fifth === 4 ? { ...figure, value: null, status: 'suppressed' } : figure),
});

const of = (gaps: readonly JudgedGap[], own: JudgedGap | null = null, absent = 0): IndicatorInequality => ({
  own,
  partnerships: gaps.map(
    ({ latest, side, pace }, index): PartnershipGap => ({
      place: { code: `S1200000${index}`, name: `Place ${index}`, kind: 'council' },
      latest,
      side,
      verdict: pace.verdict,
    }),
  ),
  absent,
  profiled: [],
});

describe('the sentence on the gap of an indicator over time', () => {
  it.each([
    [
      'says how fast it moves and over which years that is judged',
      widening,
      soonAfter,
      'The gap in child poverty in Scotland is widening (+1.00 percentage points a year, +1.00 to +1.00). This rests on 6 periods: the first is 2012/13, the last 2017/18.',
    ],
    [
      'says how old the newest year is',
      narrowing,
      '2026-06-01',
      'The gap in child poverty in Scotland is narrowing (−1.00 percentage points a year, −1.00 to −1.00). This rests on 6 periods: the first is 2012/13, the last 2017/18. The newest measured figure is 8 years old.',
    ],
    [
      'names the years also where nothing clear happens in them',
      flat,
      soonAfter,
      'The gap in child poverty in Scotland shows no clear change over time. This rests on 6 periods: the first is 2012/13, the last 2017/18.',
    ],
    [
      'names no years where they are too few to judge by',
      short,
      '2018-01-01',
      'There are too few comparable years to tell whether the gap in child poverty in Scotland is changing. The newest measured figure is 2 years old.',
    ],
  ])('%s', (_, gap, today, sentence) => {
    expect(gapOverTimeSentence(gap, 'Scotland', today)).toBe(sentence);
  });

  it('counts averages of three years that share years once', () => {
    const rolling = exampleGap({
      gaps: Array.from({ length: 17 }, (_, year) => 30 - year),
      change: (figure, year) => ({
        ...figure,
        period: {
          kind: 'rolling',
          starts: `${2002 + year}-01-01`,
          ends: `${2004 + year}-12-31`,
          label: `${2002 + year} to ${2004 + year}`,
        },
      }),
    });
    expect(gapOverTimeSentence(rolling, 'Scotland', '2021-06-01')).toBe(
      'The gap in child poverty in Scotland is narrowing (−1.00 percentage points a year, −1.00 to −1.00). This rests on 6 periods: the first is 2003 to 2005, the last 2018 to 2020.',
    );
  });

  it('names the first year after a break, not the first that is drawn', () => {
    const broken = exampleGap({
      gaps: [40, 10, 11, 12, 13, 14, 15],
      breaks: [{ starts: '2013-04-01', reason: 'A new definition.' }],
    });
    expect(gapOverTimeSentence(broken, 'Scotland', soonAfter)).toBe(
      'The gap in child poverty in Scotland is widening (+1.00 percentage points a year, +1.00 to +1.00). Years before 2013 are not comparable and are left out: A new definition. This rests on 6 periods: the first is 2013/14, the last 2018/19.',
    );
  });
});

describe('the sentence on the gaps of all partnerships', () => {
  it('counts who fares worse, what moves, what cannot be told and what is not given', () => {
    const gaps = [widening, widening, narrowing, flat, short, noisy, turned, estimated];
    expect(partnershipsSentence(childPoverty, of(gaps, null, 2), '2018-06-01')).toBe(
      'The most deprived clearly fare worse than the least deprived in 5 of 8 partnerships. In one it is the other way round: the most deprived fare better. In one no difference can be told. In one no period was measured in all five fifths. The gap is widening in 2 and narrowing in 1; in 1 there is no clear change. In one the gap has turned round. In 3 there are too few comparable years to tell. For 2 other partnerships nothing is given by deprivation. The newest of these figures are for 2017/18.',
    );
  });

  it('says that it can be told nowhere, and how old the figures are', () => {
    expect(partnershipsSentence(childPoverty, of([short, short]), '2026-01-01')).toBe(
      'The most deprived clearly fare worse than the least deprived in 2 of 2 partnerships. There are too few comparable years to tell whether the gap is changing in any of them. Figures are for 2014/15. The newest measured figure is 10 years old.',
    );
  });

  it('takes no side where a measure says nothing of good or bad', () => {
    const births = exampleGap({ gaps: [10, 11, 12, 13, 14, 15], indicator: { polarity: 'neutral' } });
    expect(partnershipsSentence({ polarity: 'neutral' }, of([births, births]), soonAfter)).toBe(
      'The most and the least deprived clearly differ in 2 of 2 partnerships; neither side of it is better. The gap is widening in 2 and narrowing in 0; in 0 there is no clear change. Figures are for 2017/18.',
    );
  });

  it('is empty where no partnership has a gap', () => {
    expect(partnershipsSentence(childPoverty, of([], null, 32), soonAfter)).toBe('');
  });
});

describe('what is said where a gap cannot be shown', () => {
  it.each([
    [
      'that nobody publishes it by deprivation',
      of([]),
      'No file that is loaded gives child poverty by fifth of deprivation. So how far apart the most and the least deprived are cannot be told, nor whether the gap is changing.',
    ],
    [
      'that nobody publishes it for this place',
      of([widening]),
      'No file that is loaded gives child poverty in Na h-Eileanan Siar by fifth of deprivation. So how far apart the most and the least deprived are there cannot be told, nor whether the gap is changing.',
    ],
    [
      'that a fifth is lacking in every period',
      of([], suppressed),
      'In Na h-Eileanan Siar, child poverty is published by fifth of deprivation, but no period has a figure for all five fifths. So the gap cannot be told, nor whether it is changing.',
    ],
    [
      'that nothing was measured',
      of([], estimated),
      'In Na h-Eileanan Siar, no period of child poverty was measured in all five fifths: all are estimates or projections by the publisher. So how large the gap is now cannot be told.',
    ],
    [
      'that one period tells nothing of change',
      of([], exampleGap({ gaps: [10] })),
      'Only one period of child poverty in Na h-Eileanan Siar has figures for all five fifths (2012/13), so whether the gap is changing cannot be told.',
    ],
    ['nothing, where both can be shown', of([], short), null],
  ])('is %s', (_, inequality, sentence) => {
    expect(nothingSentence(childPoverty, inequality, 'Na h-Eileanan Siar')).toBe(sentence);
  });
});
