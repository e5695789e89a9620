import type { Queries } from '../../platform/database/database.ts';
import { touchPlan } from '../plans/plan-store.ts';
import type { PlanEvidence } from './plan-evidence.ts';

/** Everything that stands behind the priorities and outcomes of a plan, in order. */
export async function readPlanEvidence(queries: Queries, planId: string): Promise<PlanEvidence[]> {
  const { rows } = await queries.query<PlanEvidence>(
    `select id, priority_id as "priorityId", outcome_id as "outcomeId", kind, words, indicator_key as "indicatorKey",
            frozen, to_char(frozen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "frozenAt",
            live_link as "liveLink"
       from known.plan_evidence where plan_id = $1 order by position, id`,
    [planId],
  );
  return rows;
}

export async function insertPlanEvidence(
  queries: Queries,
  to: { partnershipId: number; planId: string; areaId: number | null },
  evidence: Omit<PlanEvidence, 'frozenAt'>,
): Promise<void> {
  await touchPlan(queries, to.planId);
  const { id, priorityId, outcomeId, kind, words, indicatorKey, frozen, liveLink } = evidence;
  await queries.query(
    `insert into plan_evidence (id, partnership_id, plan_id, priority_id, outcome_id, position, kind, words,
                                indicator_key, area_id, frozen, frozen_at, live_link)
     values ($1, $2, $3, $4, $5, (select coalesce(max(position), 0) + 1 from plan_evidence where plan_id = $3),
             $6, $7, $8, $9, $10::jsonb, case when $10::jsonb is not null then recording_at() end, $11)`,
    [
      ...[id, to.partnershipId, to.planId, priorityId, outcomeId, kind, words, indicatorKey, to.areaId],
      frozen === null ? null : JSON.stringify(frozen),
      liveLink,
    ],
  );
}

export async function removePlanEvidence(
  queries: Queries,
  { id, planId }: { id: string; planId: string },
): Promise<void> {
  await touchPlan(queries, planId);
  await queries.query('delete from plan_evidence where id = $1 and plan_id = $2', [id, planId]);
}
