import type { ReportFacts } from '../../contributions/report-facts.ts';
import { knownAt } from '../../platform/authorisation/known-at.ts';
import type { Queries } from '../../platform/database/database.ts';
import { outcomesOf, readVersionsInForce } from '../../plans/index.ts';
import { readBoardDecisions } from '../board/board-decision-store.ts';
import { toldFact } from './fact-blocks.ts';
import { gatherReportFacts } from './gather-report-facts.ts';
import type { ReportContent } from './progress-report.ts';
import { readReports } from './report-store.ts';
import { readToldRounds } from './told-round.ts';

export interface DrawnReport {
  id: string;
  version: number;
  content: ReportContent;
}

/**
 * A report as it would be published now: what was typed into it, and everything else from what is recorded. Null where
 * there is none of that id, or its plan is not in force. English, which is what the record is in.
 */
export async function drawReport(
  queries: Queries,
  contributions: readonly ReportFacts[],
  asked: { id: string; partnership: { id: number; code: string; name: string }; today: string },
): Promise<DrawnReport | null> {
  const { id, partnership, today } = asked;
  const [report] = await readReports(queries, partnership.id, id);
  const versions = await readVersionsInForce(queries, [partnership.id]);
  const plan = versions.find(({ planId }) => planId === report?.planId);
  if (report === undefined || plan === undefined) return null;
  const { code, name } = partnership;
  const rounds = report.roundId === null ? [] : await readToldRounds(queries, partnership.id);
  const round = rounds.find((one) => one.id === report.roundId) ?? null;
  const drawnOn = round?.frozenOn ?? today;
  const asAt = round?.frozenAt ?? null;
  const { facts, decisions } = await knownAt(queries, asAt, async () => ({
    facts: await gatherReportFacts(contributions, {
      ...{ queries, language: 'en', today: drawnOn, asAt, partnershipId: partnership.id, code, name },
      ...{ from: report.yearFrom, until: report.yearUntil, roundId: round?.id ?? null },
    }),
    decisions: await readBoardDecisions(queries, partnership.id),
  }));
  const told = (outcomeId: string | null) =>
    facts.filter((fact) => fact.outcomeId === outcomeId).map(toldFact);
  const { title, locality } = plan.content.plan;
  return {
    id,
    version: report.version,
    content: {
      partnership: { code, name },
      plan: { id: plan.planId, title, locality, version: plan.number },
      year: { from: report.yearFrom, until: report.yearUntil },
      ...{ drawnOn, round },
      summary: report.summary,
      participation:
        locality === null ? { extent: report.extent, effectiveness: report.effectiveness } : null,
      outcomes: outcomesOf(plan.content).map((outcome) => {
        const judged = report.judgements.find(({ outcomeId }) => outcomeId === outcome.id);
        return {
          ...{ id: outcome.id, name: outcome.name },
          judgement: judged ? { improved: judged.improved, words: judged.words } : null,
          facts: told(outcome.id),
        };
      }),
      facts: told(null),
      decisions: decisions
        .filter(({ decidedOn }) => decidedOn >= report.yearFrom && decidedOn <= report.yearUntil)
        .map(({ id: decision, decidedOn, decided, reasons, followUp, followBy, followed, followedOn }) => ({
          ...{ id: decision, decidedOn, decided, reasons, followUp, followBy, followed, followedOn },
        })),
    },
  };
}
