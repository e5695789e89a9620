import { recordset } from './recordset.ts';
import type { SheetWriter } from './sheet-writer.ts';

const row = `jsonb_to_recordset($1) as one (id uuid, version integer, measure uuid, period text, "startsOn" date,
  "endsOn" date, value numeric, lower numeric, upper numeric, "notAvailable" text, "breakReason" text, why text)`;

/** Values of own measures; one that is changed says why, and what stood stays in the history. */
export const valuesWriter: SheetWriter = {
  add: async ({ transaction, partnershipId }, rows) => {
    const { rowCount } = await transaction.query(
      `insert into measure_value (id, partnership_id, measure_id, period, starts_on, ends_on, value, lower_limit,
                                  upper_limit, not_available, break_reason, published_at)
       select one.id, $2, one.measure, one.period, one."startsOn", one."endsOn", one.value, one.lower, one.upper,
              one."notAvailable", one."breakReason", case when measure.published_at is not null then recording_at() end
         from ${row} join measure on measure.id = one.measure and measure.partnership_id = $2
        where measure.indicator_key is null
       on conflict (measure_id, starts_on, ends_on) do nothing`,
      [recordset(rows), partnershipId],
    );
    return rowCount ?? 0;
  },
  change: async ({ transaction, partnershipId }, rows) => {
    const { rowCount } = await transaction.query(
      `update measure_value set period = one.period, starts_on = one."startsOn", ends_on = one."endsOn",
              value = one.value, lower_limit = one.lower, upper_limit = one.upper, not_available = one."notAvailable",
              break_reason = one."breakReason", corrected_why = one.why
         from ${row} where measure_value.id = one.id and measure_value.version = one.version
                       and measure_value.partnership_id = $2`,
      [recordset(rows), partnershipId],
    );
    return rowCount ?? 0;
  },
  loose: async (_to, ids) => [...ids],
  remove: async ({ transaction }, ids) => {
    await transaction.query('delete from measure_value where id = any ($1::uuid[])', [ids]);
  },
};
