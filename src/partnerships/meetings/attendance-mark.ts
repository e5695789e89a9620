import { createHash } from 'node:crypto';
import type { Attendance } from './attendance.ts';

/**
 * A number of at most nine digits that is another one once any seat's mark changes. The marks of a meeting have no row
 * that is theirs together, so this stands for their version.
 */
export function attendanceMark(
  attendance: readonly Pick<Attendance, 'seatId' | 'state' | 'deputyName'>[],
): number {
  const seats = attendance
    .map(({ seatId, state, deputyName }) => [seatId, state, deputyName])
    .toSorted(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1));
  const sum = createHash('sha256').update(JSON.stringify(seats)).digest('hex');
  return Number.parseInt(sum.slice(0, 7), 16);
}
