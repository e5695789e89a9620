/** What is kept of a meeting: a draft until the group agrees that it is right. */
export interface Minutes {
  id: string;
  version: number;
  meetingId: string;
  /** What was said at each item, by the item's id; the empty id is the meeting as a whole. */
  words: Readonly<Record<string, string>>;
  /** ISO day on which they were agreed; null: a draft. */
  agreedOn: string | null;
  published: boolean;
}

/** Where minutes stand, as pages say it. */
export type MinutesState = 'private' | 'draft' | 'agreed';

/** Null minutes are some that the reader may not see. */
export function minutesState(minutes: Pick<Minutes, 'agreedOn' | 'published'> | null): MinutesState {
  if (minutes === null) return 'private';
  return minutes.agreedOn === null ? 'draft' : 'agreed';
}

/** Minutes are agreed at or after the meeting, and not before today is there. */
export function mayBeAgreedOn(day: string, meeting: { heldOn: string }, today: string): boolean {
  return day >= meeting.heldOn && day <= today;
}
