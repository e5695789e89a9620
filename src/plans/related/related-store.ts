import type { Queries } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { RelatedPlan } from './related-plan.ts';

/** What is registered in these partnerships (null: in all), newest first within a duty. One query. */
export async function readRelatedPlans(
  queries: Queries,
  partnershipIds: readonly number[] | null,
): Promise<RelatedPlan[]> {
  const { rows } = await queries.query<RelatedPlan>(
    `select related.id, related.version, related.partnership_id as "partnershipId", duty, own_plan_id as "ownPlanId",
            coalesce(related.title, own.title) as title, body.id as "bodyId", body.name as "bodyName",
            coalesce(related.duty_holder, own.duty_holder) as "dutyHolder", source,
            coalesce(related.starts_on, own.starts_on) as "startsOn", coalesce(related.ends_on, own.ends_on) as "endsOn",
            coalesce(related.link, own.link) as link, not_needed as "notNeeded",
            related.ended_on as "endedOn", ended_why as "endedWhy",
            coalesce((select jsonb_agg(outcome_id order by outcome_id) from known.related_plan_outcome
                       where related_plan_id = related.id), '[]') as "outcomeIds"
       from known.related_plan related left join known.own_plan own on own.id = own_plan_id
       left join known.body on body.id = coalesce(related.body_id, own.body_id)
      where $1::integer[] is null or related.partnership_id = any ($1)
      order by duty, coalesce(related.starts_on, own.starts_on) desc nulls last, related.id`,
    [partnershipIds],
  );
  // Of a partner's own plan that the reader may not see, nothing is left to show.
  return rows.filter(({ title, notNeeded }) => title !== null || notNeeded !== null);
}

/** Partners' own plans that are in no register yet, and the one registered here under this id. */
export async function readUnregistered(
  queries: Queries,
  partnershipId: number,
  bodies: readonly string[],
  registered: string | null = null,
): Promise<{ id: string; title: string; body: string }[]> {
  const { rows } = await queries.query<{ id: string; title: string; body: string }>(
    `select own_plan.id, own_plan.title, body.name as body from known.own_plan join known.body on body.id = body_id
      where own_plan.body_id = any ($2::uuid[]) and own_plan.published_at is not null
        and not exists (select from related_plan where partnership_id = $1 and own_plan_id = own_plan.id
                            and related_plan.id is distinct from $3::uuid)
      order by body.name, own_plan.title, own_plan.id`,
    [partnershipId, bodies, registered],
  );
  return rows;
}

export type RelatedWords = Omit<
  RelatedPlan,
  'id' | 'version' | 'partnershipId' | 'bodyName' | 'endedOn' | 'endedWhy'
>;

export async function insertRelatedPlan(
  queries: Queries,
  { id, partnershipId }: Pick<RelatedPlan, 'id' | 'partnershipId'>,
  words: RelatedWords,
): Promise<void> {
  await queries.query(
    `insert into related_plan (id, partnership_id, duty, own_plan_id, title, body_id, duty_holder, source, starts_on,
                               ends_on, link, not_needed, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, recording_at())`,
    [
      ...[id, partnershipId, words.duty, words.ownPlanId, words.title, words.bodyId, words.dutyHolder],
      ...[words.source, words.startsOn, words.endsOn, words.link, words.notNeeded],
    ],
  );
  await shareOutcomes(queries, { id, partnershipId }, words.outcomeIds);
}

/** False where it is not there any more in this version, or has ended. */
export async function updateRelatedPlan(
  queries: Queries,
  { id, version, partnershipId }: Pick<RelatedPlan, 'id' | 'version' | 'partnershipId'>,
  words: RelatedWords,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update related_plan set duty = $3, own_plan_id = $4, title = $5, body_id = $6, duty_holder = $7, source = $8,
            starts_on = $9, ends_on = $10, link = $11, not_needed = $12
      where id = $1 and version = $2 and ended_on is null`,
    [
      ...[id, version, words.duty, words.ownPlanId, words.title, words.bodyId, words.dutyHolder],
      ...[words.source, words.startsOn, words.endsOn, words.link, words.notNeeded],
    ],
  );
  if (rowCount !== 1) return false;
  await queries.query(
    'delete from related_plan_outcome where related_plan_id = $1 and outcome_id <> all ($2::uuid[])',
    [id, words.outcomeIds],
  );
  await shareOutcomes(queries, { id, partnershipId }, words.outcomeIds);
  return true;
}

/** False where it is not there any more in this version, or has ended before. */
export async function endRelatedPlan(
  queries: Queries,
  { id, version }: Pick<RelatedPlan, 'id' | 'version'>,
  { endedOn, endedWhy }: { endedOn: string; endedWhy: string },
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update related_plan set ended_on = $3, ended_why = $4
      where id = $1 and version = $2 and ended_on is null and not_needed is null`,
    [id, version, endedOn, endedWhy],
  );
  return rowCount === 1;
}

async function shareOutcomes(
  queries: Queries,
  { id, partnershipId }: Pick<RelatedPlan, 'id' | 'partnershipId'>,
  outcomeIds: readonly string[],
): Promise<void> {
  await queries.query(
    `insert into related_plan_outcome (id, partnership_id, related_plan_id, outcome_id, published_at)
     select one.id, $1, $2, outcome, recording_at() from unnest($3::uuid[], $4::uuid[]) as one (id, outcome)
     on conflict (related_plan_id, outcome_id) do nothing`,
    [partnershipId, id, outcomeIds.map(() => uuidv7()), outcomeIds],
  );
}

/** False where it is not there any more in this version. */
export async function removeRelatedPlan(
  queries: Queries,
  { id, version }: Pick<RelatedPlan, 'id' | 'version'>,
): Promise<boolean> {
  const { rowCount } = await queries.query('delete from related_plan where id = $1 and version = $2', [
    id,
    version,
  ]);
  return rowCount === 1;
}
