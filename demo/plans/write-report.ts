import type { ReportFacts } from '../../src/contributions/report-facts.ts';
import type { Improvement } from '../../src/thread/index.ts';
import {
  drawReport,
  insertReport,
  insertReportVersion,
  keepJudgement,
  updateReport,
} from '../../src/thread/index.ts';
import { knownAt } from '../../src/platform/authorisation/known-at.ts';
import type { Queries } from '../../src/platform/database/database.ts';
import { morningOf } from '../partners/days.ts';
import { newId } from '../partners/table.ts';
import type { InventedOutcome } from './invent-outcome.ts';
import type { InventedPlan } from './invent-plan.ts';
import type { ReportedYear } from './past-rounds.ts';
import type { Planning } from './plan-place.ts';
import { recordAt } from './write-stage.ts';

/** The annual report of a partnership on its local outcomes improvement plan: section 8. */
export async function writeReport(
  queries: Queries,
  contributions: readonly ReportFacts[],
  planning: Planning,
  { place, planId, outcomes }: InventedPlan,
  { from, until, publishedOn, round }: ReportedYear,
): Promise<void> {
  const days = planning.calendar.day(0) === publishedOn ? 0 : -1;
  const report = { id: newId(planning, days), version: 1 };
  const { id: partnershipId, code, name } = place;
  await recordAt(queries, morningOf(publishedOn));
  await insertReport(queries, {
    ...{ id: report.id, partnershipId, planId, from, until, roundId: round?.id ?? null },
  });
  await updateReport(queries, report, {
    summary: `Some of what we set out to do in ${name} moves, and some does not. Where a figure went the wrong way we say so, and what we have stopped doing stands here beside what we began.`,
    extent:
      'Community councils and community bodies sat on every locality group, scored the priorities and sent 41 comments on drafts. Young people came in through a film and not through meetings. People in private lets and new families were hardly heard.',
    effectiveness:
      'Two outcomes were reworded because of what was said, one action was stopped and one bus moved. Of nine questions that communities put to the board, six were answered within the month. Those who took part say that they hear too late what became of it.',
  });
  report.version += 1;
  const stood = `${publishedOn}T10:00:00Z`;
  for (const outcome of outcomes) {
    const judgement = judged(planning, place.id, outcome, until);
    if (!(await keepJudgement(queries, partnershipId, report, judgement)))
      throw new Error(`The report ${report.id} was changed while it was written.`);
    report.version += 1;
  }
  const drawn = await knownAt(queries, stood, () =>
    drawReport(queries, contributions, {
      ...{ id: report.id, today: publishedOn, partnership: { id: partnershipId, code, name } },
    }),
  );
  if (drawn === null) throw new Error(`The plan ${planId} was not in force on ${publishedOn}.`);
  await insertReportVersion(
    queries,
    { reportId: report.id, partnershipId, note: '', by: 'demonstration' },
    drawn.content,
  );
  await recordAt(queries, '');
}

const openings = {
  improved: 'Improved: the figure moves the right way, by more than chance.',
  'not-improved':
    'Not improved: the figure went the wrong way, and we have no reason to think it will turn by itself.',
  'not-known': 'It cannot be told yet: there are too few figures since we began.',
} as const satisfies Record<Improvement, string>;

/** What the figures known by the end of the year say, with what was done beside it. */
function judged(
  { picture }: Planning,
  areaId: number,
  { id, theme, actions }: InventedOutcome,
  day: string,
): { outcomeId: string; improved: Improvement; words: string } {
  const [indicator = ''] = theme.indicators;
  const pace = picture.on(day, indicator, areaId)?.pace.verdict;
  const improved: Improvement =
    pace === 'improving' ? 'improved' : pace === 'worsening' ? 'not-improved' : 'not-known';
  const [first] = actions;
  return {
    outcomeId: id,
    improved,
    words: `${openings[improved]} ${improved === 'not-improved' ? (first?.behind ?? '') : (first?.well ?? '')}`,
  };
}
