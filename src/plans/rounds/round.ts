import { Temporal } from 'temporal-polyfill';
import type { ActionProgress } from '../actions/action.ts';

export type RequestState = 'asked' | 'sent' | 'returned' | 'accepted' | 'withdrawn';

/** How a request stands on a day: `silent` was asked for and not heard of by its date. */
export const requestStandings = ['asked', 'silent', 'sent', 'returned', 'accepted', 'withdrawn'] as const;
export type RequestStanding = (typeof requestStandings)[number];

export interface Round {
  id: string;
  version: number;
  partnershipId: number;
  name: string;
  openedOn: string;
  dueOn: string;
  /** The board's meeting it is for. */
  meetingId: string | null;
  /** ISO day; null while it is open. */
  frozenOn: string | null;
  /** ISO instant of it. */
  frozenAt: string | null;
  sha256: string | null;
}

/** What a lead says of an action. */
export interface UpdateWords {
  progress: ActionProgress;
  words: string;
  reach: number | null;
  /** The office that signs it off. */
  signedOffAs: string;
}

/** What was said, and when. Updates read from elsewhere may have been signed off by nobody. */
export interface SaidUpdate extends Omit<UpdateWords, 'signedOffAs'> {
  signedOffAs: string | null;
  saidOn: string;
  acceptedOn: string | null;
}

export interface UpdateRequest {
  id: string;
  version: number;
  roundId: string;
  partnershipId: number;
  actionId: string;
  actionName: string;
  reference: string | null;
  outcomeId: string;
  /** Whether everybody may see the action. */
  actionPublished: boolean;
  bodyId: string;
  bodyName: string;
  accountId: string | null;
  /** Whether a link was sent to anybody. */
  linked: boolean;
  state: RequestState;
  comment: string | null;
  /** What answers it, the newest where it was returned. */
  answer: SaidUpdate | null;
  /** What was last said of the action, in this round or before it. */
  last: SaidUpdate | null;
}

/** Whether a lead is still to answer. */
export const waits = ({ state }: Pick<UpdateRequest, 'state'>): boolean =>
  state === 'asked' || state === 'returned';

export function standingOf(
  { state }: Pick<UpdateRequest, 'state'>,
  dueOn: string,
  day: string,
): RequestStanding {
  return state === 'asked' && day > dueOn ? 'silent' : state;
}

/** How many requests stand how. */
export function countStandings(standings: readonly RequestStanding[]): Record<RequestStanding, number> {
  const counts = { asked: 0, silent: 0, sent: 0, returned: 0, accepted: 0, withdrawn: 0 };
  for (const standing of standings) counts[standing] += 1;
  return counts;
}

/** Reminders that go out by themselves: a week before the date, on it, and a week after. */
export type Chaser = 'before' | 'on' | 'after';
const chasers = [
  ['after', 7],
  ['on', 0],
  ['before', -7],
] as const;

const plus = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/**
 * The reminder that a request which waits is owed today: the last whose day has come, also where the job was missed on
 * that day. None where it was asked, or asked anew, on that day or later.
 */
export function chaserOn(
  today: string,
  { dueOn, askedOn }: { dueOn: string; askedOn: string },
): Chaser | null {
  for (const [chaser, days] of chasers) {
    const day = plus(dueOn, days);
    if (today >= day) return askedOn < day ? chaser : null;
  }
  return null;
}

const linkDays = 28;
const leastLinkDays = 14;

/** Last day of a link: four weeks after the date, and never less than two weeks from when it is sent. */
export function lastDayOfLink(dueOn: string, today: string): string {
  const [after, least] = [plus(dueOn, linkDays), plus(today, leastLinkDays)];
  return after > least ? after : least;
}
