import type { Queries } from '../../platform/database/database.ts';
import type { FrozenRound } from './frozen-round.ts';
import type { Round } from './round.ts';

const columns = `round.id, round.version, round.partnership_id as "partnershipId", round.name,
  round.opened_on as "openedOn", round.due_on as "dueOn", round.meeting_id as "meetingId",
  to_char(round.frozen_at at time zone 'Europe/London', 'YYYY-MM-DD') as "frozenOn",
  to_char(round.frozen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "frozenAt", round.frozen_sha256 as sha256`;

/** Rounds of these partnerships (null: of all) that the reader may see, the newest first. */
export async function readRounds(
  { query }: Pick<Queries, 'query'>,
  partnershipIds: readonly number[] | null,
): Promise<Round[]> {
  const { rows } = await query<Round>(
    `select ${columns} from known.reporting_round round
      where ($1::integer[] is null or partnership_id = any ($1)) order by due_on desc, id desc`,
    [partnershipIds],
  );
  return rows;
}

/** One round with what was frozen of it; null where the reader sees none of that id in this partnership. */
export async function readRound(
  { query }: Pick<Queries, 'query'>,
  partnershipId: number,
  id: string,
): Promise<(Round & { frozen: FrozenRound | null }) | null> {
  const { rows } = await query<Round & { frozen: FrozenRound | null }>(
    `select ${columns}, frozen from known.reporting_round round where partnership_id = $1 and id = $2`,
    [partnershipId, id],
  );
  return rows[0] ?? null;
}

/** False where the partnership has an open round. */
export async function insertRound(
  { query }: Pick<Queries, 'query'>,
  {
    id,
    partnershipId,
    name,
    openedOn,
    dueOn,
    meetingId,
  }: Pick<Round, 'id' | 'partnershipId' | 'name' | 'openedOn' | 'dueOn' | 'meetingId'>,
): Promise<boolean> {
  const { rowCount } = await query(
    `insert into reporting_round (id, partnership_id, name, opened_on, due_on, meeting_id)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (partnership_id) where frozen_at is null do nothing`,
    [id, partnershipId, name, openedOn, dueOn, meetingId],
  );
  return rowCount === 1;
}

/**
 * Nobody freezes the round until the transaction ends, or, with `alone`, answers in it either. False where there is no
 * open round of this id.
 */
export async function holdOpenRound(
  { query }: Pick<Queries, 'query'>,
  id: string,
  { alone = false } = {},
): Promise<boolean> {
  const { rowCount } = await query(
    `select from reporting_round where id = $1 and frozen_at is null for ${alone ? 'update' : 'share'}`,
    [id],
  );
  return rowCount === 1;
}

/** From then on it is everybody's, and nobody's to change. */
export async function writeFrozen(
  { query }: Pick<Queries, 'query'>,
  id: string,
  frozen: FrozenRound,
): Promise<void> {
  await query(
    `update reporting_round set frozen = $2::jsonb,
            frozen_sha256 = encode(sha256(convert_to($2::jsonb::text, 'UTF8')), 'hex'),
            frozen_at = recording_at(), published_at = recording_at()
      where id = $1`,
    [id, JSON.stringify(frozen)],
  );
}
