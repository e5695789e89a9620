import type { Queries } from '../../platform/database/database.ts';
import type { OwnPlan, Priority } from './own-plan.ts';

/** What somebody says of a plan, priorities apart. */
export type OwnPlanWords = Pick<
  OwnPlan,
  'bodyId' | 'kind' | 'title' | 'dutyHolder' | 'startsOn' | 'endsOn' | 'link' | 'published'
>;

const columns = `own_plan.id, own_plan.version, body_id as "bodyId", kind, title, duty_holder as "dutyHolder",
  starts_on as "startsOn", ends_on as "endsOn", link, registered_by_partnership_id as "registeredBy",
  published_at is not null as published,
  coalesce((select jsonb_agg(jsonb_build_object('id', priority.id, 'words', priority.words) order by position)
              from known.own_plan_priority as priority where own_plan_id = own_plan.id), '[]') as priorities`;

/** Plans of these bodies with their priorities, newest first. */
export async function readOwnPlans(queries: Queries, bodyIds: readonly string[]): Promise<OwnPlan[]> {
  const { rows } = await queries.query<OwnPlan>(
    `select ${columns} from known.own_plan where body_id = any ($1::uuid[])
      order by starts_on desc, title, own_plan.id`,
    [bodyIds],
  );
  return rows;
}

export async function readOwnPlan(queries: Queries, id: string): Promise<OwnPlan | null> {
  const { rows } = await queries.query<OwnPlan>(
    `select ${columns} from known.own_plan where own_plan.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

export async function insertOwnPlan(
  queries: Queries,
  id: string,
  registeredBy: number | null,
  words: OwnPlanWords,
): Promise<void> {
  await queries.query(
    `insert into own_plan (id, registered_by_partnership_id, body_id, kind, title, duty_holder, starts_on, ends_on,
                           link, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, case when $10 then recording_at() end)`,
    [id, registeredBy, ...valuesOf(words)],
  );
}

/** False where it is not there any more in this version. Moves the version also where only priorities change. */
export async function updateOwnPlan(
  queries: Queries,
  { id, version }: Pick<OwnPlan, 'id' | 'version'>,
  words: OwnPlanWords,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update own_plan set body_id = $3, kind = $4, title = $5, duty_holder = $6, starts_on = $7, ends_on = $8,
            link = $9, revision = revision + 1, published_at = case when $10 then coalesce(published_at, recording_at()) end
      where id = $1 and version = $2`,
    [id, version, ...valuesOf(words)],
  );
  return rowCount === 1;
}

/** Makes these the plan's priorities, in this order; those left out go. Three queries, whatever their number. */
export async function replacePriorities(
  queries: Queries,
  plan: Pick<OwnPlan, 'id' | 'registeredBy' | 'published'>,
  priorities: readonly Priority[],
): Promise<void> {
  const ids = priorities.map(({ id }) => id);
  const words = priorities.map((one) => one.words);
  await queries.query(
    'delete from own_plan_priority where own_plan_id = $1 and not (id = any ($2::uuid[]))',
    [plan.id, ids],
  );
  await queries.query(
    `insert into own_plan_priority (id, own_plan_id, registered_by_partnership_id, position, words, published_at)
     select id, $1, $2, position, words, case when $3 then recording_at() end
       from unnest($4::uuid[], $5::text[]) with ordinality as one (id, words, position)
     on conflict (id) do update set position = excluded.position, words = excluded.words,
       published_at = case when $3 then coalesce(own_plan_priority.published_at, recording_at()) end`,
    [plan.id, plan.registeredBy, plan.published, ids, words],
  );
}

function valuesOf(words: OwnPlanWords): unknown[] {
  const { bodyId, kind, title, dutyHolder, startsOn, endsOn, link, published } = words;
  return [bodyId, kind, title, dutyHolder, startsOn, endsOn, link, published];
}

/** False where it is not there any more in this version. Its priorities, and what was said of them, go with it. */
export async function deleteOwnPlan(
  queries: Queries,
  { id, version }: Pick<OwnPlan, 'id' | 'version'>,
): Promise<boolean> {
  const { rowCount } = await queries.query('delete from own_plan where id = $1 and version = $2', [
    id,
    version,
  ]);
  return rowCount === 1;
}

export async function readPlanOfPriority(queries: Queries, priorityId: string): Promise<OwnPlan | null> {
  const { rows } = await queries.query<OwnPlan>(
    `select ${columns} from known.own_plan
      where own_plan.id = (select own_plan_id from known.own_plan_priority where id = $1)`,
    [priorityId],
  );
  return rows[0] ?? null;
}
