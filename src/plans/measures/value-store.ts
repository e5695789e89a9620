import type { Queries } from '../../platform/database/database.ts';
import type { FormerValue, MeasureValue, MeasureValueWords } from './measure.ts';

const columns = `id, measure_id as "measureId", period, starts_on as "startsOn", ends_on as "endsOn",
  value::text as value, lower_limit::text as lower, upper_limit::text as upper, not_available as "notAvailable",
  break_reason as "breakReason"`;

/** Values of own measures, oldest first. One query, whatever their number. */
export async function readMeasureValues(
  queries: Pick<Queries, 'query'>,
  measureIds: readonly string[],
): Promise<MeasureValue[]> {
  const { rows } = await queries.query<MeasureValue>(
    `select ${columns}, version, corrected_why as "correctedWhy" from known.measure_value
      where measure_id = any ($1::uuid[]) order by measure_id, ends_on, starts_on`,
    [measureIds],
  );
  return rows;
}

/** Values that others took the place of, the newest correction first. */
export async function readFormerValues(
  queries: Pick<Queries, 'query'>,
  measureId: string,
): Promise<FormerValue[]> {
  const { rows } = await queries.query<FormerValue>(
    `select ${columns}, to_char(recorded_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "recordedFrom",
            to_char(recorded_to at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "recordedTo"
       from (select *, row (value, lower_limit, upper_limit, not_available)
                         is distinct from lead(row (value, lower_limit, upper_limit, not_available))
                           over (partition by id order by recorded_from) as changed
               from (select id, measure_id, period, starts_on, ends_on, value, lower_limit, upper_limit,
                            not_available, break_reason, recorded_from, recorded_to from measure_value_history
                      union all
                     select id, measure_id, period, starts_on, ends_on, value, lower_limit, upper_limit,
                            not_available, break_reason, recorded_from, null from measure_value) as all_values
              where measure_id = $1) as stood
      where recorded_to is not null and changed and (as_at() is null or recorded_to <= as_at())
      order by recorded_to desc, id`,
    [measureId],
  );
  return rows;
}

/** False where the period has a value already: it is corrected, not recorded twice. */
export async function insertMeasureValue(
  queries: Queries,
  to: { id: string; partnershipId: number; measureId: string },
  words: MeasureValueWords,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `insert into measure_value (id, partnership_id, measure_id, period, starts_on, ends_on, value, lower_limit,
                                upper_limit, not_available, break_reason, published_at)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,
            case when published_at is not null then recording_at() end from measure where id = $3
     on conflict (measure_id, starts_on, ends_on) do nothing`,
    [to.id, to.partnershipId, to.measureId, ...valuesOf(words)],
  );
  return rowCount === 1;
}

/** Puts another in its place; the history keeps what stood. False where it is not there any more in this version. */
export async function replaceMeasureValue(
  queries: Queries,
  { id, version }: { id: string; version: number },
  words: MeasureValueWords,
  why: string,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update measure_value set period = $3, starts_on = $4, ends_on = $5, value = $6, lower_limit = $7,
            upper_limit = $8, not_available = $9, break_reason = $10, corrected_why = $11
      where id = $1 and version = $2`,
    [id, version, ...valuesOf(words), why],
  );
  return rowCount === 1;
}

function valuesOf(words: MeasureValueWords): unknown[] {
  const { period, startsOn, endsOn, value, lower, upper, notAvailable, breakReason } = words;
  return [period, startsOn, endsOn, value, lower, upper, notAvailable, breakReason];
}
