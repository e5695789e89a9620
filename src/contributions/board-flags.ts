import type { ContributedWords, ContributionRequest } from './contribution-request.ts';

/** Parts of the board's page, in its order. */
export const boardParts = ['moved', 'not-moved', 'late', 'needs-decision', 'gap'] as const;
export type BoardPart = (typeof boardParts)[number];

/** One thing the board should see. */
export interface BoardFlag {
  /** The same every time it is asked for: `action-without-promise:ID`. A decision is recorded against it. */
  key: string;
  part: BoardPart;
  /** In plain words, with its figures. */
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
