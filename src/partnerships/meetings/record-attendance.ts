import { failed, ok, type Result } from '../../kernel/result.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { Doing } from '../form-at.tsx';
import type { Member } from '../groups/member-store.ts';
import type { Attendance, AttendanceState } from './attendance.ts';
import { attendanceMark } from './attendance-mark.ts';
import { readAttendance, writeAttendance } from './attendance-store.ts';
import { auditMeeting } from './audit-meeting.ts';
import { type NotOpen, openMinutes } from './open-minutes.ts';

/** What was marked for one seat. */
export interface SeatMark {
  seat: Pick<Member, 'seatId' | 'bodyId'>;
  state: AttendanceState;
  deputyName: string | null;
}

/** What the trail calls the marks of a meeting. */
export const attendanceId = (meetingId: string): string => `${meetingId}/attendance`;

/** Writes down who came, for all seats at once, where the marks still are as their writer saw them. */
export async function recordAttendance(
  doing: Doing,
  meetingId: string,
  { marks, mark }: { marks: readonly SeatMark[]; mark: number },
): Promise<Result<null, NotOpen | { problem: 'changed'; current: Attendance[] }>> {
  const { transaction, partnershipId } = doing;
  const minutes = await openMinutes(transaction, meetingId);
  if ('problem' in minutes) return failed(minutes);
  const before = await readAttendance(transaction, { partnershipId, meetingId });
  if (attendanceMark(before) !== mark) return failed({ problem: 'changed', current: before });
  await writeAttendance(
    transaction,
    { partnershipId, meetingId },
    marks.map(({ seat, state, deputyName }) => ({ id: uuidv7(), ...seat, state, deputyName })),
  );
  await auditMeeting(doing, {
    action: 'attendance.recorded',
    subjectId: attendanceId(meetingId),
    before: Object.fromEntries(before.map(({ seatId, state }) => [seatId, state])),
    after: Object.fromEntries(marks.map(({ seat, state }) => [seat.seatId, state])),
  });
  return ok(null);
}
