import { describe, expect, it } from 'vitest';
import { childPoverty } from '../figure.examples.ts';
import { duncanSentence } from './duncan-section.tsx';
import { exampleGap } from './gap.examples.ts';
import { gapSentence } from './gap-sentence.ts';
import { inequalityHead } from './inequality-head.ts';

const widening = exampleGap({ gaps: [10, 11, 12, 13, 14, 15] });
const attainment = {
  key: 'attainment',
  phrase: 'the attainment of school leavers',
  polarity: 'high-is-good',
} as const;

describe('the sentence on one gap over time', () => {
  it('says that it widens and how fast', () => {
    expect(gapSentence(widening, 'Fife')).toBe(
      'The gap in child poverty in Fife is widening (+1.00 percentage points a year, +1.00 to +1.00).',
    );
  });

  it('says that it narrows, the sign kept', () => {
    const narrowing = exampleGap({ gaps: [-15, -14, -13, -12, -11, -10], indicator: attainment });
    expect(gapSentence(narrowing, 'Fife')).toBe(
      'The gap in the attainment of school leavers in Fife is narrowing (+1.00 percentage points a year, +1.00 to +1.00).',
    );
  });

  it('does not call a gap that has turned round narrower', () => {
    expect(gapSentence(exampleGap({ gaps: [5, 3, 1, -1, -3, -5] }), 'Fife')).toBe(
      'The gap in child poverty in Fife has turned round: the end that had the higher figures now has the lower ones (−2.00 percentage points a year, −2.00 to −2.00). The least deprived fare worse here, so the gap lies on the other side of the line.',
    );
  });

  it('says that nothing clear happens', () => {
    expect(gapSentence(exampleGap({ gaps: [10, 14, 9, 13, 10, 12] }), 'Fife')).toBe(
      'The gap in child poverty in Fife shows no clear change over time.',
    );
  });

  it('says of one year that it tells nothing', () => {
    expect(gapSentence(exampleGap({ gaps: [10] }), 'Fife')).toBe(
      'There are too few comparable years to tell whether the gap in child poverty in Fife is changing.',
    );
  });

  it('names a break and leaves out what stands before it', () => {
    const broken = exampleGap({
      gaps: [10, 11, 12, 13, 14, 15],
      breaks: [{ starts: '2016-04-01', reason: 'A new definition.' }],
    });
    expect(gapSentence(broken, 'Fife')).toBe(
      'There are too few comparable years to tell whether the gap in child poverty in Fife is changing. Years before 2016 are not comparable and are left out: A new definition.',
    );
  });

  it('names the years in which a fifth is suppressed, the latest three by name', () => {
    const hidden = exampleGap({
      gaps: [10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
      change: (figure, year, fifth) =>
        fifth === 4 && year < 5 ? { ...figure, value: null, status: 'suppressed' } : figure,
    });
    expect(gapSentence(hidden, 'Fife')).toBe(
      'The gap in child poverty in Fife is widening (+1.00 percentage points a year, +1.00 to +1.00). Not every fifth has a figure for 2 earlier periods, 2014/15, 2015/16 and 2016/17.',
    );
  });

  it('says that projections and estimates are left out', () => {
    const mixed = exampleGap({
      gaps: [10, 11, 12, 13, 14, 15, 40],
      change: (figure, year) =>
        year === 6
          ? { ...figure, nature: 'projected' }
          : year === 0
            ? { ...figure, nature: 'imputed' }
            : figure,
    });
    expect(gapSentence(mixed, 'Fife')).toBe(
      'The gap in child poverty in Fife is widening (+1.00 percentage points a year, +1.00 to +1.00). Figures after 2017/18 are projections and are left out of this. Some figures are estimates by the publisher and are left out of this.',
    );
  });

  it('keeps long names whole, Gaelic ones too', () => {
    const pay = exampleGap({
      gaps: [10],
      indicator: { phrase: 'the median weekly pay of full-time workers' },
    });
    expect(gapSentence(pay, 'Comhairle nan Eilean Siar agus na h-Eileanan a Tuath')).toBe(
      'There are too few comparable years to tell whether the gap in the median weekly pay of full-time workers in Comhairle nan Eilean Siar agus na h-Eileanan a Tuath is changing.',
    );
  });
});

describe('the head of the inequality page', () => {
  it('says that there is nothing to tell', () => {
    expect(inequalityHead([], 'Fife')).toBe(
      'No measure is given by deprivation for Fife, so inequality within it cannot be told.',
    );
  });

  it('says that nothing was measured, where every year is an estimate', () => {
    const imputed = exampleGap({ gaps: [10, 11], change: (figure) => ({ ...figure, nature: 'imputed' }) });
    expect(inequalityHead([imputed], 'Fife')).toBe(
      'For Fife nothing measured is given by deprivation for all five fifths, so inequality within it cannot be told.',
    );
  });

  it('counts who fares worse, by what is good for each measure', () => {
    const good = exampleGap({ gaps: [-10, -11, -12, -13, -14, -15], indicator: attainment });
    const reversed = exampleGap({
      gaps: [-15, -14, -13, -12, -11, -10],
      indicator: { key: 'carbon', phrase: 'carbon emissions a head' },
    });
    const noisy = exampleGap({
      gaps: [1, 1, 1],
      noise: [5, -8, 9, -8, 5],
      indicator: { key: 'fires', phrase: 'dwelling fires' },
    });
    const neutral = exampleGap({
      gaps: [9, 9, 9],
      indicator: { key: 'births', phrase: 'births', polarity: 'neutral' },
    });
    expect(inequalityHead([widening, good, reversed, noisy, neutral], 'Fife')).toBe(
      'The most deprived in Fife clearly fare worse than the least deprived on 2 of 5 measures. On one it is the other way round: the most deprived fare better (carbon emissions a head). On one no difference can be told. On one there is a difference, but neither side of it is better. The gap is widening for child poverty and the attainment of school leavers. The gap is narrowing for carbon emissions a head. For 2 of them there are too few comparable years to tell whether the gap changes. The newest of these figures are for 2017/18.',
    );
  });

  it('says that no gap moves, and names no more than it must', () => {
    const flat = exampleGap({ gaps: [10, 14, 9, 13, 10, 12] });
    expect(inequalityHead([flat], 'Fife')).toBe(
      'The most deprived in Fife clearly fare worse than the least deprived on 1 of 1 measures. No gap is clearly widening or narrowing. The newest of these figures are for 2017/18.',
    );
    const many = Array.from({ length: 7 }, (_, i) =>
      exampleGap({ gaps: [10, 11, 12, 13, 14], indicator: { key: `m${i}`, phrase: `measure ${i + 1}` } }),
    );
    expect(inequalityHead(many, 'Fife')).toContain(
      'The gap is widening for measure 1, measure 2, measure 3, measure 4 and 3 others.',
    );
  });
});

describe('the sentence on the profile’s index', () => {
  const of = (index: number | null) => ({
    indicator: childPoverty,
    points: [
      {
        period: { kind: 'calendar-year', starts: '2015-01-01', ends: '2015-12-31', label: '2015' } as const,
        index,
        reason: null,
      },
    ],
  });

  it.each([
    [
      0.266,
      'In Fife, people on low incomes live more often where child poverty is worse: 0.27 in 2015. The index has no interval.',
    ],
    [
      -0.1,
      'In Fife, people on low incomes live more often where child poverty is better: −0.10 in 2015. The index has no interval.',
    ],
    [
      0.001,
      'In Fife, the index finds no link between low income and child poverty: 0.00 in 2015. It has no interval.',
    ],
    [null, 'For child poverty in Fife the index cannot be given for any year.'],
  ])('of %s says which way it points', (index, sentence) => {
    expect(duncanSentence(of(index), 'Fife')).toBe(sentence);
  });
});
