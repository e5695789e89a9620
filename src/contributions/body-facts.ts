import type { ContributedWords, ContributionRequest } from './contribution-request.ts';

/** One sentence of a body's page about what it does across all partnerships, with where all of it is read. */
export interface BodyFact {
  sentence: ContributedWords;
  /** Without the language's prefix. */
  href: string;
  link: ContributedWords;
}

/** What one subject knows of one body, in a constant number of queries. */
export type BodyFacts = (asked: ContributionRequest & { bodyId: string }) => Promise<BodyFact[]>;
