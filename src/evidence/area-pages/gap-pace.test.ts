import { describe, expect, it } from 'vitest';
import { figures, series } from '../figure.examples.ts';
import { inequalityOverTime } from '../inequality.ts';
import { gapPace, gapPoints } from './gap-pace.ts';

/** One yearly point per value. */
const yearly = (values: readonly number[]) =>
  values.map((value, i) => ({ starts: 2010 + i, ends: 2011 + i, value }));

describe('the pace of a gap', () => {
  it.each([
    ['widening', [10, 11, 12, 13, 14, 15]],
    ['narrowing', [15, 14, 13, 12, 11, 10]],
    // A gap below 0 that falls further grows.
    ['widening', [-10, -11, -12, -13, -14, -15]],
    ['narrowing', [-15, -14, -13, -12, -11, -10]],
    ['turned', [-5, -3, -1, 1, 3, 5]],
    ['turned', [5, 3, 1, -1, -3, -5]],
    ['no-clear-change', [10, 14, 9, 13, 10, 12]],
    ['too-few-points', [10, 11, 12, 13]],
  ] as const)('is %s for %j', (verdict, values) => {
    expect(gapPace(yearly(values)).verdict).toBe(verdict);
  });

  it('counts three-year averages published every year once in three years', () => {
    const rolling = [10, 11, 12, 13, 14, 15, 16, 17].map((value, i) => ({
      starts: 2008 + i,
      ends: 2011 + i,
      value,
    }));
    expect(gapPace(rolling)).toMatchObject({ verdict: 'too-few-points', pace: { points: 3 } });
  });
});

describe('the points a gap is judged by', () => {
  const fifths = (natures: readonly ('raw' | 'projected')[], breaks: { starts: string; reason: string }[]) =>
    inequalityOverTime(
      [50, 40, 30, 20, 10].map((rate, i) =>
        series(
          figures(
            2015,
            natures.map(() => rate),
          ).map((figure, year) => ({ ...figure, denominator: 1000, nature: natures[year] ?? 'raw' })),
          { breakdown: { quintile: String(i + 1), within: 'council' }, breaks: i === 2 ? breaks : [] },
        ),
      ),
    )[0];

  it('are measured ones only', () => {
    const gap = fifths(['raw', 'raw', 'projected'], []);
    expect(gap && gapPoints(gap).map(({ starts }) => Math.floor(starts))).toEqual([2015, 2016]);
    expect(gap?.points.map(({ nature }) => nature)).toEqual(['raw', 'raw', 'projected']);
  });

  it('begin after a break in any of the fifths', () => {
    const gap = fifths(['raw', 'raw', 'raw'], [{ starts: '2017-04-01', reason: 'a new definition' }]);
    expect(gap && gapPoints(gap)).toHaveLength(1);
    expect(gap?.breaks).toEqual([{ starts: '2017-04-01', reason: 'a new definition' }]);
  });
});
