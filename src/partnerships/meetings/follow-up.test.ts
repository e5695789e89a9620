import { describe, expect, it } from 'vitest';
import { followUpOf } from './follow-up.ts';

const decision = (
  followUpBy: string | null,
  doneOn: string | null = null,
  followUpBodyId: string | null = 'b',
) => ({
  followUpBodyId,
  followUpBy,
  doneOn,
});

describe('the following up of a decision', () => {
  it.each([
    ['2026-11-28', { state: 'soon', by: '2026-11-28', days: 0 }],
    ['2026-11-27', { state: 'late', by: '2026-11-27', days: 1 }],
    ['2026-12-12', { state: 'soon', by: '2026-12-12', days: 14 }],
    ['2026-12-13', { state: 'to-come', by: '2026-12-13', days: 15 }],
    ['2024-02-29', { state: 'late', by: '2024-02-29', days: 1003 }],
  ])('that is due by %s, seen on 28 November 2026', (by, found) => {
    expect(followUpOf(decision(by), '2026-11-28')).toEqual(found);
  });

  it('is none where nobody does it, open where no day was set, and done whatever the day', () => {
    expect(followUpOf(decision(null, null, null), '2026-11-28')).toEqual({ state: 'none' });
    expect(followUpOf(decision(null), '2026-11-28')).toEqual({ state: 'open' });
    expect(followUpOf(decision('2026-01-01', '2026-01-01'), '2026-11-28')).toEqual({
      state: 'done',
      on: '2026-01-01',
      late: false,
    });
    expect(followUpOf(decision('2026-01-01', '2026-01-02'), '2026-11-28')).toMatchObject({ late: true });
  });
});
