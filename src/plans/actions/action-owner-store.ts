import type { Queries } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { ActionBodies } from './action.ts';

/** Who sees what hangs on an action: whoever sees the action. */
export const publishedWithAction = `(select case when published_at is not null then recording_at() end
  from action where id = $3)`;

/** The body that leads each of these actions, and whoever is asked for it by name. One query. */
export async function readLeads(
  { query }: Pick<Queries, 'query'>,
  actionIds: readonly string[],
): Promise<{ actionId: string; bodyId: string; accountId: string | null }[]> {
  const { rows } = await query<{ actionId: string; bodyId: string; accountId: string | null }>(
    `select distinct on (action_id) action_id as "actionId", body_id as "bodyId", account_id as "accountId"
       from action_owner where lead and action_id = any ($1::uuid[])
      order by action_id, account_id nulls last, id`,
    [actionIds],
  );
  return rows;
}

/** Two queries, whatever their number; a body that stays keeps its row and whoever is asked for it. */
export async function replaceOwners(
  queries: Queries,
  { partnershipId, actionId }: { partnershipId: number; actionId: string },
  { leadBodyId, otherBodyIds }: ActionBodies,
): Promise<void> {
  const bodies = [...new Set([leadBodyId, ...otherBodyIds])];
  await queries.query('delete from action_owner where action_id = $1 and not (body_id = any ($2::uuid[]))', [
    actionId,
    bodies,
  ]);
  await queries.query(
    `insert into action_owner (id, partnership_id, action_id, body_id, lead, published_at)
     select one.id, $2, $3, one.body, one.body = $4, ${publishedWithAction}
       from unnest($1::uuid[], $5::uuid[]) as one (id, body)
     on conflict (action_id, body_id) do update
       set lead = excluded.lead, published_at = coalesce(action_owner.published_at, excluded.published_at)`,
    [bodies.map(() => uuidv7()), partnershipId, actionId, leadBodyId, bodies],
  );
}

/** Account of whoever is asked for updates of an action, for those of the partnership; null: whoever leads for its body. */
export async function readPersonAsked(queries: Queries, actionId: string): Promise<string | null> {
  const { rows } = await queries.query<{ accountId: string | null }>(
    'select account_id as "accountId" from action_owner where action_id = $1 and lead',
    [actionId],
  );
  return rows[0]?.accountId ?? null;
}

export async function writePersonAsked(
  queries: Queries,
  actionId: string,
  accountId: string | null,
): Promise<void> {
  await queries.query('update action_owner set account_id = $2 where action_id = $1 and lead', [
    actionId,
    accountId,
  ]);
}
