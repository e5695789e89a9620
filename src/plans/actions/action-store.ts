import type { Queries } from '../../platform/database/database.ts';
import type { Action, ActionTerms } from './action.ts';

/** Which actions: of a partnership, of several, of all, of outcomes, or some. */
export type WhichActions =
  | { partnershipId: number }
  | { partnershipIds: readonly number[] }
  | { everywhere: true }
  | { outcomeIds: readonly string[] }
  | { ids: readonly string[] };

const conditions = {
  partnershipId: 'action.partnership_id = $1',
  partnershipIds: 'action.partnership_id = any ($1::integer[])',
  everywhere: '$1::boolean',
  outcomeIds: 'action.outcome_id = any ($1::uuid[])',
  ids: 'action.id = any ($1::uuid[])',
} as const;

/** The newest update that was accepted, of action `action`. */
export const lastHeard = `left join lateral (
  select id, progress, words, reach, said_on from known.action_update
   where action_id = action.id and accepted_on is not null order by said_on desc, id desc limit 1) heard on true`;

/**
 * Actions that the reader may see, by name, each with owners, milestones, what was last said and what was last decided.
 * One query, whatever their number.
 */
export async function readActions(queries: Pick<Queries, 'query'>, which: WhichActions): Promise<Action[]> {
  const [[by, value] = []] = Object.entries(which) as [keyof typeof conditions, unknown][];
  if (by === undefined) return [];
  const { rows } = await queries.query<Action>(
    `select action.id, action.version, action.partnership_id as "partnershipId", action.outcome_id as "outcomeId",
            promise_id as "promiseId", reference, action.name, action.words, starts_on as "startsOn",
            ends_on as "endsOn", locality_id as "localityId", prevention, state, funding_ends_on as "fundingEndsOn",
            action.reach, reach_source as "reachSource", need, need_source as "needSource",
            service_before as "serviceBefore", service_after as "serviceAfter",
            action.published_at is not null as published,
            (action.recorded_from at time zone 'Europe/London')::date as "recordedOn",
            case when area.id is not null then jsonb_build_object('code', area.code, 'name', area.name) end as locality,
            coalesce(owner.all, '[]') as owners, coalesce(step.all, '[]') as milestones,
            case when heard.id is not null then jsonb_build_object('id', heard.id, 'progress', heard.progress,
              'words', heard.words, 'reach', heard.reach, 'saidOn', heard.said_on) end as heard,
            case when chosen.decided is not null then
              jsonb_build_object('decided', chosen.decided, 'decidedOn', chosen.decided_on) end as "lastDecision"
       from known.action
       left join area on area.id = locality_id
       left join lateral (
         select jsonb_agg(jsonb_build_object('bodyId', body_id, 'bodyName', body.name, 'lead', lead)
                          order by lead desc, body.name, body_id) as all
           from known.action_owner join known.body on body.id = body_id where action_id = action.id) owner on true
       left join lateral (
         select jsonb_agg(jsonb_build_object('id', id, 'words', words, 'dueOn', due_on, 'doneOn', done_on)
                          order by due_on, position, id) as all
           from known.milestone where action_id = action.id) step on true
       ${lastHeard}
       left join lateral (
         select decided, decided_on from known.action_decision
          where action_id = action.id order by decided_on desc, id desc limit 1) chosen on true
      where ${conditions[by]} order by action.name, action.id`,
    [value],
  );
  return rows;
}

/** Actions of these outcomes, by name. */
export function readActionsOfOutcomes(queries: Queries, outcomeIds: readonly string[]): Promise<Action[]> {
  return readActions(queries, { outcomeIds });
}

/** One action of a partnership; null where the reader sees none of that id. */
export async function readAction(
  queries: Queries,
  partnershipId: number,
  id: string,
): Promise<Action | null> {
  const [action] = await readActions(queries, { ids: [id] });
  return action?.partnershipId === partnershipId ? action : null;
}

const columns = `outcome_id, promise_id, reference, name, words, starts_on, ends_on, locality_id, prevention, state,
  funding_ends_on, reach, reach_source, need, need_source, service_before, service_after`;

/** Everybody's from now on where its outcome is; a draft until then. */
export async function insertAction(
  queries: Queries,
  to: { id: string; partnershipId: number },
  terms: ActionTerms,
): Promise<void> {
  await queries.query(
    `insert into action (id, partnership_id, published_at, ${columns})
     values ($1, $2, (select case when published_at is not null then recording_at() end from plan_outcome where id = $3),
             $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [to.id, to.partnershipId, ...valuesOf(terms)],
  );
}

/** False where it is not there any more in this version. */
export async function updateAction(
  queries: Queries,
  { id, version }: Pick<Action, 'id' | 'version'>,
  terms: ActionTerms,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update action set (${columns}, published_at) = (select $3::uuid, $4::uuid, $5, $6, $7, $8::date, $9::date,
            $10::integer, $11, $12, $13::date, $14::integer, $15, $16::integer, $17, $18, $19,
            coalesce(action.published_at, case when outcome.published_at is not null then recording_at() end)
            from plan_outcome outcome where outcome.id = $3)
      where id = $1 and version = $2`,
    [id, version, ...valuesOf(terms)],
  );
  return rowCount === 1;
}

/** States of these actions, which nobody else changes until the transaction ends. */
export async function holdStates(
  { query }: Pick<Queries, 'query'>,
  ids: readonly string[],
): Promise<Pick<Action, 'id' | 'state'>[]> {
  const { rows } = await query<Pick<Action, 'id' | 'state'>>(
    'select id, state from action where id = any ($1::uuid[]) order by id for update',
    [ids],
  );
  return rows;
}

export async function writeStates(
  { query }: Pick<Queries, 'query'>,
  states: readonly Pick<Action, 'id' | 'state'>[],
): Promise<void> {
  await query(
    `update action set state = new.state from unnest($1::uuid[], $2::text[]) as new (id, state)
      where action.id = new.id`,
    [states.map(({ id }) => id), states.map(({ state }) => state)],
  );
}

/** Whether another action of the partnership has this reference. */
export async function referenceTaken(
  queries: Queries,
  partnershipId: number,
  reference: string,
  exceptId: string | null,
): Promise<boolean> {
  const { rows } = await queries.query(
    `select from action where partnership_id = $1 and reference = $2 and id is distinct from $3`,
    [partnershipId, reference, exceptId],
  );
  return rows.length > 0;
}

function valuesOf(terms: ActionTerms): unknown[] {
  const { outcomeId, promiseId, reference, name, words, startsOn, endsOn, localityId, prevention } = terms;
  return [
    ...[outcomeId, promiseId, reference, name, words, startsOn, endsOn, localityId, prevention],
    ...[terms.state, terms.fundingEndsOn, terms.reach, terms.reachSource, terms.need, terms.needSource],
    ...[terms.serviceBefore, terms.serviceAfter],
  ];
}
