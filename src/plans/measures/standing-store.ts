import type { Queries } from '../../platform/database/database.ts';
import type { KeptStanding } from './standing-change.ts';

/** Partnerships with published measures whose figures nobody looked at since the last load. */
export async function partnershipsToLookAt(queries: Queries, dataVersion: string): Promise<number[]> {
  const { rows } = await queries.query<{ id: number }>(
    `select distinct measure.partnership_id as id from measure
       left join measure_look look on look.partnership_id = measure.partnership_id
      where measure.published_at is not null and look.data_version is distinct from $1::bigint order by 1`,
    [dataVersion],
  );
  return rows.map(({ id }) => id);
}

/** Takes the partnership for this transaction; the data version it was last looked at, null: never. */
export async function beginLook(queries: Queries, partnershipId: number): Promise<string | null> {
  await queries.query('select pg_advisory_xact_lock(23, $1)', [partnershipId]);
  const { rows } = await queries.query<{ version: string }>(
    'select data_version::text as version from measure_look where partnership_id = $1',
    [partnershipId],
  );
  return rows[0]?.version ?? null;
}

export async function readStandings(
  queries: Queries,
  partnershipId: number,
): Promise<Map<string, KeptStanding>> {
  const { rows } = await queries.query<KeptStanding & Record<string, unknown>>(
    `select measure_id as "measureId", version_number as "versionNumber", pace, course_1 as course1, course_3 as course3,
            course_10 as course10, baseline_now::text as "baselineNow", baseline_gone as "baselineGone",
            broken_from as "brokenFrom", withdrawn
       from measure_standing where partnership_id = $1`,
    [partnershipId],
  );
  return new Map(rows.map((row) => [row.measureId, row]));
}

/** Keeps how measures stand in place of how they stood, and that they were looked at. Three queries, whatever their number. */
export async function keepStandings(
  queries: Queries,
  { partnershipId, dataVersion }: { partnershipId: number; dataVersion: string },
  standings: readonly KeptStanding[],
): Promise<void> {
  await queries.query('delete from measure_standing where partnership_id = $1', [partnershipId]);
  await queries.query(
    `insert into measure_standing (partnership_id, measure_id, version_number, pace, course_1, course_3, course_10,
                                   baseline_now, baseline_gone, broken_from, withdrawn)
     select $1, one.* from jsonb_to_recordset($2) as one ("measureId" uuid, "versionNumber" integer, pace text,
       course1 text, course3 text, course10 text, "baselineNow" numeric, "baselineGone" boolean, "brokenFrom" date,
       withdrawn boolean)`,
    [partnershipId, JSON.stringify(standings)],
  );
  await queries.query(
    `insert into measure_look (partnership_id, data_version) values ($1, $2)
     on conflict (partnership_id) do update set data_version = excluded.data_version, looked_at = now()`,
    [partnershipId, dataVersion],
  );
}

/** Accounts of a partnership's officers. */
export async function officersOf(queries: Queries, partnershipId: number): Promise<string[]> {
  const { rows } = await queries.query<{ id: string }>(
    `select distinct account_id as id from role_grant
      where role = 'officer' and partnership_id = $1 and ended_at is null order by 1`,
    [partnershipId],
  );
  return rows.map(({ id }) => id);
}
