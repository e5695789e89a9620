import { describe, expect, it } from 'vitest';
import { fewestCrossings, longestRunLimit, runChart } from './run-chart.ts';

const shift = [10, 12, 11, 13, 12, 11, 10, 12, 11, 12, 17, 18, 16, 17, 19, 18, 17, 16, 18, 17];
const rules = (values: readonly number[]) => runChart(values)?.signals.map(({ rule }) => rule);

describe('the run chart', () => {
  // Reference: qicharts2 0.8.1 (commit 1b9487ec), qic(chart = 'run').
  it.each([
    ['a shift', shift, { median: 14.5, useful: 20, longestRun: 10, crossings: 1 }],
    [
      'many points on the median',
      [10, 10, 10, 11, 9, 10, 10, 11, 9, 10, 10, 10, 12, 8, 10, 10],
      { median: 10, useful: 6, longestRun: 1, crossings: 5 },
    ],
    ['seven points', [3, 4, 5, 6, 7, 8, 9], { median: 6, useful: 6, longestRun: 3, crossings: 1 }],
  ] as const)('counts runs and crossings as qicharts2 does: %s', (_, values, expected) => {
    expect(runChart(values)).toMatchObject(expected);
  });

  it.each([
    [6, 6, 1],
    [12, 7, 3],
    [17, 7, 5],
    [20, 7, 6],
    [24, 8, 8],
  ])('with %d useful points allows a run of %d and asks for %d crossings, as qicharts2 does', (useful, run, crossings) => {
    expect(longestRunLimit(useful)).toBe(run);
    expect(fewestCrossings(useful)).toBe(crossings);
  });

  it('names a shift, its long runs, and too few runs and crossings', () => {
    expect(runChart(shift)?.signals).toEqual([
      { rule: 'shift', from: 1, to: 10 },
      { rule: 'long-run', from: 1, to: 10 },
      { rule: 'shift', from: 11, to: 20 },
      { rule: 'long-run', from: 11, to: 20 },
      { rule: 'too-few-runs', from: 1, to: 20 },
      { rule: 'few-crossings', from: 1, to: 20 },
    ]);
  });

  it('names a trend of five, past a repeated value', () => {
    // Perla, Provost and Murray 2011: like values next to each other count once.
    expect(runChart([5, 1, 2, 2, 3, 4, 5, 1])?.signals).toContainEqual({ rule: 'trend', from: 2, to: 7 });
    expect(rules([5, 1, 2, 2, 3, 4, 1])).not.toContain('trend');
  });

  it('names too many runs', () => {
    expect(rules([1, 2, 1, 2, 1, 2, 1, 2, 1, 2])).toEqual(['too-many-runs']);
  });

  it('lets a point on the median neither count nor break a shift', () => {
    const signals = runChart([6, 7, 8, 5, 6, 7, 8, 1, 2, 3, 1, 2, 3, 5, 5])?.signals;
    expect(signals).toContainEqual({ rule: 'shift', from: 1, to: 7 });
  });

  it('keeps the number of a point after a missing one', () => {
    const values: number[] = [...shift];
    values.unshift(Number.NaN);
    expect(runChart(values)?.signals[0]).toEqual({ rule: 'shift', from: 2, to: 11 });
  });

  it('has nothing to say of a constant series, and no chart without values', () => {
    expect(runChart([4, 4, 4])).toMatchObject({
      median: 4,
      runs: 0,
      longestRun: 0,
      crossings: 0,
      signals: [],
    });
    expect(runChart([Number.NaN])).toBeNull();
  });
});
