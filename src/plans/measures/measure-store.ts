import type { Queries } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { touchPlan } from '../plans/plan-store.ts';
import type { Measure, MeasureTarget, MeasureWords } from './measure.ts';

/** Which measures: of a partnership, of outcomes, of a plan's draft, or one. */
export type WhichMeasures =
  | { partnershipId: number }
  | { partnershipIds: readonly number[] }
  | { everywhere: true }
  | { outcomeIds: readonly string[] }
  | { planId: string }
  | { ids: readonly string[] };

const conditions = {
  partnershipId: 'measure.partnership_id = $1',
  partnershipIds: 'measure.partnership_id = any ($1::integer[])',
  everywhere: '$1::boolean',
  outcomeIds: 'measure.outcome_id = any ($1::uuid[])',
  planId:
    'measure.outcome_id in (select id from known.plan_outcome where plan_id = $1 and left_out_on is null)',
  ids: 'measure.id = any ($1::uuid[])',
} as const;

/**
 * Measures of the working draft in their order, without those left out. One query, whatever their number. What everybody
 * sees is that of the version in force: `readMeasuresInForce`.
 */
export async function readMeasures(
  queries: Pick<Queries, 'query'>,
  which: WhichMeasures,
): Promise<Measure[]> {
  const [[by, value] = []] = Object.entries(which) as [keyof typeof conditions, unknown][];
  if (by === undefined) return [];
  const { rows } = await queries.query<Measure>(
    `select measure.id, measure.version, measure.partnership_id as "partnershipId", outcome_id as "outcomeId",
            measure.position, measure.name, indicator_key as "indicatorKey", area_id as "areaId", unit,
            value_type as "valueType", decimals, polarity, period_months as "periodMonths",
            owner_body_id as "ownerBodyId", body.name as "ownerName", disaggregation,
            measure.not_available as "notAvailable", baseline_value::text as "baselineValue",
            baseline_on as "baselineOn", baseline_release_id as "baselineReleaseId",
            case when area.id is not null then jsonb_build_object('code', area.code, 'name', area.name) end as area,
            measure.published_at is not null as published, coalesce(target.all, '[]') as targets
       from known.measure
       left join known.body on body.id = owner_body_id
       left join area on area.id = area_id
       left join lateral (
         select jsonb_agg(jsonb_build_object('years', years, 'dueOn', due_on, 'value', value::text) order by years) as all
           from known.measure_target where measure_id = measure.id) target on true
      where measure.left_out_on is null and ${conditions[by]}
      order by outcome_id, measure.position, measure.id`,
    [value],
  );
  return rows;
}

/** Adds a measure after those its outcome has. */
export async function insertMeasure(
  queries: Queries,
  to: { id: string; partnershipId: number; outcomeId: string; planId: string },
  words: MeasureWords,
): Promise<void> {
  await touchPlan(queries, to.planId);
  await queries.query(
    `insert into measure (id, partnership_id, outcome_id, position, name, indicator_key, area_id, unit, value_type,
                          decimals, polarity, period_months, owner_body_id, disaggregation, not_available,
                          baseline_value, baseline_on, baseline_release_id)
     values ($1, $2, $3, (select coalesce(max(position), 0) + 1 from measure where outcome_id = $3),
             $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [to.id, to.partnershipId, to.outcomeId, ...valuesOf(words)],
  );
  await replaceTargets(queries, { partnershipId: to.partnershipId, measureId: to.id }, words.targets);
}

/** False where it is not there any more in this version. */
export async function updateMeasure(
  queries: Queries,
  of: { id: string; version: number; partnershipId: number; planId: string },
  words: MeasureWords,
): Promise<boolean> {
  await touchPlan(queries, of.planId);
  const { rowCount } = await queries.query(
    `update measure set name = $3, indicator_key = $4, area_id = $5, unit = $6, value_type = $7, decimals = $8,
            polarity = $9, period_months = $10, owner_body_id = $11, disaggregation = $12, not_available = $13,
            baseline_value = $14, baseline_on = $15, baseline_release_id = $16
      where id = $1 and version = $2`,
    [of.id, of.version, ...valuesOf(words)],
  );
  if (rowCount !== 1) return false;
  await replaceTargets(queries, { partnershipId: of.partnershipId, measureId: of.id }, words.targets);
  return true;
}

/** Leaves it out of the versions to come. Its id, values and what was published of it stay. */
export async function leaveOutMeasure(
  queries: Queries,
  { id, planId }: { id: string; planId: string },
  day: string,
): Promise<void> {
  await touchPlan(queries, planId);
  await queries.query('update measure set left_out_on = $2 where id = $1', [id, day]);
}

/** Two queries, whatever their number; a target that stays as it is keeps its history. */
async function replaceTargets(
  queries: Queries,
  { partnershipId, measureId }: { partnershipId: number; measureId: string },
  targets: readonly MeasureTarget[],
): Promise<void> {
  await queries.query(
    'delete from measure_target where measure_id = $1 and not (years = any ($2::smallint[]))',
    [measureId, targets.map(({ years }) => years)],
  );
  await queries.query(
    `insert into measure_target (id, partnership_id, measure_id, years, due_on, value)
     select one.id, $1, $2, years, due_on, value
       from unnest($3::uuid[], $4::smallint[], $5::date[], $6::numeric[]) as one (id, years, due_on, value)
     on conflict (measure_id, years) do update set due_on = excluded.due_on, value = excluded.value`,
    [
      ...[partnershipId, measureId, targets.map(() => uuidv7()), targets.map(({ years }) => years)],
      ...[targets.map(({ dueOn }) => dueOn), targets.map(({ value }) => value)],
    ],
  );
}

function valuesOf(words: MeasureWords): unknown[] {
  const { name, indicatorKey, areaId, unit, valueType, decimals, polarity, periodMonths, ownerBodyId } =
    words;
  return [
    ...[name, indicatorKey, areaId, unit, valueType, decimals, polarity, periodMonths, ownerBodyId],
    ...[words.disaggregation, words.notAvailable, words.baselineValue, words.baselineOn],
    words.baselineReleaseId,
  ];
}
