/** What somebody said of a draft. A resident is never named. */
export interface Representation {
  id: string;
  version: number;
  planId: string;
  /** Null: a resident. */
  bodyId: string | null;
  bodyName: string | null;
  receivedOn: string;
  /** Their words, for staff alone. */
  words: string;
  /** What everybody may read of them; null: nothing. */
  shownWords: string | null;
  /** How it was taken account of; null, like its day: not answered yet. */
  answer: string | null;
  answeredOn: string | null;
  /** The version published after it; null: the next one. */
  versionNumber: number | null;
}

/** Those that stand between the draft and its publication (sections 6 and 10). */
export function unanswered<One extends Pick<Representation, 'answer' | 'versionNumber'>>(
  representations: readonly One[],
): One[] {
  return representations.filter(({ answer, versionNumber }) => answer === null && versionNumber === null);
}
