import { describe, expect, it } from 'vitest';
import { type Nature, strokesOf, type TrendPoint, unbrokenRuns, valueExtent } from './trend-data.ts';

const point = (at: number, value: number | null, nature: Nature = 'raw'): TrendPoint => ({
  label: String(at),
  at,
  figure: value === null ? { status: 'missing' } : { status: 'value', value },
  nature,
});
const years = (runs: { at: number }[][]) => runs.map((run) => run.map(({ at }) => at));

describe('unbrokenRuns', () => {
  it('leaves a gap where a period has no value', () => {
    expect(years(unbrokenRuns([point(1, 5), point(2, null), point(3, 6), point(4, 7)]))).toEqual([
      [1],
      [3, 4],
    ]);
  });
  it('draws nothing across a break, whichever period it falls on', () => {
    const points = [point(1, 5), point(2, 6), point(3, 7)];
    expect(years(unbrokenRuns(points, [{ at: 1.5, reason: 'new boundaries' }]))).toEqual([[1], [2, 3]]);
    expect(years(unbrokenRuns(points, [{ at: 2, reason: 'new boundaries' }]))).toEqual([[1], [2, 3]]);
  });
});

describe('strokesOf', () => {
  it('changes the stroke on the way into and out of what was not measured', () => {
    const [run = []] = unbrokenRuns([
      point(1, 5),
      point(2, 6, 'imputed'),
      point(3, 7),
      point(4, 8),
      point(5, 9, 'projected'),
    ]);
    expect(strokesOf(run).map(({ nature, points }) => [nature, points.map(({ at }) => at)])).toEqual([
      ['imputed', [1, 2, 3]],
      ['raw', [3, 4]],
      ['projected', [4, 5]],
    ]);
  });
});

describe('valueExtent', () => {
  const of = (values: (number | null)[]) =>
    valueExtent({ unit: '%', decimals: 0, series: { name: 'A', points: values.map((v, i) => point(i, v)) } });
  it('starts from nought where nought is near, and does not flatten what is far from it', () => {
    expect(of([2, 10])).toEqual([0, 10]);
    expect(of([80, 90])).toEqual([80, 90]);
  });
  it('has room around a single value, also at nought and below it', () => {
    expect(of([10])).toEqual([5, 15]);
    expect(of([0])).toEqual([0, 1]);
    expect(of([-4])).toEqual([-6, -2]);
  });
  it('is nothing where there is no value', () => {
    expect(of([null])).toBeNull();
  });
  it('takes in intervals and targets', () => {
    expect(
      valueExtent({
        unit: '%',
        decimals: 0,
        series: {
          name: 'A',
          points: [{ label: '1', at: 1, figure: { status: 'value', value: 50, lower: 45, upper: 55 } }],
        },
        target: [{ at: 2, label: '2', value: 30 }],
      }),
    ).toEqual([30, 55]);
  });
});
