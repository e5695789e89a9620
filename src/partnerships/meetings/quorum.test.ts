import { describe, expect, it } from 'vitest';
import type { AttendanceState } from './attendance.ts';
import { quorumOf } from './quorum.ts';

const seats = (...states: AttendanceState[]) => states.map((state) => ({ state, counts: true }));

describe('whether a meeting may decide', () => {
  it('is told by the seats filled, deputies included', () => {
    const came = seats('present', 'present', 'deputy', 'apologies', 'absent');
    expect(quorumOf(3, came)).toEqual({ state: 'quorate', needed: 3, filled: 3 });
    expect(quorumOf(4, came)).toEqual({ state: 'not-quorate', needed: 4, filled: 3 });
  });

  it('does not count advisers and observers', () => {
    const came = [...seats('present', 'present'), { state: 'present' as const, counts: false }];
    expect(quorumOf(3, came)).toEqual({ state: 'not-quorate', needed: 3, filled: 2 });
  });

  it('cannot be told without a number, or before it was written down who came', () => {
    expect(quorumOf(null, seats('present'))).toEqual({ state: 'no-number' });
    expect(quorumOf(3, [])).toEqual({ state: 'not-taken', needed: 3 });
  });
});
