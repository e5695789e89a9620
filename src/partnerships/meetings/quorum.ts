import { type Attendance, isFilled } from './attendance.ts';

/** Whether enough seats were filled for a meeting to decide. */
export type Quorum =
  | { state: 'no-number' }
  | { state: 'not-taken'; needed: number }
  | { state: 'quorate' | 'not-quorate'; needed: number; filled: number };

/** A deputy fills a seat; advisers and observers do not count. */
export function quorumOf(
  needed: number | null,
  attendance: readonly Pick<Attendance, 'state' | 'counts'>[],
): Quorum {
  if (needed === null) return { state: 'no-number' };
  if (attendance.length === 0) return { state: 'not-taken', needed };
  const filled = attendance.filter(({ counts, state }) => counts && isFilled(state)).length;
  return { state: filled >= needed ? 'quorate' : 'not-quorate', needed, filled };
}
