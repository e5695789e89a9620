import type { Member } from '../groups/member-store.ts';
import type { Attendance } from './attendance.ts';
import type { MarkedSeat } from './attendance-form.ts';

/** Seats of a group on the day of a meeting, and those marked already that are no seat of that day any more. */
export function seatsAtMeeting(
  members: readonly Member[],
  groupId: string,
  marks: readonly Attendance[],
): MarkedSeat[] {
  const seats: MarkedSeat[] = members.filter((member) => member.groupId === groupId);
  const known = new Set(seats.map(({ seatId }) => seatId));
  const others = marks.filter(({ seatId }) => !known.has(seatId));
  return [...seats, ...others.map(({ seatTitle, ...mark }) => ({ ...mark, title: seatTitle }))];
}
