import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../form-at.tsx';
import { auditMeeting } from './audit-meeting.ts';
import { mayBeAgreedOn } from './minutes.ts';
import { agreeMinutesRow } from './minutes-store.ts';
import { type NotOpen, openMinutes } from './open-minutes.ts';
import { readMeetingPage } from './read-meeting-page.ts';
import { recordMark } from './record-mark.ts';

/** Says that the group agreed the minutes: from then on what they record stands. `mark` tells what was read. */
export async function agreeMinutes(
  doing: Doing,
  at: { groupId: string; meetingId: string },
  { mark, on }: { mark: number; on: string },
): Promise<Result<null, NotOpen | { problem: 'changed' } | { problem: 'not-that-day' }>> {
  const { transaction, partnershipId, today } = doing;
  const minutes = await openMinutes(transaction, at.meetingId);
  if ('problem' in minutes) return failed(minutes);
  const seen = await readMeetingPage(transaction, { partnershipId, ...at });
  if (seen === null) return failed({ problem: 'none' });
  if (!mayBeAgreedOn(on, seen.meeting, today)) return failed({ problem: 'not-that-day' });
  if (recordMark(seen) !== mark || !(await agreeMinutesRow(transaction, minutes, on)))
    return failed({ problem: 'changed' });
  await auditMeeting(doing, { action: 'minutes.agreed', subjectId: minutes.id, after: { on } });
  return ok(null);
}
