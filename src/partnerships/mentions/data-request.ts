export const requestKinds = ['erase', 'copy'] as const;
/** To have one's name taken out of what others wrote, or to be told where it stands. */
export type RequestKind = (typeof requestKinds)[number];

export const keepingGrounds = ['took-part', 'record', 'someone-else', 'other'] as const;
/** Why words that name somebody stay. */
export type KeepingGround = (typeof keepingGrounds)[number];

/** `gone`: somebody changed it meanwhile, and its history does not name them either. */
export type MentionDecision = 'reworded' | 'kept' | 'gone';

/** Somebody asked what others wrote about them, or to have it taken out. */
export interface DataRequest {
  id: string;
  partnershipId: number | null;
  kind: RequestKind;
  /** ISO day. */
  askedOn: string;
  /** ISO day by which it must be answered: one month later (UK GDPR, Article 12(3)). */
  dueOn: string;
  /** Names and addresses; empty once it is closed. */
  sought: readonly string[];
  why: string | null;
  closed: boolean;
  places: number;
  undecided: number;
}

/** One text that was found for a request. */
export interface Mention {
  id: string;
  requestId: string;
  table: string;
  column: string;
  part: string;
  recordId: string;
  decision: MentionDecision | null;
  ground: KeepingGround | null;
  groundWords: string | null;
}
