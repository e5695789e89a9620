import type { Queries } from '../../platform/database/database.ts';
import type { PlanLocality } from './plan.ts';
import { touchPlan } from './plan-store.ts';

/** Localities the draft of a plan divides the area into, by name. */
export async function readLocalities(queries: Queries, planId: string): Promise<PlanLocality[]> {
  const { rows } = await queries.query<PlanLocality>(
    `select plan_locality.id, plan_locality.version,
            jsonb_build_object('id', area.id, 'code', area.code, 'name', area.name, 'kind', area.kind) as area,
            poorer_than as "poorerThan", why, people, people_source as "peopleSource"
       from known.plan_locality join area on area.id = area_id
      where plan_id = $1 order by area.name, area.code`,
    [planId],
  );
  return rows;
}

export type LocalityWords = Pick<PlanLocality, 'poorerThan' | 'why' | 'people' | 'peopleSource'>;

/** Adds a locality; false where the plan has it already. */
export async function insertLocality(
  queries: Queries,
  to: { partnershipId: number; planId: string },
  { id, areaId, poorerThan, why, people, peopleSource }: LocalityWords & { id: string; areaId: number },
): Promise<boolean> {
  await touchPlan(queries, to.planId);
  const { rowCount } = await queries.query(
    `insert into plan_locality (id, partnership_id, plan_id, area_id, poorer_than, why, people, people_source)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (plan_id, area_id) do nothing`,
    [id, to.partnershipId, to.planId, areaId, poorerThan, why, people, peopleSource],
  );
  return rowCount === 1;
}

export async function updateLocality(
  queries: Queries,
  { id, version, planId }: { id: string; version: number; planId: string },
  { poorerThan, why, people, peopleSource }: LocalityWords,
): Promise<boolean> {
  await touchPlan(queries, planId);
  const { rowCount } = await queries.query(
    `update plan_locality set poorer_than = $3, why = $4, people = $5, people_source = $6
      where id = $1 and version = $2`,
    [id, version, poorerThan, why, people, peopleSource],
  );
  return rowCount === 1;
}

export async function removeLocality(
  queries: Queries,
  { id, planId }: { id: string; planId: string },
): Promise<void> {
  await touchPlan(queries, planId);
  await queries.query('delete from plan_locality where id = $1 and plan_id = $2', [id, planId]);
}
