import type { ContributedTrend } from './contributed-trend.ts';
import type { ContributedWords, ContributionRequest } from './contribution-request.ts';

/** What a board pack and an annual report draw themselves from, in their order. */
export const reportParts = ['measure', 'promise', 'action', 'participation', 'representation'] as const;
export type ReportPart = (typeof reportParts)[number];

/** One thing that is recorded, as it stands when it is asked for. */
export interface ReportFact {
  /** The same every time it is asked for: `measure:ID`. */
  key: string;
  part: ReportPart;
  /** Null: of the partnership as a whole. */
  outcomeId: string | null;
  /** In plain words, with its figures; what is not known is said to be. */
  sentence: ContributedWords;
  /** Where every figure of the sentence is traced to, without the language's prefix. */
  href: string;
  /** Nobody answered for it in the round, or nobody spoke of it for long. */
  stale?: true;
  /** The figures of the sentence over time, where there are any. */
  trend?: ContributedTrend;
}

/** Everything one subject knows of one partnership between two days, in a constant number of queries. */
export type ReportFacts = (
  asked: ContributionRequest & {
    partnershipId: number;
    code: string;
    /** Of its area. */
    name: string;
    /** ISO days; both within. */
    from: string;
    until: string;
    /** The frozen round of reports that is told of, as at whose freezing everything is read; null: what is known now. */
    roundId: string | null;
  },
) => Promise<ReportFact[]>;
