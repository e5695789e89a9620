import type { Queries } from '../../platform/database/database.ts';
import { facilitationFor, type LinkedFacilitation } from '../facilitation/linked-facilitation.tsx';
import type { Group } from '../groups/group.ts';
import { readGroups } from '../groups/group-store.ts';
import type { AgendaItem } from './agenda.ts';
import { readAgenda } from './agenda-store.ts';
import type { Attendance } from './attendance.ts';
import { readAttendance } from './attendance-store.ts';
import { type Decision, readDecisions } from './decision-store.ts';
import type { Interest } from './interest.ts';
import { readInterests } from './interest-store.ts';
import type { Meeting } from './meeting.ts';
import { readMeeting } from './meeting-store.ts';
import type { Minutes } from './minutes.ts';
import { readMinutes } from './minutes-store.ts';

/** One meeting with all that is recorded of it and the reader may see. */
export interface MeetingSeen {
  group: Group;
  meeting: Meeting;
  agenda: readonly AgendaItem[];
  /** Null where the reader may not see what came of it. */
  minutes: Minutes | null;
  attendance: readonly Attendance[];
  interests: readonly Interest[];
  /** In the order of the agenda. */
  decisions: readonly Decision[];
  facilitation: readonly LinkedFacilitation[];
}

/** Null where there is no such meeting of this group in this partnership, or none the reader may see. Eight queries. */
export async function readMeetingPage(
  queries: Queries,
  of: { partnershipId: number; groupId: string; meetingId: string },
): Promise<MeetingSeen | null> {
  const { partnershipId, groupId, meetingId } = of;
  const meeting = await readMeeting(queries, { partnershipId, groupId, id: meetingId });
  if (!meeting) return null;
  const group = (await readGroups(queries, partnershipId)).find(({ id }) => id === groupId);
  if (!group) return null;
  return {
    group,
    meeting,
    agenda: await readAgenda(queries, meetingId),
    minutes: await readMinutes(queries, meetingId),
    attendance: await readAttendance(queries, { partnershipId, meetingId }),
    interests: await readInterests(queries, meetingId),
    decisions: await readDecisions(queries, { partnershipId, meetingId }),
    facilitation: await facilitationFor(queries, { meetingId }),
  };
}
