import type { Grounds } from './grounds.ts';
import type { FrozenFigure } from '../evidence/plan-evidence.ts';

/** How the priorities of a partnership are chosen, once. */
export interface Choosing {
  id: string;
  version: number;
  partnershipId: number;
  /** The draft that what is chosen goes into. */
  planId: string | null;
  title: string;
  words: string;
  scoringOpenedOn: string | null;
  /** Last day of scoring in Scotland. */
  closesOn: string | null;
  /** Bodies that were asked to score. */
  asked: readonly string[];
  published: boolean;
}

/** A draft; open to candidates; open to scoring; closed. */
export const choosingStates = ['draft', 'gathering', 'scoring', 'closed'] as const;
export type ChoosingState = (typeof choosingStates)[number];

/** Where it stands on a day: scoring is closed from the day after its last one, whatever has run or not. */
export function stateOf(
  { published, closesOn }: Pick<Choosing, 'published' | 'closesOn'>,
  day: string,
): ChoosingState {
  if (!published) return 'draft';
  if (closesOn === null) return 'gathering';
  return day <= closesOn ? 'scoring' : 'closed';
}

export interface Criterion {
  id: string;
  version: number;
  name: string;
  words: string;
  /** Scores are whole numbers from 0 to this. */
  highest: number;
  weight: number;
}

export interface CandidateEvidence {
  figure: FrozenFigure;
  grounds: Grounds;
}

export interface Candidate {
  id: string;
  version: number;
  name: string;
  concern: string;
  /** Who proposed it; null: the partnership, from the picture of need. */
  bodyId: string | null;
  bodyName: string | null;
  indicatorKey: string | null;
  areaId: number | null;
  evidence: CandidateEvidence | null;
  /** ISO instant. */
  evidenceAt: string | null;
  withdrawnWhy: string | null;
  decision: Decision | null;
  priority: { id: string; planId: string; name: string } | null;
}

export interface Decision {
  decision: 'chosen' | 'left-out';
  reason: string;
  /** A meeting or a group. */
  decidedBy: string;
  decidedOn: string;
}

export interface Score {
  candidateId: string;
  criterionId: string;
  bodyId: string;
  score: number;
}

export interface Dissent {
  id: string;
  version: number;
  bodyId: string;
  bodyName: string;
  candidateId: string | null;
  words: string;
  saidOn: string;
  /** Null: it holds. */
  withdrawnOn: string | null;
}

/** A choosing with all its parts, as its reader may see them. */
export interface ChoosingWhole {
  choosing: Choosing;
  criteria: readonly Criterion[];
  /** Those withdrawn too. */
  candidates: readonly Candidate[];
  scores: readonly Score[];
  dissents: readonly Dissent[];
  /** Bodies that were asked or have scored, by name. */
  bodies: readonly { id: string; name: string }[];
}
