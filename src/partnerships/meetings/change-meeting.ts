import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../form-at.tsx';
import { auditMeeting } from './audit-meeting.ts';
import type { Meeting, MeetingWritten } from './meeting.ts';
import { readMeeting, updateMeeting } from './meeting-store.ts';
import { type NotOpen, openMinutes } from './open-minutes.ts';
import { tellOfMeeting } from './tell-of-meeting.ts';

/** Changes time, place or notice of a meeting whose minutes are not agreed; or calls it off. */
export async function changeMeeting(
  doing: Doing,
  { id, groupId, version }: Pick<Meeting, 'id' | 'groupId' | 'version'>,
  written: MeetingWritten,
): Promise<Result<null, NotOpen | { problem: 'changed'; current: Meeting }>> {
  const { transaction, partnershipId } = doing;
  const minutes = await openMinutes(transaction, id);
  if ('problem' in minutes) return failed(minutes);
  const before = await readMeeting(transaction, { partnershipId, groupId, id });
  if (before === null) return failed({ problem: 'none' });
  if (!(await updateMeeting(transaction, { id, version }, written)))
    return failed({ problem: 'changed', current: before });
  const { heldOn, startsAt, place, howToAttend, openToPublic, calledOff } = before;
  await auditMeeting(doing, {
    action: 'meeting.changed',
    subjectId: id,
    before: { heldOn, startsAt, place, howToAttend, openToPublic, calledOff },
    after: written,
  });
  if (before.published)
    await tellOfMeeting(doing, 'changed', `meeting-changed:${id}:${version}`, { id, groupId, ...written });
  return ok(null);
}
