import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Group } from '../groups/group.ts';
import type { Doing } from '../form-at.tsx';
import { auditMeeting } from './audit-meeting.ts';
import type { Meeting } from './meeting.ts';
import { publishMeetingRow } from './meeting-store.ts';
import { tellOfMeeting } from './tell-of-meeting.ts';

/** Shows notice and agenda of a meeting to everybody, where its group is shown already. */
export async function publishMeeting(
  doing: Doing,
  group: Pick<Group, 'published'>,
  meeting: Meeting,
): Promise<Result<null, 'group-draft' | 'changed'>> {
  if (!group.published) return failed('group-draft');
  if (!(await publishMeetingRow(doing.transaction, meeting))) return failed('changed');
  await auditMeeting(doing, { action: 'meeting.published', subjectId: meeting.id });
  await tellOfMeeting(doing, 'called', `meeting-called:${meeting.id}`, meeting);
  return ok(null);
}
