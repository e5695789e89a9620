import type { ContributedWords, ContributionRequest } from './contribution-request.ts';

/** The thread's stations in its order, from need to report. */
export const threadStations = [
  'need',
  'priority',
  'measure',
  'promise',
  'money',
  'action',
  'reach',
  'result',
  'voice',
  'verdict',
  'challenge',
  'report',
] as const;
export type ThreadStation = (typeof threadStations)[number];

/** Which outcome a thread is of. */
export interface ThreadRef {
  outcomeId: string;
  partnershipId: number;
  /** The partnership's code, for addresses. */
  code: string;
}

/** One link of one outcome's thread, as one subject knows it. A station that nobody contributes to is broken. */
export interface ThreadLink {
  outcomeId: string;
  station: ThreadStation;
  /** `thin`: there, but not enough of it; `stale`: there, but not heard of for too long; `broken`: should be there and is not. */
  strength: 'held' | 'thin' | 'stale' | 'broken';
  /** What is there, or what is missing, in one plain sentence. */
  sentence: ContributedWords;
  /** Where it is read, without the language's prefix; null where there is nothing to read. */
  href: string | null;
  /** The day it was last known to be so, as YYYY-MM-DD; null where nothing is known. */
  freshOn: string | null;
}

/** Links of many outcomes at once: as many queries for one as for a thousand. */
export type ThreadLinks = (
  asked: ContributionRequest & { refs: readonly ThreadRef[] },
) => Promise<ThreadLink[]>;
