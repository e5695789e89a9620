import type { BoardFlag, BoardFlags } from '../../src/contributions/board-flags.ts';
import { insertBoardDecision } from '../../src/thread/index.ts';
import type { Queries } from '../../src/platform/database/database.ts';
import { morningOf } from '../partners/days.ts';
import { newId } from '../partners/table.ts';
import type { InventedPlan } from './invent-plan.ts';
import type { Planning } from './plan-place.ts';
import { recordAt } from './write-stage.ts';

/** What boards answer, by the kind of flag they answer. */
const answers: Readonly<Record<string, { decided: string; reasons: string; follow: string | null }>> = {
  'action-stale': {
    decided: 'Its lead tells the next meeting in person how it stands, or it ends.',
    reasons: 'Nobody at the table could say whether it still runs.',
    follow: 'Report in person, with the count of people reached.',
  },
  'action-funding-ends': {
    decided:
      'The council carries it to the end of the financial year, and no longer without a decision on scale.',
    reasons: 'Ending it in the middle of a winter would lose the people who have come to trust it.',
    follow: 'Bring what it costs at full need and who would pay.',
  },
  'action-undecided': {
    decided:
      'Its lead brings reach, cost at full need and a proposal. Until then nothing new begins beside it.',
    reasons: 'It has run for more than a year, and we do not know whether to stop it or to spread it.',
    follow: 'Put the proposal on the agenda of the next meeting.',
  },
  'promise-late': {
    decided: 'The partner names a new day in writing, or says that it will not keep the promise.',
    reasons: 'Two actions wait for it.',
    follow: 'Write to the partner, and show the answer here.',
  },
  'outcome-without-action': {
    decided:
      'The executive group proposes one action and who leads it, or proposes to leave the outcome out.',
    reasons: 'An outcome for which nothing is done is a wish.',
    follow: 'Bring the proposal in two months.',
  },
  'action-milestones-late': {
    decided: 'Two months more, and no third day.',
    reasons: 'The reason was snow and a vacant post, and both are over.',
    follow: null,
  },
};

const decided = -18;

/** One decision on each kind of thing that the board's page shows today. */
export async function decideOnFlags(
  queries: Queries,
  contributions: readonly BoardFlags[],
  planning: Planning,
  { place }: InventedPlan,
): Promise<void> {
  const { calendar } = planning;
  const { id: partnershipId, code, name, partners } = place;
  const flags: BoardFlag[] = [];
  for (const contribution of contributions)
    flags.push(
      ...(await contribution({
        ...{ queries, language: 'en', today: calendar.today, asAt: null, partnershipId, code, name },
      })),
    );
  await recordAt(queries, morningOf(calendar.day(decided)));
  for (const [at, [kind, answer]] of Object.entries(answers).entries()) {
    const flag = flags.find(({ key }) => key.startsWith(`${kind}:`));
    if (!flag) continue;
    await insertBoardDecision(queries, newId(planning, decided), partnershipId, {
      ...{ flagKey: flag.key, flagWords: flag.sentence.text, outcomeId: flag.outcomeId },
      ...{ decided: answer.decided, reasons: answer.reasons, decidedOn: calendar.day(decided) },
      followUp: answer.follow,
      followBodyId: answer.follow === null ? null : (partners[at % partners.length]?.id ?? null),
      followBy: answer.follow === null ? null : calendar.day(at === 0 ? -4 : 45),
    });
  }
  await recordAt(queries, '');
}
