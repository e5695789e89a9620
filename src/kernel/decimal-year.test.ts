import { expect, it } from 'vitest';
import { decimalYear, decimalYearEnd } from './decimal-year.ts';

it('puts the start of a financial year a quarter into the year', () => {
  expect(decimalYear('2021-04-01')).toBe(2021.25);
});

it('ends one financial year exactly where the next starts', () => {
  for (const year of [2019, 2020, 2021]) {
    expect(decimalYearEnd(`${year}-03-31`)).toBe(decimalYear(`${year}-04-01`));
    expect(decimalYearEnd(`${year}-12-31`)).toBe(decimalYear(`${year + 1}-01-01`));
  }
});

it('knows leap days', () => {
  expect(decimalYearEnd('2020-02-29')).toBe(decimalYear('2020-03-01'));
  expect(decimalYearEnd('2021-02-28')).toBe(decimalYear('2021-03-01'));
  expect(decimalYearEnd('2100-02-28')).toBe(decimalYear('2100-03-01'));
});
