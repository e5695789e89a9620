import { describe, expect, it } from 'vitest';
import { readAsAt } from './as-at.ts';

const today = '2026-11-28';

describe('as it was', () => {
  it.each([
    // In winter a day ends in Scotland with UTC, in summer an hour earlier (Summer Time Order 2002).
    ['2026-01-15', '2026-01-15T23:59:59.999Z'],
    ['2026-07-01', '2026-07-01T22:59:59.999Z'],
    // The clocks go forward on 29 March 2026, and back on 25 October.
    ['2026-03-29', '2026-03-29T22:59:59.999Z'],
    ['2026-10-25', '2026-10-25T23:59:59.999Z'],
    ['2024-02-29', '2024-02-29T23:59:59.999Z'],
  ])('is as the day %s ended in Scotland', (asked, instant) => {
    expect(readAsAt(asked, today)).toEqual({ ok: true, value: { day: asked, instant } });
  });

  it.each([[null], [''], [today]])('is now where nothing earlier is asked for: %j', (asked) => {
    expect(readAsAt(asked, today)).toEqual({ ok: true, value: null });
  });

  it.each([
    '2026-02-31',
    '2025-02-29',
    '1 March 2026',
    '2026-3-1',
    '20260301',
    '2026-01-01T00:00',
    'now',
    "2026-01-01'",
  ])('refuses what is no day: %s', (asked) => {
    expect(readAsAt(asked, today)).toEqual({ ok: false, problem: 'no-date' });
  });

  it('refuses a day to come, of which nothing is known', () => {
    expect(readAsAt('2026-11-29', today)).toEqual({ ok: false, problem: 'to-come' });
  });
});
