import { describe, expect, it } from 'vitest';
import { xmr } from './xmr.ts';

const withOutlier = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

describe('the process behaviour chart', () => {
  // Reference: NHSRplotthedots (commit 050b07d7), ptd_spc_standard, R 4.2.2.
  it.each([
    {
      name: 'a stable series',
      values: [
        24.1, 25.3, 23.8, 26, 24.9, 25.5, 23.2, 24.4, 25.9, 24.7, 25.1, 23.9, 24.8, 25.6, 24.2, 25, 24.5,
        25.4, 23.7, 24.6,
      ],
      screen: true,
      expected: { mean: 24.73, lower: 21.608, upper: 27.852 },
    },
    {
      name: 'a shift, screened',
      values: [10, 12, 11, 13, 12, 11, 10, 12, 11, 12, 17, 18, 16, 17, 19, 18, 17, 16, 18, 17],
      screen: true,
      expected: { mean: 14.35, lower: 10.8033333333333, upper: 17.8966666666667 },
    },
    {
      name: 'a shift, not screened',
      values: [10, 12, 11, 13, 12, 11, 10, 12, 11, 12, 17, 18, 16, 17, 19, 18, 17, 16, 18, 17],
      screen: false,
      expected: { mean: 14.35, lower: 10.29, upper: 18.41 },
    },
  ])('has the limits NHSRplotthedots draws for $name', ({ values, screen, expected }) => {
    const chart = xmr(values, { screen });
    for (const key of ['mean', 'lower', 'upper'] as const) {
      expect(chart?.[key]).toBeCloseTo(expected[key], 10);
    }
  });

  it('screens a wild range once and keeps the mean', () => {
    // Worked independently from NHS England, Making Data Count.
    expect(xmr(withOutlier, { screen: true })).toMatchObject({ mean: 35 / 18, movingRange: 1 });
    expect(xmr(withOutlier)?.lower).toBeCloseTo(-3.06, 2);
    expect(xmr(withOutlier)?.upper).toBeCloseTo(6.95, 2);
    expect(xmr(withOutlier)?.signals).toEqual([{ rule: 'outside-limits', from: 5, to: 5 }]);
  });

  it('numbers signals from 1', () => {
    // NHSRplotthedots: points 1-4 below the limit, a trend of 7 or more to point 12, 12 above the limit,
    // 13 and 15 two of three, 13-20 above the centre.
    const chart = xmr([50, 49, 51, 50, 52, 53, 54, 55, 56, 57, 58, 59, 58, 57, 58, 56, 57, 58, 57, 56]);
    expect(chart?.signals).toEqual([
      { rule: 'outside-limits', from: 1, to: 1 },
      { rule: 'seven-one-side', from: 1, to: 8 },
      { rule: 'outside-limits', from: 2, to: 2 },
      { rule: 'outside-limits', from: 3, to: 3 },
      { rule: 'outside-limits', from: 4, to: 4 },
      { rule: 'seven-point-trend', from: 4, to: 12 },
      { rule: 'seven-one-side', from: 9, to: 20 },
      { rule: 'two-of-three', from: 11, to: 15 },
      { rule: 'outside-limits', from: 12, to: 12 },
    ]);
  });

  it('keeps the number of a point after a missing one', () => {
    const values = [...withOutlier];
    values.splice(2, 0, Number.NaN);
    expect(xmr(values)?.signals).toEqual([{ rule: 'outside-limits', from: 6, to: 6 }]);
    expect(xmr(values)?.mean).toBe(xmr(withOutlier)?.mean);
  });

  it('finds no signal in a constant series, whatever its last digit', () => {
    expect(xmr(Array.from({ length: 15 }, () => 0.1))?.signals).toEqual([]);
    expect(
      xmr(
        Array.from({ length: 15 }, () => 0.1),
        { screen: true },
      )?.upper,
    ).toBeCloseTo(0.1, 15);
  });

  it('does not count a point on the mean to either side', () => {
    expect(
      xmr([1, 1, 1, 1, 2, 1, 1, 1, 3, 3, 3, 3, 2, 3, 3, 3])?.signals.map(({ rule }) => rule),
    ).not.toContain('seven-one-side');
  });

  it('calls limits from fewer than 12 points trial limits', () => {
    expect(xmr(withOutlier.slice(0, 11))?.trial).toBe(true);
    expect(xmr(withOutlier.slice(0, 12))?.trial).toBe(false);
  });

  it('is not given for fewer than two values', () => {
    expect(xmr([3, Number.NaN])).toBeNull();
  });
});
