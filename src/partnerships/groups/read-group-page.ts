import type { Queries } from '../../platform/database/database.ts';
import { facilitationFor, type LinkedFacilitation } from '../facilitation/linked-facilitation.tsx';
import { attendanceByBody, type BodyAttendance, yearTo } from '../meetings/attendance-by-body.ts';
import { readMarks } from '../meetings/attendance-store.ts';
import { type ListedMeeting, readMeetings } from '../meetings/meeting-store.ts';
import { nextMeeting } from '../meetings/meeting.ts';
import { type Group, worksOn } from './group.ts';
import { readGroups } from './group-store.ts';
import { type Member, readMembers } from './member-store.ts';

/** One group as it is on a day. */
export interface GroupSeen {
  day: string;
  group: Group;
  parent: Group | null;
  below: readonly Group[];
  members: readonly Member[];
  /** The newest first. */
  meetings: readonly ListedMeeting[];
  next: ListedMeeting | null;
  attendance: readonly BodyAttendance[];
  facilitation: readonly LinkedFacilitation[];
}

/** Null where there is no such group, or none the reader may see. Five queries, whatever there is. */
export async function readGroupPage(
  queries: Queries,
  partnershipId: number,
  id: string,
  day: string,
): Promise<GroupSeen | null> {
  const groups = await readGroups(queries, partnershipId);
  const group = groups.find((one) => one.id === id);
  if (!group) return null;
  const members = await readMembers(queries, partnershipId, day);
  const meetings = await readMeetings(queries, { partnershipId, groupId: id });
  const marks = await readMarks(queries, { partnershipId, groupId: id, ...yearTo(day) });
  return {
    day,
    group,
    parent: groups.find((one) => one.id === group.parentId) ?? null,
    below: groups.filter((one) => one.parentId === id && worksOn(one, day)),
    members: members.filter(({ groupId }) => groupId === id),
    meetings,
    next: nextMeeting(meetings, day),
    attendance: attendanceByBody(marks),
    facilitation: await facilitationFor(queries, { groupId: id }),
  };
}
