import type { Queries } from '../../platform/database/database.ts';
import type { Plan, PlanKind, PlanWords } from './plan.ts';

const columns = `plan.id, plan.version, plan.partnership_id as "partnershipId", plan.kind, title, title_gd as "titleGd",
  case when area.id is not null
       then jsonb_build_object('id', area.id, 'code', area.code, 'name', area.name) end as locality,
  vision, needs, prevention, starts_on as "startsOn", ends_on as "endsOn", review_on as "reviewOn",
  published_at is not null as published`;

/** Working drafts of a partnership's plans, the local outcomes improvement plan first. */
export async function readPlans(queries: Queries, partnershipId: number): Promise<Plan[]> {
  const { rows } = await queries.query<Plan>(
    `select ${columns} from known.plan left join area on area.id = locality_id
      where plan.partnership_id = $1 order by plan.kind = 'locality', title, plan.id`,
    [partnershipId],
  );
  return rows;
}

export async function readPlan(
  queries: Queries,
  { partnershipId, id }: { partnershipId: number; id: string },
): Promise<Plan | null> {
  const { rows } = await queries.query<Plan>(
    `select ${columns} from known.plan left join area on area.id = locality_id
      where plan.partnership_id = $1 and plan.id = $2`,
    [partnershipId, id],
  );
  return rows[0] ?? null;
}

export async function insertPlan(
  queries: Queries,
  plan: { id: string; partnershipId: number; kind: PlanKind; localityId: number | null; title: string },
): Promise<void> {
  const { id, partnershipId, kind, localityId, title } = plan;
  await queries.query(
    'insert into plan (id, partnership_id, kind, locality_id, title) values ($1, $2, $3, $4, $5)',
    [id, partnershipId, kind, localityId, title],
  );
}

/** False where the plan is not there any more in this version. */
export async function updatePlan(
  queries: Queries,
  { id, version }: { id: string; version: number },
  words: PlanWords,
): Promise<boolean> {
  const { title, titleGd, vision, needs, prevention, startsOn, endsOn, reviewOn } = words;
  const { rowCount } = await queries.query(
    `update plan set title = $3, title_gd = $4, vision = $5, needs = $6, prevention = $7, starts_on = $8,
            ends_on = $9, review_on = $10, saved_at = clock_timestamp()
      where id = $1 and version = $2`,
    [id, version, title, titleGd, vision, needs, prevention, startsOn, endsOn, reviewOn],
  );
  return rowCount === 1;
}

/**
 * Moves a plan's version with something that belongs to it. Called first, so that the row is locked and nobody
 * publishes the plan half changed.
 */
export async function touchPlan(queries: Queries, planId: string): Promise<void> {
  await queries.query('update plan set saved_at = clock_timestamp() where id = $1', [planId]);
}

/** Its words as they were in a version of it; null where that is not known. */
export async function planWordsInVersion(
  queries: Queries,
  { id, version }: { id: string; version: number },
): Promise<PlanWords | null> {
  const words = `title, title_gd as "titleGd", vision, needs, prevention, starts_on as "startsOn", ends_on as "endsOn",
    review_on as "reviewOn"`;
  const { rows } = await queries.query<PlanWords>(
    `select ${words} from plan where id = $1 and version = $2
     union all select ${words} from plan_history where id = $1 and version = $2`,
    [id, version],
  );
  return rows[0] ?? null;
}
