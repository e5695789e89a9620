import type { ContributedWords, ContributionRequest } from './contribution-request.ts';

/** What belongs on a partnership's front page besides need, in its order. */
export const partnershipParts = ['plan', 'promises', 'partners', 'money', 'voice'] as const;
export type PartnershipPart = (typeof partnershipParts)[number];

/** One line of that page. A part of which nobody has a line is said to be missing. */
export interface PartnershipFact {
  part: PartnershipPart;
  /** What it is, in a word or two, and where all of it is read, without the language's prefix. */
  term: ContributedWords;
  href: string;
  sentence: ContributedWords;
  /** The day it is on, as YYYY-MM-DD, where it has one: shown before the sentence. */
  day?: string;
}

/** What one subject has published about one partnership, in a constant number of queries. */
export type PartnershipFacts = (
  asked: ContributionRequest & {
    partnershipId: number;
    code: string;
    /** Of its area. */
    name: string;
  },
) => Promise<PartnershipFact[]>;
