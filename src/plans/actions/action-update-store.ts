import type { Queries } from '../../platform/database/database.ts';
import type { ActionUpdate } from './action.ts';

const columns = `id, action_id as "actionId", progress, words, reach, signed_off_as as "signedOffAs",
  said_on as "saidOn", accepted_on as "acceptedOn"`;

/** The newest accepted update of each of these actions. One query. */
export async function readUpdates(
  { query }: Pick<Queries, 'query'>,
  actionIds: readonly string[],
): Promise<ActionUpdate[]> {
  const { rows } = await query<ActionUpdate>(
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

/**
 * What leads said of these actions outside of a round, the newest of each, where no officer has accepted it or anything
 * later. For those of the partnership: nobody else sees such rows. One query.
 */
export async function readUnconfirmed(
  { query }: Pick<Queries, 'query'>,
  actionIds: readonly string[],
): Promise<ActionUpdate[]> {
  const { rows } = await query<ActionUpdate>(
    `select ${columns} from (
       select distinct on (action_id) * from known.action_update
        where action_id = any ($1::uuid[]) and (request_id is null or accepted_on is not null)
        order by action_id, said_on desc, id desc) newest
      where accepted_on is null`,
    [actionIds],
  );
  return rows;
}

/** What is said of actions; everybody's where it is accepted and the action is. */
export interface NewUpdate extends ActionUpdate {
  partnershipId: number;
  /** The request of a round that it answers. */
  requestId: string | null;
}

export async function insertUpdates(
  { query }: Pick<Queries, 'query'>,
  updates: readonly NewUpdate[],
): Promise<void> {
  await query(
    `insert into action_update (id, partnership_id, action_id, request_id, progress, words, reach, signed_off_as,
                                said_on, accepted_on, published_at)
     select new.id, new.partnership_id, new.action_id, new.request_id, new.progress, new.words, new.reach,
            new.signed_off_as, new.said_on, new.accepted_on,
            case when new.accepted_on is not null and action.published_at is not null then recording_at() end
       from jsonb_to_recordset($1::jsonb) as new (id uuid, partnership_id integer, action_id uuid, request_id uuid,
            progress text, words text, reach integer, signed_off_as text, said_on date, accepted_on date)
       join action on action.id = new.action_id`,
    [
      JSON.stringify(
        updates.map((one) => ({
          ...{ id: one.id, partnership_id: one.partnershipId, action_id: one.actionId },
          ...{ request_id: one.requestId, progress: one.progress, words: one.words, reach: one.reach },
          ...{ signed_off_as: one.signedOffAs, said_on: one.saidOn, accepted_on: one.acceptedOn },
        })),
      ),
    ],
  );
}

/** Of these, those that were not accepted before; each is everybody's from then on where its action is. */
export async function writeAccepted(
  { query }: Pick<Queries, 'query'>,
  ids: readonly string[],
  today: string,
): Promise<{ id: string; actionId: string }[]> {
  const { rows } = await query<{ id: string; actionId: string }>(
    `update action_update said set accepted_on = $2,
            published_at = case when action.published_at is null then null else recording_at() end
       from action
      where action.id = said.action_id and said.id = any ($1::uuid[]) and said.accepted_on is null
      returning said.id, said.action_id as "actionId"`,
    [ids, today],
  );
  return rows;
}

/** The newest answer to each of these requests. */
export async function answersTo(
  { query }: Pick<Queries, 'query'>,
  requestIds: readonly string[],
): Promise<string[]> {
  const { rows } = await query<{ id: string }>(
    `select distinct on (request_id) id from action_update where request_id = any ($1::uuid[])
      order by request_id, said_on desc, id desc`,
    [requestIds],
  );
  return rows.map(({ id }) => id);
}
