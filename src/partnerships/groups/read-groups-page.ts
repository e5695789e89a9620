import type { Queries } from '../../platform/database/database.ts';
import { attendanceByBody, type BodyAttendance, yearTo } from '../meetings/attendance-by-body.ts';
import { readMarks } from '../meetings/attendance-store.ts';
import { inTime, type Meeting } from '../meetings/meeting.ts';
import { readMeetings } from '../meetings/meeting-store.ts';
import { type Group, worksOn } from './group.ts';
import { type GroupBranch, groupTree } from './group-tree.ts';
import { readGroups } from './group-store.ts';
import { listGroups, type ListedGroup } from './listed-group.ts';
import { readMembers } from './member-store.ts';

/** All groups of a partnership as they are on a day. */
export interface GroupsSeen {
  day: string;
  working: readonly ListedGroup[];
  tree: readonly GroupBranch<ListedGroup>[];
  ended: readonly Group[];
  toCome: readonly Group[];
  /** Called and still to come, the next first. */
  next: readonly (Meeting & { groupName: string })[];
  attendance: readonly BodyAttendance[];
}

/** Four queries, whatever there is. */
export async function readGroupsPage(
  queries: Queries,
  partnershipId: number,
  day: string,
): Promise<GroupsSeen> {
  const groups = await readGroups(queries, partnershipId);
  const members = await readMembers(queries, partnershipId, day);
  const meetings = await readMeetings(queries, { partnershipId });
  const year = yearTo(day);
  const marks = await readMarks(queries, { partnershipId, ...year });
  const listed = listGroups(groups, members, meetings, { day, yearAfter: year.after });
  const working = listed.filter((group) => worksOn(group, day));
  const nameOf = new Map(groups.map(({ id, name }) => [id, name]));
  return {
    day,
    working,
    tree: groupTree(working),
    ended: groups.filter(({ endedOn }) => endedOn !== null && endedOn < day),
    toCome: groups.filter(({ setUpOn }) => setUpOn !== null && setUpOn > day),
    next: meetings
      .filter(({ heldOn, calledOff }) => heldOn >= day && calledOff === null)
      .toSorted(inTime)
      .map((meeting) => ({ ...meeting, groupName: nameOf.get(meeting.groupId) ?? '' })),
    attendance: attendanceByBody(marks),
  };
}
