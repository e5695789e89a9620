import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmr } from '../xmr.ts';
import { xmrColumns } from './xmr-columns.ts';

const { NaN: missing } = Number;

/** NHSRplotthedots (commit 050b07d7), `ptd_spc_standard`. */
const outlier = [5, 6, 5, 7, 6, 5, 6, 30, 6, 5, 7, 6, 5, 6, 7, 5, 6, 6, 5, 7];

test.each([
  { screen: true, lower: 3.92058823529412, upper: 10.1794117647059 },
  { screen: false, lower: -2.47, upper: 16.57 },
])('limits with one outlier are those of NHSRplotthedots where screening is $screen', ({
  screen,
  lower,
  upper,
}) => {
  const columns = xmrColumns(Float64Array.from(outlier), 20, { screen });
  expect(columns.mean[0]).toBeCloseTo(7.05, 12);
  expect(columns.lower[0]).toBeCloseTo(lower, 12);
  expect(columns.upper[0]).toBeCloseTo(upper, 12);
});

test('every series has the limits that the method for one series gives, whatever is tied or missing', () => {
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: -4, max: 4 }) },
    { weight: 3, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(missing) },
  );
  const table = fc
    .integer({ min: 1, max: 25 })
    .chain((width) =>
      fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(
    fc.property(table, fc.boolean(), (rows, screen) => {
      const columns = xmrColumns(Float64Array.from(rows.flat()), rows[0]?.length ?? 0, { screen });
      for (const [i, row] of rows.entries()) {
        const wanted = xmr(row, { screen });
        for (const name of ['mean', 'lower', 'upper', 'movingRange'] as const) {
          const expected = wanted ? wanted[name] : missing;
          const slack = 1e-9 * Math.max(1, Math.abs(expected));
          if (Number.isNaN(expected)) expect(columns[name][i]).toBeNaN();
          else expect(Math.abs((columns[name][i] as number) - expected)).toBeLessThanOrEqual(slack);
        }
      }
    }),
    { seed: 7 },
  );
});

test('values that do not fill whole series are refused', () => {
  expect(() => xmrColumns(new Float64Array(5), 3)).toThrow('5 values do not fill whole series of 3');
});
