/** What somebody writes down of a meeting. */
export interface MeetingWritten {
  /** ISO day. */
  heldOn: string;
  /** `14:30`, on clocks in Scotland. */
  startsAt: string;
  place: string;
  /** How somebody who is no member can be there or follow it. */
  howToAttend: string | null;
  openToPublic: boolean;
  /** Why it was called off; null: it was not. */
  calledOff: string | null;
}

export interface Meeting extends MeetingWritten {
  id: string;
  version: number;
  groupId: string;
  /** Notice and agenda; what came of it is published with its minutes. */
  published: boolean;
}

/** The next meeting that was not called off, on this day or later; null where none is called. */
export function nextMeeting<One extends Pick<Meeting, 'heldOn' | 'startsAt' | 'calledOff'>>(
  meetings: readonly One[],
  day: string,
): One | null {
  const toCome = meetings.filter(({ heldOn, calledOff }) => calledOff === null && heldOn >= day);
  return toCome.toSorted(inTime)[0] ?? null;
}

export function inTime(
  one: Pick<Meeting, 'heldOn' | 'startsAt'>,
  other: Pick<Meeting, 'heldOn' | 'startsAt'>,
): number {
  return `${one.heldOn}${one.startsAt}` < `${other.heldOn}${other.startsAt}` ? -1 : 1;
}
