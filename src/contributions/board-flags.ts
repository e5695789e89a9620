import type { ContributedWords, ContributionRequest } from './contribution-request.ts';

/** Parts of the board's page, in its order. */
export const boardParts = ['moved', 'not-moved', 'late', 'needs-decision', 'gap'] as const;
export type BoardPart = (typeof boardParts)[number];

/** What a flag is one of: those of one matter stand together, and many are counted. */
export interface BoardMatter {
  /** `action-without-promise` */
  key: string;
  /** So many of them, as a heading: `12 actions have no promise`. */
  title: (count: number) => ContributedWords;
  /** Why the board should care, in one short sentence. */
  why: ContributedWords;
}

/** One thing the board should see. */
export interface BoardFlag {
  /** The same every time it is asked for: `action-without-promise:ID`. A decision is recorded against it. */
  key: string;
  part: BoardPart;
  matter: BoardMatter;
  /** What it is by name. */
  name: ContributedWords;
  /** What one should know of it besides its matter, in a few words; null where its name says it all. */
  detail: ContributedWords | null;
  /** All of it in one plain sentence that stands alone, with its figures. */
  sentence: ContributedWords;
  /** Where every figure of the sentence is traced to, without the language's prefix. */
  href: string;
  /** Since when, as YYYY-MM-DD; null where that is not known. */
  since: string | null;
  outcomeId: string | null;
}

/** Everything one subject has for the board of one partnership, in a constant number of queries. */
export type BoardFlags = (
  asked: ContributionRequest & { partnershipId: number; code: string },
) => Promise<BoardFlag[]>;
