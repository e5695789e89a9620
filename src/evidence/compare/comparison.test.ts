import { describe, expect, it } from 'vitest';
import type { Area } from '../../geography/index.ts';
import { childPoverty, figures, series } from '../figure.examples.ts';
import type { FigureSeries } from '../figure.ts';
import { judge } from '../judge.ts';
import { comparisonQuery, readComparison } from './comparison-address.ts';
import { comparisonSentence } from './comparison-sentence.ts';
import { type Nesting, pairDifference } from './pair-difference.ts';

/** One year of `counted` in `of`; the published percentage is theirs. */
function counted(count: number, of: number, from = 2021): FigureSeries {
  const [figure] = figures(from, [(count / of) * 100]);
  return series([{ ...figure, numerator: count, denominator: of }]);
}

const place = (name: string): Area => ({ id: name.length, kind: 'council', code: name, name, nameGd: null });

describe('the address of a comparison', () => {
  it('lists places and measures in the order of the reader, each once', () => {
    const asked = readComparison(new URLSearchParams('areas=b,a,,B&areas= c &indicators=x,y,x'));
    expect(asked).toEqual({ areas: ['B', 'A', 'C'], indicators: ['x', 'y'] });
    expect(comparisonQuery(asked)).toBe('areas=B,A,C&indicators=x,y');
    expect(comparisonQuery({ areas: [], indicators: [] })).toBe('');
  });
});

describe('the difference of two areas', () => {
  it('has Newcombe’s interval, in percentage points', () => {
    // Newcombe 1998, table II: 56/70 − 48/80, 0.0524 to 0.3339.
    const found = pairDifference(counted(56, 70), counted(48, 80), 'apart');
    expect(found).toMatchObject({ told: true, verdict: 'worse' });
    if (!found.told) return;
    expect(found.difference.value).toBeCloseTo(20, 9);
    expect(found.difference.lower).toBeCloseTo(5.24, 2);
    expect(found.difference.upper).toBeCloseTo(33.39, 2);
  });

  it('takes an area out of the one it lies in, and turns with the question', () => {
    // 30 of 100 in 70 of 500: 0.30 − 0.14.
    const [part, whole] = [counted(30, 100), counted(70, 500)];
    const inside = pairDifference(part, whole, 'one-in-other');
    const around = pairDifference(whole, part, 'other-in-one');
    if (!inside.told || !around.told) throw new Error('Both can be told.');
    expect(inside.difference.value).toBeCloseTo(16, 9);
    expect(around.difference.value).toBeCloseTo(-16, 9);
    expect(around.difference.lower).toBeCloseTo(-inside.difference.upper, 12);
    // The area itself moves the whole, so the gap to the whole is surer than the gap between strangers.
    const strangers = pairDifference(part, whole, 'apart');
    if (!strangers.told) throw new Error('It can be told.');
    const width = ({ lower, upper }: { lower: number; upper: number }) => upper - lower;
    expect(width(inside.difference)).toBeLessThan(width(strangers.difference));
  });

  it('is that of the newest period measured in both', () => {
    const two = series([...counted(10, 100, 2020).figures, ...counted(90, 100, 2021).figures]);
    const found = pairDifference(two, counted(11, 100, 2020), 'apart');
    expect(found).toMatchObject({ told: true, verdict: 'not-clear', period: { label: '2020/21' } });
  });

  it('is higher or lower, never better, where neither is good', () => {
    const neutral = (one: FigureSeries) => ({
      ...one,
      indicator: { ...childPoverty, polarity: 'neutral' as const },
    });
    expect(pairDifference(neutral(counted(56, 70)), neutral(counted(48, 80)), 'apart')).toMatchObject({
      verdict: 'higher',
    });
  });

  it.each<[string, FigureSeries, FigureSeries, Nesting, string]>([
    ['nothing measured', series([]), counted(1, 9), 'apart', 'no-figure'],
    ['no period in common', counted(1, 9, 2020), counted(1, 9, 2021), 'apart', 'no-shared-period'],
    ['no counts', series(figures(2021, [20])), counted(1, 9), 'apart', 'no-counts'],
    [
      'counts of another rate than the one published',
      series(counted(1, 9).figures.map((one) => ({ ...one, value: 50 }))),
      counted(1, 9),
      'apart',
      'no-counts',
    ],
    ['a part that does not fit its whole', counted(30, 100), counted(20, 500), 'one-in-other', 'no-counts'],
    ['areas that overlap', counted(1, 9), counted(2, 9), 'overlapping', 'overlapping'],
  ])('cannot be told: %s', (_, one, other, nesting, reason) => {
    expect(pairDifference(one, other, nesting)).toEqual({ told: false, reason });
  });
});

describe('the sentence of a comparison', () => {
  const all: [string, FigureSeries][] = [
    ['Fife', counted(200, 1000)],
    ['Angus', counted(100, 1000)],
    ['Moray', counted(205, 1000)],
    ['Dundee', counted(300, 1000)],
    ['Perth', counted(310, 1000)],
    ['Tayside', series(figures(2021, [20]))],
    ['Nowhere', series([])],
  ];
  const first = all[0]?.[1] ?? series([]);
  const measure = (names: readonly string[]) => ({
    indicator: { ...childPoverty, id: 1 },
    rows: names.map((name, at) => {
      const own = all.find(([known]) => known === name)?.[1] ?? series([]);
      return {
        area: place(name),
        judgement: judge(own, null),
        difference: at === 0 ? null : pairDifference(own, first, 'apart'),
      };
    }),
  });

  it('says what is better, worse and not clear, with the difference and its interval', () => {
    expect(
      comparisonSentence(measure(['Fife', 'Angus', 'Moray', 'Dundee', 'Perth']), 'Scotland', '2022-11-22'),
    ).toBe(
      'For child poverty, compared with Fife (2021/22): Angus (−10.0 points, −13.1 to −6.9) is better; Dundee (+10.0 points, +6.2 to +13.7) and Perth (+11.0 points, +7.2 to +14.8) are worse; Moray (+0.5 points, −3.0 to +4.0) is not clearly different.',
    );
  });

  it('says what cannot be told, and why', () => {
    expect(comparisonSentence(measure(['Fife', 'Tayside', 'Nowhere']), 'Scotland', '2022-11-22')).toBe(
      'For child poverty, it cannot be told how Nowhere and Fife differ: nothing measured is given for both. For child poverty, it cannot be told how Tayside and Fife differ: the counts behind the figures are not published for both, so the difference has no interval.',
    );
  });

  it('tells one place by itself', () => {
    expect(comparisonSentence(measure(['Fife']), 'Scotland', '2022-11-22')).toContain(
      'For child poverty, Fife cannot be compared',
    );
  });
});
