/** Whether a seat was filled at a meeting. */
export const attendanceStates = ['present', 'deputy', 'apologies', 'absent'] as const;

export type AttendanceState = (typeof attendanceStates)[number];

/** A seat at a meeting, and whose it was then. */
export interface Attendance {
  seatId: string;
  bodyId: string;
  bodyName: string;
  seatTitle: string;
  /** Advisers and observers are not counted where a number of seats is asked for. */
  counts: boolean;
  state: AttendanceState;
  /** Who came instead; null where nobody did, or it is not for the reader. */
  deputyName: string | null;
}

/** Somebody sat there: the holder or a deputy. */
export function isFilled(state: AttendanceState): boolean {
  return state === 'present' || state === 'deputy';
}
