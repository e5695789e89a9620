import type { Queries } from '../../platform/database/database.ts';
import type { BoardDecision } from './board-decision.ts';

const columns = `decision.id, decision.version, flag_key as "flagKey", flag_words as "flagWords", decided, reasons,
  decided_on as "decidedOn", follow_up as "followUp", follow_body_id as "followBodyId", body.name as "followBody",
  follow_by as "followBy", followed, followed_on as "followedOn"`;
const joined = 'known.board_decision decision left join known.body on body.id = follow_body_id';

/** Decisions of a partnership's board, newest first. */
export async function readBoardDecisions(queries: Queries, partnershipId: number): Promise<BoardDecision[]> {
  const { rows } = await queries.query<BoardDecision>(
    `select ${columns} from ${joined} where decision.partnership_id = $1
      order by decided_on desc, decision.id desc`,
    [partnershipId],
  );
  return rows;
}

export async function readBoardDecision(
  queries: Queries,
  partnershipId: number,
  id: string,
): Promise<BoardDecision | null> {
  const { rows } = await queries.query<BoardDecision>(
    `select ${columns} from ${joined} where decision.partnership_id = $1 and decision.id = $2`,
    [partnershipId, id],
  );
  return rows[0] ?? null;
}

export type DecisionRecorded = Omit<
  BoardDecision,
  'id' | 'version' | 'followBody' | 'followed' | 'followedOn'
> & { outcomeId: string | null };

/** Public from the moment it is recorded. */
export async function insertBoardDecision(
  queries: Queries,
  id: string,
  partnershipId: number,
  decision: DecisionRecorded,
): Promise<void> {
  const { flagKey, flagWords, outcomeId, decided, reasons, decidedOn } = decision;
  const { followUp, followBodyId, followBy } = decision;
  await queries.query(
    `insert into board_decision (id, partnership_id, flag_key, flag_words, outcome_id, decided, reasons, decided_on,
                                 follow_up, follow_body_id, follow_by, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, recording_at())`,
    [
      ...[id, partnershipId, flagKey, flagWords, outcomeId, decided, reasons, decidedOn],
      ...[followUp, followBodyId, followBy],
    ],
  );
}

/** Says what came of a follow-up; false where somebody did so before. */
export async function updateFollowed(
  queries: Queries,
  { id, version }: { id: string; version: number },
  { followed, followedOn }: { followed: string; followedOn: string },
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update board_decision set followed = $3, followed_on = $4
      where id = $1 and version = $2 and follow_up is not null and followed_on is null`,
    [id, version, followed, followedOn],
  );
  return rowCount === 1;
}
