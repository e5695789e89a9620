import type { Queries } from '../../platform/database/database.ts';
import type { FormAsked } from '../form-at.tsx';
import { type MeetingSeen, readMeetingPage } from './read-meeting-page.ts';
import type { Minutes } from './minutes.ts';

/** A meeting with all of its record, as those see it who write it. */
export type OwnMeeting = MeetingSeen & { minutes: Minutes };

/** The meeting in the address of a form; null where there is none of this group in this partnership. */
export async function findMeeting(
  queries: Queries,
  { partnershipId, ids: { group = '', meeting = '' } }: FormAsked,
): Promise<OwnMeeting | null> {
  const seen = await readMeetingPage(queries, { partnershipId, groupId: group, meetingId: meeting });
  return seen?.minutes ? { ...seen, minutes: seen.minutes } : null;
}
