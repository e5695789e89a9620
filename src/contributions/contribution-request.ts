import type { Queries } from '../platform/database/database.ts';

/** Words of a catalogue with the language they are really in: what `speak` of a subject's messages gives. */
export interface ContributedWords {
  text: string;
  language: 'en' | 'gd';
}

/** What every gatherer tells a contribution: words that come back are in this language, where it has them. */
export interface ContributionRequest {
  /** Within the transaction of whoever reads, under their own row-level security. */
  queries: Queries;
  language: 'en' | 'gd';
  /** London's, as YYYY-MM-DD; with `?as-at`, that day. */
  today: string;
  /** ISO instant: what is read is what was known then, and figures are to be those of then. Absent or null: now. */
  asAt?: string | null;
}
