import { uuidv7 } from '../../platform/uuid.ts';
import type { Doing } from '../form-at.tsx';
import { auditMeeting } from './audit-meeting.ts';
import type { MeetingWritten } from './meeting.ts';
import { insertMeeting } from './meeting-store.ts';

/** Calls a meeting of a group, as a draft with an empty agenda and empty minutes; gives its id. */
export async function callMeeting(doing: Doing, groupId: string, written: MeetingWritten): Promise<string> {
  const id = uuidv7();
  const { partnershipId, transaction } = doing;
  await insertMeeting(transaction, { partnershipId, groupId, id, minutesId: uuidv7() }, written);
  await auditMeeting(doing, { action: 'meeting.called', subjectId: id, after: { groupId, ...written } });
  return id;
}
