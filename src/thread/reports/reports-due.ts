import type { Queries } from '../../platform/database/database.ts';
import { lastCompletedYear, type ReportingYear } from './reporting-year.ts';

/** A plan whose report for the last completed year is not published. */
export interface ReportDue {
  partnershipId: number;
  planId: string;
  title: string;
  locality: boolean;
  year: ReportingYear;
}

/**
 * Of these partnerships (null: of all): plans that were published before the last completed year was over, without a
 * report for it. One query.
 */
export async function readReportsDue(
  queries: Queries,
  partnershipIds: readonly number[] | null,
  today: string,
): Promise<ReportDue[]> {
  const year = lastCompletedYear(today);
  const { rows } = await queries.query<Omit<ReportDue, 'year'>>(
    `select plan.partnership_id as "partnershipId", plan.id as "planId", plan.title, plan.kind = 'locality' as locality
       from known.plan
      where ($1::integer[] is null or plan.partnership_id = any ($1))
        and (plan.published_at at time zone 'Europe/London')::date <= $3::date
        and not exists (select from progress_report_version as published
                         where published.content -> 'plan' ->> 'id' = plan.id::text
                           and published.content -> 'year' ->> 'from' = $2
                           and (as_at() is null or published.published_at <= as_at()))
      order by plan.kind = 'locality', plan.title, plan.id`,
    [partnershipIds, year.from, year.until],
  );
  return rows.map((row) => ({ ...row, year }));
}
