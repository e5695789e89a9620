import type { Queries } from '../../platform/database/database.ts';
import { staleAfterDays } from './action.ts';
import { type ActionSort, actionsPerPage, type AskedActions } from './action-query.ts';
import { lastHeard } from './action-store.ts';

/** How many actions there are, and how they do. */
export interface ActionCounts {
  all: number;
  underWay: number;
  done: number;
  stale: number;
  /** With a milestone that is late. */
  late: number;
  /** Of those asked for. */
  found: number;
}

const over = `(state in ('done', 'stopped') or coalesce(heard.progress, '') in ('done', 'stopped'))`;
/** The rule of `isStale`. */
const stale = `(state = 'under-way' and not ${over} and coalesce(heard.said_on, starts_on,
  (action.recorded_from at time zone 'Europe/London')::date) < $2::date - ${staleAfterDays})`;
const asIs = `($3::uuid is null or outcome_id = $3)
  and ($4::uuid is null or exists (select from known.action_owner where action_id = action.id and body_id = $4))
  and ($5::text is null or state = $5)
  and ($6::text is null or locality_id = (select area_id from area_code where code = $6))
  and (not $7::boolean or ${stale})`;
const orders: Record<ActionSort, string> = {
  name: 'action.name',
  state: `array_position(array['under-way', 'planned', 'done', 'stopped'], state)`,
  heard: 'heard.said_on',
  ends: 'ends_on',
  reach: 'coalesce(heard.reach, action.reach)::numeric / need',
};

/** Counts of a partnership's actions as at a day. One query. */
export async function countActions(
  queries: Queries,
  partnershipId: number,
  asked: AskedActions,
  day: string,
): Promise<ActionCounts> {
  const { rows } = await queries.query<ActionCounts>(
    `select count(*)::integer as all, (count(*) filter (where state = 'under-way'))::integer as "underWay",
            (count(*) filter (where state = 'done'))::integer as done,
            (count(*) filter (where ${stale}))::integer as stale,
            (count(*) filter (where not ${over} and exists (
              select from known.milestone where action_id = action.id and done_on is null and due_on < $2::date)))::integer as late,
            (count(*) filter (where ${asIs}))::integer as found
       from known.action ${lastHeard} where action.partnership_id = $1`,
    valuesOf(partnershipId, asked, day),
  );
  return rows[0] ?? { all: 0, underWay: 0, done: 0, stale: 0, late: 0, found: 0 };
}

/** Ids of the actions asked for, in their order; `page`: of that page alone. One query. */
export async function findActions(
  queries: Queries,
  partnershipId: number,
  asked: AskedActions,
  day: string,
  page: number | null,
): Promise<string[]> {
  const { rows } = await queries.query<{ id: string }>(
    `select action.id from known.action ${lastHeard}
      where action.partnership_id = $1 and $2::date is not null and ${asIs}
      order by ${orders[asked.sort]} ${asked.down ? 'desc' : 'asc'} nulls last, action.name, action.id
      limit $8 offset $9`,
    [
      ...valuesOf(partnershipId, asked, day),
      ...(page === null ? [null, 0] : [actionsPerPage, (page - 1) * actionsPerPage]),
    ],
  );
  return rows.map(({ id }) => id);
}

function valuesOf(partnershipId: number, asked: AskedActions, day: string): unknown[] {
  const { outcome, body, state, locality } = asked;
  return [partnershipId, day, outcome, body, state, locality, asked.stale];
}

/** Bodies and localities that a partnership's actions have, by name. */
export interface ActionChoices {
  bodies: readonly { id: string; name: string }[];
  localities: readonly { code: string; name: string }[];
}

export async function readActionChoices(queries: Queries, partnershipId: number): Promise<ActionChoices> {
  const { rows } = await queries.query<ActionChoices>(
    `select coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name, id) from known.body
              where id in (select body_id from known.action_owner where partnership_id = $1)), '[]') as bodies,
            coalesce((select jsonb_agg(jsonb_build_object('code', code, 'name', name) order by name, code) from area
              where id in (select locality_id from known.action where partnership_id = $1)), '[]') as localities`,
    [partnershipId],
  );
  return rows[0] ?? { bodies: [], localities: [] };
}
