import type { Queries } from '../../platform/database/database.ts';
import type { ActionUpdate } from './action.ts';
import { publishedWithAction } from './action-owner-store.ts';

const columns = `id, action_id as "actionId", progress, words, reach, signed_off_as as "signedOffAs",
  said_on as "saidOn", accepted_on as "acceptedOn"`;

/** The newest accepted update of each of these actions. One query. */
export async function readUpdates(queries: Queries, actionIds: readonly string[]): Promise<ActionUpdate[]> {
  const { rows } = await queries.query<ActionUpdate>(
    `select distinct on (action_id) ${columns} from known.action_update
      where action_id = any ($1::uuid[]) and accepted_on is not null
      order by action_id, said_on desc, id desc`,
    [actionIds],
  );
  return rows;
}

/** Everything that was said of an action and accepted, newest first. */
export async function readUpdateHistory(queries: Queries, actionId: string): Promise<ActionUpdate[]> {
  const { rows } = await queries.query<ActionUpdate>(
    `select ${columns} from known.action_update where action_id = $1 and accepted_on is not null
      order by said_on desc, id desc`,
    [actionId],
  );
  return rows;
}

export async function insertUpdate(
  queries: Queries,
  partnershipId: number,
  { id, actionId, progress, words, reach, signedOffAs, saidOn, acceptedOn }: ActionUpdate,
): Promise<void> {
  await queries.query(
    `insert into action_update (id, partnership_id, action_id, progress, words, reach, signed_off_as, said_on,
                                accepted_on, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, ${publishedWithAction})`,
    [id, partnershipId, actionId, progress, words, reach, signedOffAs, saidOn, acceptedOn],
  );
}
