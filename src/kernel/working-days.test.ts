import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  countWorkingDays,
  isWorkingDay,
  workingDaysAfter,
  workingDaysBeginningWith,
} from './working-days.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

describe('a working day', () => {
  it.each([
    ['2026-11-27', true, 'a Friday'],
    ['2026-11-28', false, 'a Saturday'],
    ['2026-11-29', false, 'a Sunday'],
    ['2025-12-25', false, 'Christmas Day, a Thursday'],
    ['2025-12-26', false, 'Boxing Day, a Friday'],
    ['2026-01-01', false, 'a Thursday'],
    ['2026-01-02', false, 'a Friday'],
    ['2025-12-24', true, 'Christmas Eve'],
    ['2026-01-03', false, 'a Saturday that is nothing else'],
    ['2028-01-03', true, 'a Monday that is a bank holiday, since 1 January is a Saturday'],
    ['2026-11-30', true, "St Andrew's Day, a bank holiday"],
    ['2026-04-03', true, 'Good Friday'],
  ])('%s is one: %s (%s)', (iso, expected) => {
    expect(isWorkingDay(day(iso))).toBe(expected);
  });
});

/** Worked out by hand and by counting for the participation and asset transfer regulations. */
describe('a period beginning with a day', () => {
  it.each([
    ['2025-12-22', 15, '2026-01-15', 'another authority answers, SSI 2017/39 regulation 6(2)'],
    ['2025-12-22', 30, '2026-02-05', 'decision notice, SSI 2017/39 regulation 7'],
    ['2025-12-22', 45, '2026-02-26', 'decision notice where another authority is invited'],
    ['2026-07-14', 20, '2026-08-10', 'review or appeal, SSI 2016/358 regulation 3'],
    ['2026-08-10', 10, '2026-08-21', 'a council acknowledges a review'],
    ['2026-08-21', 10, '2026-09-03', 'representations on a review'],
    ['2026-11-28', 1, '2026-11-30', 'from a Saturday on, Monday is the first'],
  ])('of %s, %i working days, ends on %s (%s)', (from, count, last) => {
    expect(workingDaysBeginningWith(day(from), count).toString()).toBe(last);
  });
});

describe('a period after a day', () => {
  it.each([
    ['2026-01-19', 20, '2026-02-16', 'representations on an asset transfer, SSI 2016/357'],
    ['2025-12-24', 1, '2025-12-29', 'over Christmas and a weekend'],
  ])('of %s, %i working days, ends on %s (%s)', (from, count, last) => {
    expect(workingDaysAfter(day(from), count).toString()).toBe(last);
  });

  it('has at least one day', () => {
    expect(() => workingDaysAfter(day('2026-01-19'), 0)).toThrow('not to 0');
  });
});

describe('the number of working days', () => {
  it.each([
    ['2026-11-27', '2026-11-27', 0, 'answered on the day it was asked'],
    ['2026-11-27', '2026-11-30', 1, 'asked on Friday, answered on Monday'],
    ['2026-11-27', '2026-11-29', 0, 'asked on Friday, answered on Sunday'],
    ['2026-11-30', '2026-11-27', 0, 'the wrong way round'],
    ['2025-12-24', '2026-01-05', 4, 'over the turn of the year: 29, 30, 31 December and 5 January'],
  ])('after %s up to %s is %i (%s)', (from, until, expected) => {
    expect(countWorkingDays(day(from), day(until))).toBe(expected);
  });

  it('agrees with counting one day after another, over years', () => {
    const from = day('2023-12-20');
    let counted = 0;
    for (let at = from.add({ days: 1 }); at.year < 2028; at = at.add({ days: 1 })) {
      if (isWorkingDay(at)) counted += 1;
      expect(countWorkingDays(from, at), at.toString()).toBe(counted);
    }
  });

  it('finds the way back from a period', () => {
    expect(countWorkingDays(day('2026-01-19'), workingDaysAfter(day('2026-01-19'), 20))).toBe(20);
  });
});
