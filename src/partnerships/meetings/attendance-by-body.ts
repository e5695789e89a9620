import { Temporal } from 'temporal-polyfill';
import { type AttendanceState, isFilled } from './attendance.ts';

/** A seat's mark at one meeting. */
export interface AttendanceMark {
  meetingId: string;
  heldOn: string;
  bodyId: string;
  bodyName: string;
  state: AttendanceState;
}

/** How often somebody came for a body. */
export interface BodyAttendance {
  bodyId: string;
  bodyName: string;
  /** Meetings at which it had a seat and attendance was taken. */
  meetings: number;
  /** Those to which somebody came for it, a deputy too. */
  came: number;
  /** Those it sent apologies to, and nobody. */
  apologies: number;
  /** How many of the last meetings in a row nobody came to. */
  missedInARow: number;
}

/** The year of meetings that ends with a day: the same day a year ago is not in it. */
export function yearTo(day: string): { after: string; to: string } {
  return { after: Temporal.PlainDate.from(day).subtract({ years: 1 }).toString(), to: day };
}

/**
 * Attendance of each body over the meetings given. A body with several seats came where one of them was filled.
 * Bodies by name.
 */
export function attendanceByBody(marks: readonly AttendanceMark[]): BodyAttendance[] {
  const bodies = Map.groupBy(marks, ({ bodyId }) => bodyId);
  return [...bodies.values()]
    .map(attendanceOf)
    .toSorted((one, other) => one.bodyName.localeCompare(other.bodyName, 'en-GB'));
}

function attendanceOf(marks: readonly AttendanceMark[]): BodyAttendance {
  const [{ bodyId, bodyName }] = marks as [AttendanceMark];
  const meetings = [...Map.groupBy(marks, ({ meetingId }) => meetingId).values()].toSorted(
    ([one], [other]) => ((one as AttendanceMark).heldOn < (other as AttendanceMark).heldOn ? 1 : -1),
  );
  const came = meetings.map((seats) => seats.some(({ state }) => isFilled(state)));
  const firstCame = came.indexOf(true);
  return {
    bodyId,
    bodyName,
    meetings: meetings.length,
    came: came.filter(Boolean).length,
    apologies: meetings.filter((seats, at) => !came[at] && seats.some(({ state }) => state === 'apologies'))
      .length,
    missedInARow: firstCame === -1 ? meetings.length : firstCame,
  };
}
