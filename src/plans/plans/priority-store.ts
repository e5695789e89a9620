import type { Queries } from '../../platform/database/database.ts';
import type { PlanPriority } from './plan.ts';
import { touchPlan } from './plan-store.ts';

/** Priorities of a plan in their order, without those left out. */
export async function readPriorities(queries: Queries, planId: string): Promise<PlanPriority[]> {
  const { rows } = await queries.query<PlanPriority>(
    `select id, version, position, name, why from known.plan_priority
      where plan_id = $1 and left_out_on is null order by position, id`,
    [planId],
  );
  return rows;
}

/** Adds a priority after those there are. */
export async function insertPriority(
  queries: Queries,
  to: { partnershipId: number; planId: string },
  { id, name, why }: Pick<PlanPriority, 'id' | 'name' | 'why'>,
): Promise<void> {
  await touchPlan(queries, to.planId);
  await queries.query(
    `insert into plan_priority (id, partnership_id, plan_id, position, name, why)
     values ($1, $2, $3, (select coalesce(max(position), 0) + 1 from plan_priority where plan_id = $3), $4, $5)`,
    [id, to.partnershipId, to.planId, name, why],
  );
}

/** False where it is not there any more in this version. */
export async function updatePriority(
  queries: Queries,
  { id, version, planId }: { id: string; version: number; planId: string },
  { position, name, why }: Pick<PlanPriority, 'position' | 'name' | 'why'>,
): Promise<boolean> {
  await touchPlan(queries, planId);
  const { rowCount } = await queries.query(
    `update plan_priority set position = $3, name = $4, why = $5 where id = $1 and version = $2`,
    [id, version, position, name, why],
  );
  return rowCount === 1;
}

/** Leaves it out of the draft. Outcomes under it must have been left out or moved before. */
export async function leaveOutPriority(
  queries: Queries,
  { id, planId }: { id: string; planId: string },
  day: string,
): Promise<void> {
  await touchPlan(queries, planId);
  await queries.query('update plan_priority set left_out_on = $2 where id = $1', [id, day]);
}
