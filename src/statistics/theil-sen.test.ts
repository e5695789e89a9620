import { describe, expect, it } from 'vitest';
import { theilSen } from './theil-sen.ts';

const positions = (values: readonly number[]) => values.map((_, i) => i);

describe('the Theil–Sen line', () => {
  // Reference: scipy 1.10.1, scipy.stats.theilslopes(method='separate'), x counted from 0.
  it.each([
    {
      name: 'a rising series',
      y: [3.1, 3.4, 3.3, 3.9, 4.2, 4.0, 4.8, 5.1, 5.0, 5.6],
      expected: { slope: 0.28, lower: 0.2333333333333334, upper: 0.3, intercept: 2.84 },
    },
    {
      name: 'a series with ties and one outlier',
      y: [5, 6, 5, 7, 6, 5, 6, 30, 6, 5, 7, 6, 5, 6, 7, 5, 6, 6, 5, 7],
      expected: { slope: 0, lower: 0, upper: 0.07692307692307693, intercept: 6 },
    },
    {
      name: 'four points',
      y: [1, 2, 1.5, 3],
      expected: { slope: 0.5833333333333333, lower: -0.5, upper: 1.5, intercept: 0.875 },
    },
    {
      name: 'a constant series',
      y: [4, 4, 4, 4, 4, 4],
      expected: { slope: 0, lower: 0, upper: 0, intercept: 4 },
    },
  ])('has the slope, limits and intercept scipy gives $name', ({ y, expected }) => {
    const line = theilSen(positions(y), y);
    for (const key of ['slope', 'lower', 'upper', 'intercept'] as const) {
      expect(line?.[key]).toBeCloseTo(expected[key], 12);
    }
  });

  it('uses the distances between the years, in whatever order they come', () => {
    // scipy 1.17.1: theilslopes([4, 1, 9, 16, 30], [2014, 2012, 2015, 2019, 2021], method='separate')
    const line = theilSen([2014, 2012, 2015, 2019, 2021], [4, 1, 9, 16, 30]);
    expect(line?.slope).toBeCloseTo(2.9444444444444446, 12);
    expect(line?.lower).toBeCloseTo(1.5, 12);
    expect(line?.upper).toBeCloseTo(7, 12);
    expect(line?.intercept).toBeCloseTo(-5924.055555555556, 9);
  });

  it('leaves out a point without a value', () => {
    expect(theilSen([1, 2, 3, 4], [1, Number.NaN, 3, 4])).toEqual(theilSen([1, 3, 4], [1, 3, 4]));
  });

  it('is not given where no two points differ in time', () => {
    expect(theilSen([2012, 2012], [1, 2])).toBeNull();
    expect(theilSen([2012], [1])).toBeNull();
  });

  it('has a slope and no limits where ties in both leave no variance', () => {
    // scipy 1.17.1: theilslopes([5, 5, 5], [1, 1, 2]) warns of a negative variance and gives nan limits.
    expect(theilSen([1, 1, 2], [5, 5, 5])).toMatchObject({ slope: 0, lower: null, upper: null });
  });

  it('refuses lengths that differ', () => {
    expect(() => theilSen([1, 2], [1])).toThrow('these have 2 and 1');
  });
});
