import type { ReportFacts } from '../../contributions/report-facts.ts';
import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { auditActor } from '../../platform/authorisation/actor.ts';
import { checkReport, isRequired, type ReportGap } from './check-report.ts';
import { drawReport } from './draw-report.ts';
import type { ReportContent } from './progress-report.ts';
import { insertReportVersion } from './report-store.ts';

export type ReportProblem =
  | { kind: 'gone' }
  /** It was changed, or published, after its publisher last looked at it. */
  | { kind: 'changed' }
  | { kind: 'lacks'; gaps: readonly ReportGap[] };

/** Publishes a report as its next version, its facts as they stand. Its row is locked first: the second of two waits. */
export async function publishReport(
  { transaction, actor, partnershipId, today }: Doing,
  contributions: readonly ReportFacts[],
  report: { id: string; version: number; note: string; partnership: ReportContent['partnership'] },
): Promise<Result<ReportContent, ReportProblem>> {
  const { id, version, note, partnership } = report;
  // Moving the row makes the second of two who publish at once come too late.
  const { rowCount } = await transaction.query(
    `update progress_report set saved_at = clock_timestamp() where id = $1 and partnership_id = $2 and version = $3`,
    [id, partnershipId, version],
  );
  const drawn = await drawReport(transaction, contributions, {
    ...{ id, today, partnership: { id: partnershipId, ...partnership } },
  });
  if (drawn === null) return failed({ kind: 'gone' });
  if (rowCount !== 1) return failed({ kind: 'changed' });
  const gaps = checkReport(drawn.content).filter(isRequired);
  if (gaps.length > 0) return failed({ kind: 'lacks', gaps });
  const { number, sha256 } = await insertReportVersion(
    transaction,
    { reportId: id, partnershipId, note, by: actor.pseudonym },
    drawn.content,
  );
  await recordAudit(transaction, {
    ...auditActor(actor),
    ...{ partnershipId, action: 'progress-report.published', subjectId: id, after: { number, sha256, note } },
  });
  return ok(drawn.content);
}
