import { recordset } from './recordset.ts';
import type { SheetWriter, WriteRow, WriteTo } from './sheet-writer.ts';
import { targetYears } from '../measures/measure.ts';

const row = `jsonb_to_recordset($1) as one (id uuid, version integer, outcome uuid, name text, owner uuid, unit text,
  "valueType" text, decimals smallint, polarity text, "periodMonths" smallint, disaggregation text, "notAvailable" text,
  "baselineValue" numeric, "baselineOn" date)`;

/** Measures of drafts with their targets. What was published of them stays until their plan is published again. */
export const measuresWriter: SheetWriter = {
  add: async (to, rows) => {
    const { transaction, partnershipId } = to;
    await touchPlans(to, rows);
    const { rowCount } = await transaction.query(
      `insert into measure (id, partnership_id, outcome_id, position, name, unit, value_type, decimals, polarity,
                            period_months, owner_body_id, disaggregation, not_available, baseline_value, baseline_on)
       select one.id, $2, one.outcome,
              coalesce((select max(position) from measure where outcome_id = one.outcome), 0)
                + row_number() over (partition by one.outcome order by one.id),
              one.name, one.unit, one."valueType", one.decimals, one.polarity, one."periodMonths", one.owner,
              one.disaggregation, one."notAvailable", one."baselineValue", one."baselineOn"
         from ${row} join plan_outcome on plan_outcome.id = one.outcome and plan_outcome.partnership_id = $2`,
      [recordset(rows), partnershipId],
    );
    await writeTargets(to, rows);
    return rowCount ?? 0;
  },
  change: async (to, rows) => {
    const { transaction, partnershipId } = to;
    await touchPlans(to, rows);
    const { rowCount } = await transaction.query(
      `update measure set name = one.name, unit = one.unit, value_type = one."valueType", decimals = one.decimals,
              polarity = one.polarity, period_months = one."periodMonths", owner_body_id = one.owner,
              disaggregation = one.disaggregation, not_available = one."notAvailable",
              baseline_value = one."baselineValue", baseline_on = one."baselineOn"
         from ${row} where measure.id = one.id and measure.version = one.version and measure.partnership_id = $2`,
      [recordset(rows), partnershipId],
    );
    await writeTargets(to, rows);
    return rowCount ?? 0;
  },
  loose: async ({ transaction }, ids) => {
    const { rows } = await transaction.query<{ id: string }>(
      `select id from measure where id = any ($1::uuid[]) and published_at is null
          and not exists (select from measure_value where measure_id = measure.id)
          and not exists (select from action_measure where measure_id = measure.id)`,
      [ids],
    );
    return rows.map(({ id }) => id);
  },
  remove: async ({ transaction }, ids) => {
    await transaction.query('delete from measure_target where measure_id = any ($1::uuid[])', [ids]);
    await transaction.query('delete from measure where id = any ($1::uuid[])', [ids]);
  },
};

/** First, so that nobody publishes a plan half changed. */
async function touchPlans({ transaction }: WriteTo, rows: readonly WriteRow[]): Promise<void> {
  await transaction.query(
    `update plan set saved_at = clock_timestamp()
      where id in (select plan_id from plan_outcome where id = any ($1::uuid[]))`,
    [rows.map(({ values }) => values['outcome'])],
  );
}

/** A target that stays as it is keeps its history. */
async function writeTargets(
  { transaction, partnershipId }: WriteTo,
  rows: readonly WriteRow[],
): Promise<void> {
  const targets = rows.flatMap(({ id, values }) =>
    targetYears.flatMap((years) => {
      const [value, due] = [values[`target${years}`], values[`on${years}`]];
      return value && due ? [{ measure: id, years, due, value }] : [];
    }),
  );
  const target = '(measure uuid, years smallint, due date, value numeric)';
  await transaction.query(
    `delete from measure_target where measure_id = any ($1::uuid[]) and not exists (
       select from jsonb_to_recordset($2) as one ${target} where one.measure = measure_id and one.years = measure_target.years)`,
    [rows.map(({ id }) => id), JSON.stringify(targets)],
  );
  await transaction.query(
    `insert into measure_target (id, partnership_id, measure_id, years, due_on, value)
     select gen_random_uuid(), $1, measure, years, due, value from jsonb_to_recordset($2) as one ${target}
     on conflict (measure_id, years) do update set due_on = excluded.due_on, value = excluded.value`,
    [partnershipId, JSON.stringify(targets)],
  );
}
