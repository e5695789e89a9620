import { describe, expect, it } from 'vitest';
import { mannKendall, theilSen } from '../../src/statistics/index.ts';
import { realData } from '../support/real-data.ts';
import { referenceJson, referenceTable } from './reference-data.ts';

interface Case {
  y: number[];
  mann_kendall: { trend: string; p: number; z: number; Tau: number; s: number; var_s: number };
  theilslopes_separate: { slope: number; intercept: number; low: number; high: number };
}
interface Notebook {
  arbitrary_1d_data: (number | null)[];
  arbitrary_1d_expected: {
    original_test: Case['mann_kendall'];
    sens_slope: { slope: number; intercept: number };
  };
  'daily-total-female-births.csv': {
    original_test: Case['mann_kendall'] & { slope: number; intercept: number };
  };
}

const cases =
  realData === null
    ? []
    : Object.entries(referenceJson<Record<string, Case>>('reference/trend_reference.json')).filter(
        ([, { y }]) => y,
      );

function expectTest(values: readonly number[], wanted: Case['mann_kendall']) {
  const found = mannKendall(values);
  expect(found?.trend).toBe(wanted.trend.replace(' ', '-'));
  expect(found?.s).toBe(wanted.s);
  expect(found?.variance).toBeCloseTo(wanted.var_s, 6);
  expect(found?.z).toBeCloseTo(wanted.z, 10);
  expect(found?.p).toBeCloseTo(wanted.p, 10);
  expect(found?.tau).toBeCloseTo(wanted.Tau, 10);
}

describe.skipIf(realData === null)('the trend reference', () => {
  it.for(cases)('%s: Mann–Kendall as pyMannKendall', ([, { y, mann_kendall }]) =>
    expectTest(y, mann_kendall));

  it.for(cases)('%s: Theil–Sen as scipy', ([, { y, theilslopes_separate: wanted }]) => {
    const found = theilSen(
      y.map((_, i) => i),
      y,
    );
    expect(found?.slope).toBeCloseTo(wanted.slope, 12);
    expect(found?.lower).toBeCloseTo(wanted.low, 12);
    expect(found?.upper).toBeCloseTo(wanted.high, 12);
    expect(found?.intercept).toBeCloseTo(wanted.intercept, 9);
  });

  it('360 values, 7 of them missing, agree with the notebook of pyMannKendall', () => {
    const book = referenceJson<Notebook>('expected/trend/mann_kendall_expected.json');
    const values = book.arbitrary_1d_data.map((value) => value ?? Number.NaN);
    expect(values.filter(Number.isNaN)).toHaveLength(7);
    expectTest(values, book.arbitrary_1d_expected.original_test);
    const line = theilSen(
      values.map((_, i) => i),
      values,
    );
    expect(line?.slope).toBeCloseTo(book.arbitrary_1d_expected.sens_slope.slope, 12);
    expect(line?.intercept).toBeCloseTo(book.arbitrary_1d_expected.sens_slope.intercept, 9);
  });

  it('a year of daily births agrees with the notebook', () => {
    const book = referenceJson<Notebook>('expected/trend/mann_kendall_expected.json');
    const { rows, number } = referenceTable('expected/trend/daily-total-female-births.csv');
    const births = rows.map((row) => number(row, 'Births'));
    const wanted = book['daily-total-female-births.csv'].original_test;
    expectTest(births, wanted);
    expect(
      theilSen(
        births.map((_, i) => i),
        births,
      ),
    ).toMatchObject({ slope: wanted.slope, intercept: wanted.intercept });
  });
});
