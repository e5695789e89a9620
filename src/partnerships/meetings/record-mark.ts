import { createHash } from 'node:crypto';
import type { MeetingSeen } from './read-meeting-page.ts';

/**
 * A number of at most nine digits that is another one once anything recorded of a meeting changes: whoever agrees
 * minutes agrees what they have read.
 */
export function recordMark({
  meeting,
  agenda,
  minutes,
  attendance,
  interests,
  decisions,
}: MeetingSeen): number {
  const rows = [meeting, ...agenda, ...interests, ...decisions].map(({ id, version }) => [id, version]);
  const seats = attendance.map(({ seatId, state, deputyName }) => [seatId, state, deputyName]);
  const sum = createHash('sha256')
    .update(JSON.stringify([rows, seats, minutes?.version ?? null]))
    .digest('hex');
  return Number.parseInt(sum.slice(0, 7), 16);
}
