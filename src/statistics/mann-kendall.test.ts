import { describe, expect, it } from 'vitest';
import { mannKendall } from './mann-kendall.ts';

describe('the Mann–Kendall test', () => {
  // Reference: pyMannKendall (commit ec2e3ab1), original_test.
  it.each([
    {
      name: 'a rising series',
      values: [3.1, 3.4, 3.3, 3.9, 4.2, 4.0, 4.8, 5.1, 5.0, 5.6],
      expected: {
        s: 39,
        variance: 125,
        z: 3.3988233257996803,
        p: 0.0006767641801210811,
        tau: 0.8666666666666667,
        trend: 'increasing',
      },
    },
    {
      name: 'a falling series',
      values: [
        1200.5, 1189.2, 1195.8, 1150.1, 1170.4, 1132.9, 1120.0, 1099.7, 1101.3, 1080.6, 1075.2, 1061.9,
        1070.8, 1044.4, 1032.0,
      ],
      expected: {
        s: -97,
        variance: 408.3333333333333,
        z: -4.7507679293317775,
        p: 2.0264559448257558e-6,
        tau: -0.9238095238095239,
        trend: 'decreasing',
      },
    },
    {
      name: 'a series with ties',
      values: [5, 6, 5, 7, 6, 5, 6, 30, 6, 5, 7, 6, 5, 6, 7, 5, 6, 6, 5, 7],
      expected: {
        s: 13,
        variance: 831.6666666666666,
        z: 0.41610851058969023,
        p: 0.6773306026220913,
        tau: 0.06842105263157895,
        trend: 'no-trend',
      },
    },
    {
      name: 'four points',
      values: [1, 2, 1.5, 3],
      expected: {
        s: 4,
        variance: 8.666666666666666,
        z: 1.0190493307301363,
        p: 0.3081795474670539,
        tau: 0.6666666666666666,
        trend: 'no-trend',
      },
    },
    {
      name: 'a constant series',
      values: [4, 4, 4, 4, 4, 4],
      expected: { s: 0, variance: 0, z: 0, p: 1, tau: 0, trend: 'no-trend' },
    },
  ])('agrees with pyMannKendall on $name', ({ values, expected }) => {
    const result = mannKendall(values);
    expect(result?.trend).toBe(expected.trend);
    for (const key of ['s', 'variance', 'z', 'p', 'tau'] as const) {
      expect(result?.[key]).toBeCloseTo(expected[key], 12);
    }
  });

  it('leaves out missing values before it counts pairs', () => {
    expect(mannKendall([1, Number.NaN, 2, 1.5, Number.NaN, 3])).toEqual(mannKendall([1, 2, 1.5, 3]));
  });

  it('is not given for fewer than two values', () => {
    expect(mannKendall([])).toBeNull();
    expect(mannKendall([7, Number.NaN])).toBeNull();
  });
});
