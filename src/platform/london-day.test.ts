import { describe, expect, it } from 'vitest';
import { londonDay } from './london-day.ts';

describe('the day in Scotland', () => {
  // Summer time began on 29 March 2026 at 01:00 UTC and ended on 25 October (gov.uk/when-do-the-clocks-change).
  it.each([
    ['2026-01-31T23:30:00Z', '2026-01-31'],
    ['2026-06-30T23:30:00Z', '2026-07-01'],
    ['2026-03-29T00:30:00Z', '2026-03-29'],
    ['2026-10-25T23:30:00Z', '2026-10-25'],
  ])('at %s is %s', (instant, day) => {
    expect(londonDay(new Date(instant))).toBe(day);
  });
});
