/** A decision of the board, with what is to follow from it. Days are ISO. */
export interface BoardDecision {
  id: string;
  version: number;
  /** What on the board's page it answers; null: something else. */
  flagKey: string | null;
  /** In the words it stood there. */
  flagWords: string | null;
  decided: string;
  reasons: string;
  decidedOn: string;
  followUp: string | null;
  followBodyId: string | null;
  followBody: string | null;
  followBy: string | null;
  /** What came of the follow-up, and when. */
  followed: string | null;
  followedOn: string | null;
}

export type FollowState = 'none' | 'open' | 'late' | 'done';

/** How a decision's follow-up stands on this day. */
export function followState(
  { followUp, followBy, followedOn }: Pick<BoardDecision, 'followUp' | 'followBy' | 'followedOn'>,
  today: string,
): FollowState {
  if (followUp === null || followBy === null) return 'none';
  if (followedOn !== null) return 'done';
  return followBy < today ? 'late' : 'open';
}
