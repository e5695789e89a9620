import { type Meeting, nextMeeting } from '../meetings/meeting.ts';
import type { Group } from './group.ts';
import type { Member } from './member-store.ts';

/** A group with what a list says of it. */
export interface ListedGroup extends Group {
  seats: number;
  bodies: number;
  /** ISO day of the next meeting; null where none is called. */
  nextOn: string | null;
  /** Whether it met in the year that ended with the day. */
  metThisYear: boolean;
}

/** Groups with their seats and meetings, as seen on a day; `yearAfter` is the day a year before it. */
export function listGroups(
  groups: readonly Group[],
  members: readonly Pick<Member, 'groupId' | 'bodyId'>[],
  meetings: readonly Pick<Meeting, 'groupId' | 'heldOn' | 'startsAt' | 'calledOff'>[],
  { day, yearAfter }: { day: string; yearAfter: string },
): ListedGroup[] {
  const seatsOf = Map.groupBy(members, ({ groupId }) => groupId);
  const meetingsOf = Map.groupBy(meetings, ({ groupId }) => groupId);
  return groups.map((group) => {
    const seats = seatsOf.get(group.id) ?? [];
    const called = meetingsOf.get(group.id) ?? [];
    return {
      ...group,
      seats: seats.length,
      bodies: new Set(seats.map(({ bodyId }) => bodyId)).size,
      nextOn: nextMeeting(called, day)?.heldOn ?? null,
      metThisYear: called.some(
        ({ heldOn, calledOff }) => calledOff === null && heldOn > yearAfter && heldOn < day,
      ),
    };
  });
}
