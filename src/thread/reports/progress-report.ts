import type { PlanVersion } from '../../plans/index.ts';
import type { ToldDecision } from './decision-table.ts';
import type { ToldFact } from './fact-blocks.ts';
import type { ToldRound } from './told-round.ts';

export const improvements = ['improved', 'not-improved', 'not-known'] as const;
export type Improvement = (typeof improvements)[number];

export interface Judgement {
  outcomeId: string;
  improved: Improvement;
  words: string;
}

/** What is typed into a report while it is written. */
export interface ReportWords {
  summary: string;
  extent: string;
  effectiveness: string;
}

export interface ProgressReport extends ReportWords {
  id: string;
  version: number;
  planId: string;
  /** Of the plan's draft. */
  title: string;
  /** ISO days; both within. */
  yearFrom: string;
  yearUntil: string;
  /** The frozen round it draws itself from; null: what is recorded when it is published. */
  roundId: string | null;
  judgements: readonly Judgement[];
}

/** Name of what draws the content as it is now; kept with each version. */
export const renderer = 'progress-report-2';

/** What a version says, whole: nothing in it is looked up again. */
export interface ReportContent {
  partnership: { code: string; name: string };
  plan: {
    id: string;
    title: string;
    /** Code and name of the locality whose plan it is; null: the local outcomes improvement plan. */
    locality: { code: string; name: string } | null;
    /** The version of the plan that it judges. */
    version: number;
  };
  year: { from: string; until: string };
  /** The day the facts stood so: of the round, where one is told of. */
  drawnOn: string;
  /** The frozen round it was drawn from; null: none; absent in what was published before one could be. */
  round?: ToldRound | null;
  summary: string;
  /** Null for a locality plan, of which section 12 does not ask it. */
  participation: { extent: string; effectiveness: string } | null;
  outcomes: readonly {
    id: string;
    name: string;
    judgement: { improved: Improvement; words: string } | null;
    facts: readonly ToldFact[];
  }[];
  /** Of the partnership as a whole. */
  facts: readonly ToldFact[];
  decisions: readonly ToldDecision[];
}

/** A published version. */
export interface ReportVersion {
  id: string;
  reportId: string;
  number: number;
  note: string;
  sha256: string;
  /** ISO instant. */
  publishedAt: string;
  content: ReportContent;
}

/** A report being written, with the plan it is about as it is in force. */
export interface ReportDraft {
  report: ProgressReport;
  plan: PlanVersion;
}
