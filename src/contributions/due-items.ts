import type { Actor } from '../platform/authorisation/actor.ts';
import type { ContributedWords, ContributionRequest } from './contribution-request.ts';

/** What many things that are due have in common: they stand together, and what is to be done is said once. */
export interface DueAlike {
  /** `action-decide`; of one partnership those of one key stand together. */
  key: string;
  /** What to do with so many of them, in the imperative: `Give 4 updates`. */
  title: (count: number) => ContributedWords;
  /** What this one is about, by name. */
  name: ContributedWords;
}

/** One thing that is due from one person. */
export interface DueItem {
  /** The same every time it is asked for: `update-request:ID`. */
  key: string;
  partnershipId: number | null;
  /** What kind of thing, in plain words: `Update`. */
  kind: ContributedWords;
  /** What to do, in the imperative: `Give an update on Walking groups`. */
  title: ContributedWords;
  /** What one should know before beginning; null where the title says it all. */
  detail: ContributedWords | null;
  /** YYYY-MM-DD; null where it has no day. */
  dueOn: string | null;
  /** The day from which it waits, where it is due on none. */
  since?: string | null;
  /** Absent where there is never more than one of its kind. */
  alike?: DueAlike;
  /** Where it is done, without the language's prefix. */
  href: string;
}

/** Everything one subject waits for from one person, across all their partnerships, in a constant number of queries. */
export type DueItems = (asked: ContributionRequest & { reader: Actor }) => Promise<DueItem[]>;
