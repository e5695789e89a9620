import { recordset } from './recordset.ts';
import type { SheetWriter, WriteRow, WriteTo } from './sheet-writer.ts';

const row = `jsonb_to_recordset($1) as one (id uuid, version integer, reference text, name text, outcome uuid, lead uuid,
  others text, words text, state text, "startsOn" date, "endsOn" date, locality integer, prevention text,
  "fundingEndsOn" date, reach integer, "reachSource" text, need integer, "needSource" text, "serviceBefore" text,
  "serviceAfter" text)`;
const values = `one.outcome, one.reference, one.name, coalesce(one.words, ''), one."startsOn", one."endsOn", one.locality,
  one.prevention, one.state, one."fundingEndsOn", one.reach, one."reachSource", one.need, one."needSource",
  one."serviceBefore", one."serviceAfter"`;
const columns = `outcome_id, reference, name, words, starts_on, ends_on, locality_id, prevention, state,
  funding_ends_on, reach, reach_source, need, need_source, service_before, service_after`;

/** Actions with whose they are. The promise an action comes from is no sheet's to say, and stays. */
export const actionsWriter: SheetWriter = {
  add: async ({ transaction, ...to }, rows) => {
    const { rowCount } = await transaction.query(
      `insert into action (id, partnership_id, published_at, ${columns})
       select one.id, $2, case when outcome.published_at is not null then recording_at() end, ${values}
         from ${row} join plan_outcome outcome on outcome.id = one.outcome and outcome.partnership_id = $2
       on conflict do nothing`,
      [recordset(rows), to.partnershipId],
    );
    await writeOwners({ transaction, ...to }, rows);
    return rowCount ?? 0;
  },
  change: async ({ transaction, ...to }, rows) => {
    const { rowCount } = await transaction.query(
      `update action set (${columns}, published_at) = (select ${values},
              coalesce(action.published_at, case when outcome.published_at is not null then recording_at() end))
         from ${row} join plan_outcome outcome on outcome.id = one.outcome and outcome.partnership_id = $2
        where action.id = one.id and action.version = one.version and action.partnership_id = $2`,
      [recordset(rows), to.partnershipId],
    );
    await writeOwners({ transaction, ...to }, rows);
    return rowCount ?? 0;
  },
  loose: async ({ transaction }, ids) => {
    const others = ['milestone', 'action_update', 'action_measure', 'action_decision', 'update_request'];
    const { rows } = await transaction.query<{ id: string }>(
      `select id from unnest($1::uuid[]) as one (id)
        where ${others.map((table) => `not exists (select from ${table} where action_id = one.id)`).join(' and ')}`,
      [ids],
    );
    return rows.map(({ id }) => id);
  },
  remove: async ({ transaction }, ids) => {
    await transaction.query('delete from action_owner where action_id = any ($1::uuid[])', [ids]);
    await transaction.query('delete from action where id = any ($1::uuid[])', [ids]);
  },
};

/** A body that stays keeps its row, and whoever is asked for it. */
async function writeOwners(
  { transaction, partnershipId }: WriteTo,
  rows: readonly WriteRow[],
): Promise<void> {
  const owners = rows.flatMap(({ id, values }) =>
    [...new Set([values['lead'], ...(values['others']?.split(' ') ?? [])])].flatMap((body) =>
      body ? [{ action: id, body, lead: body === values['lead'] }] : [],
    ),
  );
  const owner = '(action uuid, body uuid, lead boolean)';
  await transaction.query(
    `delete from action_owner where action_id = any ($1::uuid[]) and not exists (
       select from jsonb_to_recordset($2) as one ${owner} where one.action = action_id and one.body = body_id)`,
    [rows.map(({ id }) => id), JSON.stringify(owners)],
  );
  await transaction.query(
    `insert into action_owner (id, partnership_id, action_id, body_id, lead, published_at)
     select gen_random_uuid(), $1, one.action, one.body, one.lead,
            case when action.published_at is not null then recording_at() end
       from jsonb_to_recordset($2) as one ${owner} join action on action.id = one.action
     on conflict (action_id, body_id) do update
       set lead = excluded.lead, published_at = coalesce(action_owner.published_at, excluded.published_at)`,
    [partnershipId, JSON.stringify(owners)],
  );
}
