import type { Queries } from '../../platform/database/database.ts';
import type { UpdateRequest } from './round.ts';

const said = (of: string) => `case when ${of}.id is null then null else jsonb_build_object(
  'progress', ${of}.progress, 'words', ${of}.words, 'reach', ${of}.reach, 'signedOffAs', ${of}.signed_off_as,
  'saidOn', ${of}.said_on, 'acceptedOn', ${of}.accepted_on) end`;
const newest = 'order by said.said_on desc, said.id desc limit 1';

// Looked up by id for each request: of joined views the planner expects a handful of rows, and compares each with each.
const select = `select request.id, request.version, request.round_id as "roundId",
    request.partnership_id as "partnershipId", request.action_id as "actionId",
    action.name as "actionName", action.reference, action.outcome_id as "outcomeId",
    action.published_at is not null as "actionPublished", request.body_id as "bodyId", body.name as "bodyName",
    request.account_id as "accountId", request.token_hash is not null as linked, request.state, request.comment,
    ${said('answer')} as answer, ${said('last')} as last
  from known.update_request request
  join lateral (select name, reference, outcome_id, published_at from known.action where id = request.action_id limit 1)
    action on true
  join lateral (select name from known.body where id = request.body_id limit 1) body on true
  left join lateral (select * from known.action_update said where said.request_id = request.id ${newest}) answer on true
  left join lateral (select * from known.action_update said where said.action_id = request.action_id ${newest}) last on true`;

/** Requests of these rounds that the reader may see, by action. One query. */
export async function readRequests(
  { query }: Pick<Queries, 'query'>,
  roundIds: readonly string[],
): Promise<UpdateRequest[]> {
  const { rows } = await query<UpdateRequest>(
    `${select} where request.round_id = any ($1::uuid[]) order by action.name, request.id`,
    [roundIds],
  );
  return rows;
}

export async function readRequest(
  { query }: Pick<Queries, 'query'>,
  id: string,
): Promise<UpdateRequest | null> {
  const { rows } = await query<UpdateRequest>(`${select} where request.id = $1`, [id]);
  return rows[0] ?? null;
}

/** Adds a request to each of these leads. */
export async function insertRequests(
  { query }: Pick<Queries, 'query'>,
  { roundId, partnershipId }: { roundId: string; partnershipId: number },
  leads: readonly { id: string; actionId: string; bodyId: string; accountId: string | null }[],
): Promise<void> {
  await query(
    `insert into update_request (id, partnership_id, round_id, action_id, body_id, account_id, state)
     select id, $1, $2, action_id, body_id, account_id, 'asked'
       from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[]) as new (id, action_id, body_id, account_id)`,
    [
      partnershipId,
      roundId,
      leads.map(({ id }) => id),
      ...[leads.map(({ actionId }) => actionId), leads.map(({ bodyId }) => bodyId)],
      leads.map(({ accountId }) => accountId),
    ],
  );
}

/** Those of the requests that are in one of these states, which nobody else changes until the transaction ends. */
export async function holdRequests(
  { query }: Pick<Queries, 'query'>,
  ids: readonly string[],
  states: readonly UpdateRequest['state'][],
): Promise<{ id: string; actionId: string; partnershipId: number }[]> {
  const { rows } = await query<{ id: string; actionId: string; partnershipId: number }>(
    `select id, action_id as "actionId", partnership_id as "partnershipId" from update_request
      where id = any ($1::uuid[]) and state = any ($2::text[]) order by id for update`,
    [ids, states],
  );
  return rows;
}

export async function writeState(
  { query }: Pick<Queries, 'query'>,
  ids: readonly string[],
  state: UpdateRequest['state'],
  comment: string | null = null,
): Promise<void> {
  await query(
    'update update_request set state = $2, comment = coalesce($3, comment) where id = any ($1::uuid[])',
    [ids, state, comment],
  );
}

/** Where the link goes if nobody of the body has an account. */
export async function writeAddress(
  { query }: Pick<Queries, 'query'>,
  id: string,
  email: string,
): Promise<void> {
  await query('update update_request set email = $2 where id = $1', [id, email]);
}
