/** How a group came to a decision. */
export const decisionWays = ['consensus', 'vote', 'deferred'] as const;

export type DecisionWay = (typeof decisionWays)[number];

/** Votes as they were counted. */
export interface Votes {
  for: number;
  against: number;
  abstained: number;
}

/** A body that did not agree, in its own words. */
export interface Dissent {
  bodyId: string;
  words: string;
}

/** What somebody writes down of a decision. */
export interface DecisionWritten {
  agendaItemId: string | null;
  words: string;
  reasons: string;
  how: DecisionWay;
  /** Null unless there was a vote. */
  votes: Votes | null;
  dissents: readonly Dissent[];
  /** The earlier decision that this one corrects. */
  correctsId: string | null;
  followUpBodyId: string | null;
  /** ISO day. */
  followUpBy: string | null;
}

/** What is wrong with a decision as it was written, or null. */
export function decisionProblem(
  written: DecisionWritten,
): 'votes-missing' | 'votes-without-vote' | 'no-votes' | null {
  const { how, votes } = written;
  if (how === 'vote' && votes === null) return 'votes-missing';
  if (how !== 'vote' && votes !== null) return 'votes-without-vote';
  if (votes && votes.for + votes.against + votes.abstained === 0) return 'no-votes';
  return null;
}

/** A decision stands once the minutes of its meeting are agreed: it is corrected by a later one that names it. */
export function mayChange(minutes: { agreedOn: string | null }): boolean {
  return minutes.agreedOn === null;
}

/** Only what stands can be corrected, and only by what was decided on the same day or later. */
export function mayCorrect(
  earlier: { heldOn: string; agreedOn: string | null },
  later: { heldOn: string },
): boolean {
  return earlier.agreedOn !== null && earlier.heldOn <= later.heldOn;
}
