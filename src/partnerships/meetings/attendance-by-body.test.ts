import { describe, expect, it } from 'vitest';
import type { AttendanceState } from './attendance.ts';
import { attendanceByBody, type AttendanceMark, yearTo } from './attendance-by-body.ts';

/** One letter a meeting, oldest first: Present, Deputy, Apologies, aBsent, - no seat then. */
const letters: Record<string, AttendanceState> = { P: 'present', D: 'deputy', A: 'apologies', B: 'absent' };
const marksOf = (bodyName: string, states: string): AttendanceMark[] =>
  [...states].flatMap((letter, at) => {
    const state = letters[letter];
    return state
      ? [{ meetingId: `m${at}`, heldOn: `2026-0${at + 1}-10`, bodyId: bodyName, bodyName, state }]
      : [];
  });

describe('attendance by body', () => {
  it.each([
    ['PPPDPP', { meetings: 6, came: 6, apologies: 0, missedInARow: 0 }],
    ['PPPABB', { meetings: 6, came: 3, apologies: 1, missedInARow: 3 }],
    ['ABA', { meetings: 3, came: 0, apologies: 2, missedInARow: 3 }],
    ['BBBP', { meetings: 4, came: 1, apologies: 0, missedInARow: 0 }],
    ['---PA', { meetings: 2, came: 1, apologies: 1, missedInARow: 1 }],
  ])('counts %s', (states, counts) => {
    expect(attendanceByBody(marksOf('Council', states))).toEqual([
      { bodyId: 'Council', bodyName: 'Council', ...counts },
    ]);
  });

  it('says that a body came where one of its seats was filled, and lists bodies by name', () => {
    const marks = [...marksOf('Police', 'AP'), ...marksOf('Council', 'PB'), ...marksOf('Council', 'BD')];
    expect(attendanceByBody(marks).map(({ bodyName, came, meetings }) => [bodyName, came, meetings])).toEqual(
      [
        ['Council', 2, 2],
        ['Police', 1, 2],
      ],
    );
  });

  it.each([
    ['2026-11-28', '2025-11-28'],
    ['2028-02-29', '2027-02-28'],
  ])('looks at the year that ends on %s', (to, after) => {
    expect(yearTo(to)).toEqual({ after, to });
  });
});
