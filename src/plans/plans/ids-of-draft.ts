import type { Queries } from '../../platform/database/database.ts';

/** Ids of a plan and of all that its draft is made of, with what was taken out of it: what the audit trail knows it by. */
export async function readIdsOfDraft(queries: Queries, planId: string): Promise<string[]> {
  const { rows } = await queries.query<{ id: string }>(
    `select $1::uuid as id
      union select id from plan_priority where plan_id = $1
      union select id from plan_outcome where plan_id = $1
      union select id from plan_locality where plan_id = $1 union select id from plan_locality_history where plan_id = $1
      union select id from plan_evidence where plan_id = $1 union select id from plan_evidence_history where plan_id = $1
      union select id from representation where plan_id = $1
      union select m.id from measure m join plan_outcome o on o.id = m.outcome_id where o.plan_id = $1
      union select c.id from outcome_conflict c join plan_outcome o on o.id = c.outcome_id where o.plan_id = $1`,
    [planId],
  );
  return rows.map(({ id }) => id);
}
