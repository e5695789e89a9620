import { afterEach, describe, expect, it, vi } from 'vitest';
import { londonDay, londonDayOf, londonToday } from './london-day.ts';

describe('the day in Scotland', () => {
  // Summer time began on 29 March 2026 at 01:00 UTC and ended on 25 October (gov.uk/when-do-the-clocks-change).
  it.each([
    ['2026-01-31T23:30:00Z', '2026-01-31'],
    ['2026-06-30T23:30:00Z', '2026-07-01'],
    ['2026-03-29T00:30:00Z', '2026-03-29'],
    ['2026-10-25T23:30:00Z', '2026-10-25'],
  ])('at %s is %s', (instant, day) => {
    expect(londonDay(new Date(instant))).toBe(day);
    expect(londonDayOf(instant)).toBe(day);
  });
});

describe('today in Scotland', () => {
  afterEach(() => vi.useRealTimers());

  it('becomes another day at midnight there, in summer and in winter', () => {
    vi.useFakeTimers();
    const at = (instant: string) => {
      vi.setSystemTime(new Date(instant));
      return londonToday();
    };
    expect([at('2026-06-30T22:59:59.999Z'), at('2026-06-30T23:00:00Z'), at('2026-06-30T23:59:59Z')]).toEqual([
      '2026-06-30',
      '2026-07-01',
      '2026-07-01',
    ]);
    expect([at('2026-12-31T23:59:59.999Z'), at('2027-01-01T00:00:00Z')]).toEqual([
      '2026-12-31',
      '2027-01-01',
    ]);
  });
});
