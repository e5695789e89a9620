import type { Queries } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import {
  type Judgement,
  type ProgressReport,
  renderer,
  type ReportContent,
  type ReportVersion,
  type ReportWords,
} from './progress-report.ts';

/** Reports of a partnership that are being written or were published, newest year first; one where an id is given. */
export async function readReports(
  queries: Queries,
  partnershipId: number,
  id: string | null = null,
): Promise<ProgressReport[]> {
  const { rows } = await queries.query<ProgressReport>(
    `select report.id, report.version, plan_id as "planId", year_from::text as "yearFrom",
            year_until::text as "yearUntil", report.round_id as "roundId", plan.title, report.summary, report.extent, report.effectiveness,
            coalesce((select json_agg(json_build_object('outcomeId', outcome_id, 'improved', improved, 'words', words))
                        from known.outcome_judgement where report_id = report.id), '[]') as judgements
       from known.progress_report report join known.plan on plan.id = plan_id
      where report.partnership_id = $1 and ($2::uuid is null or report.id = $2)
      order by year_from desc, report.id`,
    [partnershipId, id],
  );
  return rows;
}

/** False where there is a report of this plan and year already. */
export async function insertReport(
  queries: Queries,
  report: {
    id: string;
    partnershipId: number;
    planId: string;
    from: string;
    until: string;
    roundId: string | null;
  },
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `insert into progress_report (id, partnership_id, plan_id, year_from, year_until, round_id)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (plan_id, year_from) do nothing`,
    [report.id, report.partnershipId, report.planId, report.from, report.until, report.roundId],
  );
  return rowCount === 1;
}

/** False where it is not there any more in this version. */
export async function updateReport(
  queries: Queries,
  { id, version }: Pick<ProgressReport, 'id' | 'version'>,
  { summary, extent, effectiveness }: ReportWords,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update progress_report set summary = $3, extent = $4, effectiveness = $5 where id = $1 and version = $2`,
    [id, version, summary, extent, effectiveness],
  );
  return rowCount === 1;
}

/** False where it is not there any more in this version. */
export async function writeRound(
  queries: Queries,
  { id, version }: Pick<ProgressReport, 'id' | 'version'>,
  roundId: string | null,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    'update progress_report set round_id = $3 where id = $1 and version = $2',
    [id, version, roundId],
  );
  return rowCount === 1;
}

/** Moves the report's version, so that of two who judge at once the second is told. False: somebody came before. */
export async function keepJudgement(
  queries: Queries,
  partnershipId: number,
  { id, version }: Pick<ProgressReport, 'id' | 'version'>,
  { outcomeId, improved, words }: Judgement,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    'update progress_report set saved_at = clock_timestamp() where id = $1 and version = $2',
    [id, version],
  );
  if (rowCount !== 1) return false;
  await queries.query(
    `insert into outcome_judgement (id, partnership_id, report_id, outcome_id, improved, words)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (report_id, outcome_id) do update set improved = excluded.improved, words = excluded.words`,
    [uuidv7(), partnershipId, id, outcomeId, improved, words],
  );
  return true;
}

/** The newest published version of each report of these partnerships (null: of all), newest year first. */
export async function readReportVersions(
  queries: Queries,
  partnershipIds: readonly number[] | null,
): Promise<(ReportVersion & { partnershipId: number })[]> {
  const { rows } = await queries.query<ReportVersion & { partnershipId: number }>(
    `select distinct on (content -> 'year' ->> 'from', report_id) id, report_id as "reportId", number, note, sha256,
            to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "publishedAt", content,
            partnership_id as "partnershipId"
       from progress_report_version
      where ($1::integer[] is null or partnership_id = any ($1)) and (as_at() is null or published_at <= as_at())
      order by content -> 'year' ->> 'from' desc, report_id, number desc`,
    [partnershipIds],
  );
  return rows;
}

/** Keeps a version; returns the SHA-256 of its content. The report's row must be locked. */
export async function insertReportVersion(
  queries: Queries,
  version: { reportId: string; partnershipId: number; note: string; by: string },
  content: ReportContent,
): Promise<{ number: number; sha256: string }> {
  const { rows } = await queries.query<{ number: number; sha256: string }>(
    `insert into progress_report_version
       (id, partnership_id, report_id, number, note, content, sha256, renderer, published_by)
     select $1, $2, $3, (select coalesce(max(number), 0) + 1 from progress_report_version where report_id = $3), $4,
            content, encode(sha256(convert_to(content::text, 'UTF8')), 'hex'), $6, $7
       from (select $5::jsonb as content) as one returning number, sha256`,
    [
      ...[uuidv7(), version.partnershipId, version.reportId, version.note],
      ...[JSON.stringify(content), renderer, version.by],
    ],
  );
  return rows[0] ?? { number: 0, sha256: '' };
}
