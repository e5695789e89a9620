import { expect, it } from 'vitest';
import { lastCompletedYear, reportingYear, yearName } from './reporting-year.ts';

it('runs from 1 April to 31 March, and its report is due by 30 September', () => {
  expect(reportingYear(2025)).toEqual({
    ...{ year: 2025, from: '2025-04-01', until: '2026-03-31', dueOn: '2026-09-30' },
  });
  expect(yearName({ year: 2099 })).toBe('2099-00');
});

it('is over from 1 April on', () => {
  expect(lastCompletedYear('2026-03-31').year).toBe(2024);
  expect(lastCompletedYear('2026-04-01').year).toBe(2025);
});
