import { Temporal } from 'temporal-polyfill';
import type { Queries } from '../../platform/database/database.ts';

/** A follow-up that the board asked for, and of which nobody has said what came. */
export interface OpenFollowUp {
  id: string;
  partnershipId: number;
  code: string;
  followUp: string;
  bodyId: string | null;
  body: string | null;
  dueOn: string;
}

/** Days before its day from which a follow-up is asked for. */
const askedFor = 30;

/** Follow-ups that are late or due within 30 days, of these partnerships (null: of all), soonest first. */
export async function readOpenFollowUps(
  queries: Pick<Queries, 'query'>,
  partnershipIds: readonly number[] | null,
  today: string,
): Promise<OpenFollowUp[]> {
  const { rows } = await queries.query<OpenFollowUp>(
    `select decision.id, decision.partnership_id as "partnershipId", area.code, follow_up as "followUp",
            follow_body_id as "bodyId", body.name as body, follow_by as "dueOn"
       from known.board_decision decision join area on area.id = decision.partnership_id
       left join known.body on body.id = follow_body_id
      where follow_up is not null and followed_on is null and follow_by <= $1
        and ($2::integer[] is null or decision.partnership_id = any ($2))
      order by follow_by, decision.id`,
    [String(Temporal.PlainDate.from(today).add({ days: askedFor })), partnershipIds],
  );
  return rows;
}
