import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../form-at.tsx';
import { auditMeeting } from './audit-meeting.ts';
import type { Meeting } from './meeting.ts';
import type { Minutes } from './minutes.ts';
import { readDecisions } from './decision-store.ts';
import { publishMinutesRow } from './minutes-store.ts';
import { tellOfFollowUps, tellOfMeeting } from './tell-of-meeting.ts';

/** Shows to everybody what came of a meeting, where the meeting is shown already. */
export async function publishMinutes(
  doing: Doing,
  meeting: Meeting,
  minutes: Pick<Minutes, 'id' | 'version' | 'meetingId'>,
): Promise<Result<null, 'meeting-draft' | 'changed'>> {
  if (!meeting.published) return failed('meeting-draft');
  if (!(await publishMinutesRow(doing.transaction, minutes))) return failed('changed');
  await auditMeeting(doing, { action: 'minutes.published', subjectId: minutes.id });
  await tellOfMeeting(doing, 'minutes', `minutes-published:${minutes.id}`, meeting);
  const { partnershipId, transaction } = doing;
  const decisions = await readDecisions(transaction, { partnershipId, meetingId: meeting.id });
  await tellOfFollowUps(doing, meeting, decisions, false);
  return ok(null);
}
