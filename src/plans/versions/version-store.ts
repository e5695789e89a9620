import type { Queries } from '../../platform/database/database.ts';
import type { PlanContent } from './plan-content.ts';
import type { PlanVersion, VersionLine, WhichPlan } from './plan-version.ts';

const line = `plan_version.id, plan_version.plan_id as "planId", number, note, sha256, renderer,
  to_char(plan_version.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "publishedAt"`;
const known = '(as_at() is null or plan_version.published_at <= as_at())';
const which = `plan.partnership_id = $1 and plan.kind = $2 and ($3::text is null or exists (
  select from area where area.id = plan.locality_id and area.code = $3))`;

const valuesOf = (partnershipId: number, of: WhichPlan) => [
  ...[partnershipId, of.kind, of.kind === 'locality' ? of.code : null],
];

/** Every published version of a plan, newest first. */
export async function readVersionLines(
  queries: Queries,
  partnershipId: number,
  of: WhichPlan,
): Promise<VersionLine[]> {
  const { rows } = await queries.query<VersionLine>(
    `select ${line} from plan_version join known.plan on plan.id = plan_id
      where ${which} and ${known} order by number desc`,
    valuesOf(partnershipId, of),
  );
  return rows;
}

/** One version; the one in force where no number is given. Null where there is none. */
export async function readVersion(
  queries: Queries,
  partnershipId: number,
  of: WhichPlan,
  number: number | null = null,
): Promise<PlanVersion | null> {
  const { rows } = await queries.query<PlanVersion>(
    `select ${line}, content from plan_version join known.plan on plan.id = plan_id
      where ${which} and ${known} and ($4::integer is null or number = $4) order by number desc limit 1`,
    [...valuesOf(partnershipId, of), number],
  );
  return rows[0] ?? null;
}

/** The versions in force of all plans of these partnerships (null: of all), with whose they are. */
export async function readVersionsInForce(
  queries: Queries,
  partnershipIds: readonly number[] | null,
): Promise<(PlanVersion & { partnershipId: number })[]> {
  const { rows } = await queries.query<PlanVersion & { partnershipId: number }>(
    `select distinct on (plan_id) ${line}, content, partnership_id as "partnershipId" from plan_version
      where ($1::integer[] is null or partnership_id = any ($1)) and ${known} order by plan_id, number desc`,
    [partnershipIds],
  );
  return rows;
}

/** The very text the SHA-256 is of; null where there is no such version. */
export async function readVersionText(
  queries: Queries,
  partnershipId: number,
  of: WhichPlan,
  number: number,
): Promise<{ text: string; sha256: string } | null> {
  const { rows } = await queries.query<{ text: string; sha256: string }>(
    `select content::text as text, sha256 from plan_version join known.plan on plan.id = plan_id
      where ${which} and ${known} and number = $4`,
    [...valuesOf(partnershipId, of), number],
  );
  return rows[0] ?? null;
}

/** Whether a version says all that this content does: what was said of earlier drafts stands with their versions. */
export async function versionSays(
  queries: Queries,
  versionId: string,
  content: PlanContent,
): Promise<boolean> {
  const { rows } = await queries.query<{ same: boolean }>(
    `select content - 'representations' = $2::jsonb - 'representations'
            and jsonb_array_length($2::jsonb -> 'representations') = 0 as same
       from plan_version where id = $1`,
    [versionId, JSON.stringify(content)],
  );
  return rows[0]?.same ?? false;
}

/** Keeps a version; returns the SHA-256 of its content. The plan's row must be locked. */
export async function insertVersion(
  queries: Queries,
  version: { id: string; partnershipId: number; number: number; note: string; by: string; renderer: string },
  content: PlanContent,
): Promise<string> {
  const { id, partnershipId, number, note, by, renderer } = version;
  const { rows } = await queries.query<{ sha256: string }>(
    `insert into plan_version (id, partnership_id, plan_id, number, note, content, sha256, renderer, published_by)
     select $1, $2, $3, $4, $5, content, encode(sha256(convert_to(content::text, 'UTF8')), 'hex'), $7, $8
       from (select $6::jsonb as content) as one returning sha256`,
    [id, partnershipId, content.plan.id, number, note, JSON.stringify(content), renderer, by],
  );
  return rows[0]?.sha256 ?? '';
}

/** Lets everybody see what belongs to a plan now, as the published version shows it. */
export async function markPublished(queries: Queries, planId: string): Promise<void> {
  await queries.query(
    `update plan set published_at = coalesce(published_at, recording_at()), saved_at = clock_timestamp() where id = $1`,
    [planId],
  );
  await queries.query(
    `update plan_outcome set published_at = recording_at()
      where plan_id = $1 and published_at is null and left_out_on is null`,
    [planId],
  );
  for (const table of ['outcome_owner', 'outcome_national', 'outcome_conflict'])
    await queries.query(
      `update ${table} set published_at = recording_at()
        where published_at is null
          and outcome_id in (select id from plan_outcome where plan_id = $1 and left_out_on is null)`,
      [planId],
    );
  await queries.query(
    `update measure set published_at = recording_at()
      where published_at is null and left_out_on is null
        and outcome_id in (select id from plan_outcome where plan_id = $1 and left_out_on is null)`,
    [planId],
  );
  for (const table of ['measure_target', 'measure_value'])
    await queries.query(
      `update ${table} set published_at = recording_at()
        where ${table}.published_at is null
          and measure_id in (select measure.id from measure join plan_outcome on plan_outcome.id = outcome_id
                              where plan_id = $1 and measure.published_at is not null)`,
      [planId],
    );
  await queries.query(
    `update action set published_at = recording_at()
      where published_at is null
        and outcome_id in (select id from plan_outcome where plan_id = $1 and published_at is not null)`,
    [planId],
  );
  for (const table of ['plan_evidence', 'plan_locality'])
    await queries.query(
      `update ${table} set published_at = recording_at() where published_at is null and plan_id = $1`,
      [planId],
    );
}

/** The newest version of a plan by its id; null where none was published. */
export async function newestVersion(queries: Queries, planId: string): Promise<VersionLine | null> {
  const { rows } = await queries.query<VersionLine>(
    `select ${line} from plan_version where plan_id = $1 order by number desc limit 1`,
    [planId],
  );
  return rows[0] ?? null;
}
