import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mannKendall } from '../mann-kendall.ts';
import { theilSen } from '../theil-sen.ts';
import { trendColumns } from './trend-columns.ts';

const { NaN: missing } = Number;

function firstOf(columns: ReturnType<typeof trendColumns>) {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column[0] as number]));
}

function oneByOne(series: readonly number[], periods: readonly number[]) {
  const line = theilSen(periods, series);
  const test = mannKendall(series);
  return {
    slope: line?.slope ?? missing,
    lower: line?.lower ?? missing,
    upper: line?.upper ?? missing,
    intercept: line?.intercept ?? missing,
    s: test?.s ?? missing,
    variance: test?.variance ?? missing,
    z: test?.z ?? missing,
    p: test?.p ?? missing,
    tau: test?.tau ?? missing,
    points: series.filter((value) => !Number.isNaN(value)).length,
  };
}

function expectEqual(actual: Record<string, number>, expected: Record<string, number>) {
  for (const [name, value] of Object.entries(expected)) {
    if (Number.isNaN(value)) expect(actual[name], name).toBeNaN();
    else expect(actual[name], name).toBeCloseTo(value, 9);
  }
}

/** scipy 1.10.1 `theilslopes(y, x, method='separate')`; pyMannKendall (commit ec2e3ab1) `original_test`. */
const references = [
  {
    shows: 'a rise',
    y: [3.1, 3.4, 3.3, 3.9, 4.2, 4.0, 4.8, 5.1, 5.0, 5.6],
    line: { slope: 0.28, lower: 0.2333333333333334, upper: 0.3, intercept: 2.84 },
    test: {
      s: 39,
      variance: 125,
      z: 3.3988233257996803,
      p: 0.0006767641801210811,
      tau: 0.8666666666666667,
    },
  },
  {
    shows: 'a fall in steps, full of ties',
    y: [12, 12, 11, 11, 10, 10, 10, 9, 9, 8, 8, 8, 7, 7, 7, 6, 6, 5, 5, 5],
    line: {
      slope: -0.38461538461538464,
      lower: -0.4,
      upper: -0.35294117647058826,
      intercept: 11.653846153846153,
    },
    test: {
      s: -174,
      variance: 931.3333333333334,
      z: -5.668831256683354,
      p: 1.4377487866923389e-8,
      tau: -0.9157894736842105,
    },
  },
  {
    shows: 'no change at all',
    y: [4, 4, 4, 4, 4, 4, 4, 4],
    line: { slope: 0, lower: 0, upper: 0, intercept: 4 },
    test: { s: 0, variance: 0, z: 0, p: 1, tau: 0 },
  },
  {
    shows: 'noise with one outlier',
    y: [5, 6, 5, 7, 6, 5, 6, 30, 6, 5, 7, 6, 5, 6, 7, 5, 6, 6, 5, 7],
    line: { slope: 0, lower: 0, upper: 0.07692307692307693, intercept: 6 },
    test: {
      s: 13,
      variance: 831.6666666666666,
      z: 0.41610851058969023,
      p: 0.6773306026220913,
      tau: 0.06842105263157895,
    },
  },
];

test.each(references)('a series with $shows has the slope of scipy and the test of pyMannKendall', ({
  y,
  line,
  test,
}) => {
  expectEqual(firstOf(trendColumns(Float64Array.from(y), [...y.keys()])), { ...line, ...test });
});

test('every series has what the methods for one series give, whatever is tied or missing', () => {
  const value = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -4, max: 4 }) },
    { weight: 4, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(missing) },
  );
  const table = fc.integer({ min: 2, max: 25 }).chain((width) =>
    fc.record({
      steps: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    }),
  );
  fc.assert(
    fc.property(table, ({ steps, rows }) => {
      const periods = steps.map((_, i) => 2000 + steps.slice(0, i + 1).reduce((sum, step) => sum + step, 0));
      const columns = trendColumns(Float64Array.from(rows.flat()), periods);
      for (const [i, row] of rows.entries()) {
        for (const [name, wanted] of Object.entries(oneByOne(row, periods))) {
          const got = columns[name as keyof typeof columns][i] as number;
          if (Number.isNaN(wanted)) expect(got, name).toBeNaN();
          else expect(Math.abs(got - wanted), name).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
        }
      }
    }),
    { seed: 7 },
  );
});

test('a long series whose slopes crowd into one bin still has the exact median and limits', () => {
  const y = Array.from({ length: 120 }, (_, i) => (i === 60 ? 1e9 : ((i * 7919) % 101) / 1e3));
  const periods = [...y.keys()];
  expectEqual(firstOf(trendColumns(Float64Array.from(y), periods)), oneByOne(y, periods));
});

test('the order of the series does not matter to any of them', () => {
  const steps = references[1]?.y ?? [];
  const rows = [steps, steps.toReversed(), steps.map((value) => value * value)];
  const forwards = trendColumns(Float64Array.from(rows.flat()), [...Array(20).keys()]);
  const backwards = trendColumns(Float64Array.from(rows.toReversed().flat()), [...Array(20).keys()]);
  expect(backwards.slope.toReversed()).toEqual(forwards.slope);
  expect(backwards.p.toReversed()).toEqual(forwards.p);
});

test('what cannot be a table of series is refused with the number at fault', () => {
  expect(() => trendColumns(new Float64Array(5), [1, 2, 3])).toThrow(
    '5 values do not fill whole series of 3',
  );
  expect(() => trendColumns(new Float64Array(3), [1, 3, 3])).toThrow('3 is followed by 3');
  expect(() => trendColumns(new Float64Array(3), [1])).toThrow('these are 1');
  expect(() => trendColumns(new Float64Array(361), [...Array(361).keys()])).toThrow('361');
  expect(() => trendColumns(Float64Array.of(1, 2, 3, 4, Infinity, 6), [1, 2, 3])).toThrow(
    'series 1 has Infinity in place 1',
  );
});
