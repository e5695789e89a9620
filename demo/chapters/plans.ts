import { type Catalogue, readCatalogue } from '../../src/evidence/index.ts';
import { seededRandom } from '../../src/kernel/seeded-random.ts';
import type { ReportFacts } from '../../src/contributions/report-facts.ts';
import { participationReportFacts } from '../../src/partnerships/index.ts';
import {
  actionBoardFlags,
  actionReportFacts,
  installNationalOutcomes,
  measureReportFacts,
  promiseBoardFlags,
  promiseReportFacts,
  representationReportFacts,
  roundReportFacts,
} from '../../src/plans/index.ts';
import { calendarOf } from '../partners/days.ts';
import { Rows } from '../partners/rows.ts';
import { decideOnFlags } from '../plans/decide-on-flags.ts';
import { historyOfPlan } from '../plans/history-of-plan.ts';
import { inventActions } from '../plans/invent-actions.ts';
import { inventChoosings } from '../plans/invent-choosing.ts';
import { inventRelatedPlans } from '../plans/invent-related-plans.ts';
import { inventRound } from '../plans/invent-round.ts';
import { inventPromises } from '../plans/invent-promises.ts';
import { inventBoardDecisions } from '../plans/invent-board-decisions.ts';
import { inventLocalityPlan } from '../plans/invent-locality-plan.ts';
import { lineUpOwnPlans } from '../plans/line-up-own-plans.ts';
import { type InventedPlan, inventPlan } from '../plans/invent-plan.ts';
import { inventPastRounds, type ReportedYear } from '../plans/past-rounds.ts';
import { Picture } from '../plans/picture.ts';
import type { Planning } from '../plans/plan-place.ts';
import { queriesInTurn } from '../plans/queries-in-turn.ts';
import { readNationalCodes, readPlanPlaces } from '../plans/read-plan-places.ts';
import type { Stage } from '../plans/stage.ts';
import { priorityThemes } from '../plans/themes.ts';
import { writeReport } from '../plans/write-report.ts';
import { writeStage } from '../plans/write-stage.ts';
import type { Chapter } from './chapter.ts';

/** Each after those it refers to. */
const tables = [
  'plan',
  'plan_priority',
  'plan_outcome',
  'outcome_owner',
  'outcome_national',
  'outcome_conflict',
  'plan_evidence',
  'plan_locality',
  'representation',
  'priority_choosing',
  'choosing_criterion',
  'priority_candidate',
  'candidate_score',
  'choosing_dissent',
  'related_plan',
  'related_plan_outcome',
  'measure',
  'measure_target',
  'measure_value',
  'board_decision',
  'promise',
  'action',
  'action_owner',
  'milestone',
  'action_measure',
  'action_decision',
  'reporting_round',
  'update_request',
  'action_update',
];

/** What a partnership with a history has besides: decided and reported once all of it stands there. */
interface Rich {
  plan: InventedPlan;
  years: readonly ReportedYear[];
}

/** What each partnership plans, and what became of it; three of them with the history of three years. */
export const plansChapter: Chapter = {
  name: 'plans',
  weight: 4,
  async write({ client, world, today, progress }) {
    progress(0, 'Plans, and what stands behind them');
    const queries = queriesInTurn(client);
    // What partnerships planned and reported for years rests on figures that were there then.
    await queries.query(`update release set loaded_at = loaded_at - interval '4 years'`);
    // Written in the same transaction, and nobody has counted them yet.
    await queries.query('analyze series, period, observation');
    await installNationalOutcomes(queries);
    const catalogue = await readCatalogue(queries, '0');
    const places = await readPlanPlaces(queries, world);
    const picture = await Picture.read(queries, catalogue, {
      indicators: new Set([
        'population',
        ...priorityThemes.flatMap(({ outcomes }) => outcomes.flatMap(({ indicators }) => indicators)),
      ]),
      areas: places.flatMap(({ id, wards }) => [id, ...wards.map((ward) => ward.id)]),
      unequal: places.filter(({ rich }) => rich).map(({ id }) => ({ id, kind: 'council' })),
    });
    const planning: Planning = {
      random: seededRandom(world.seed + 50),
      calendar: calendarOf(today),
      picture,
      nationalOutcomes: await readNationalCodes(queries),
    };
    const rounds: Stage[][] = [];
    const rich: Rich[] = [];
    for (const place of places) {
      const plan = inventPlan(planning, place);
      const localities = place.grouped.map((locality) => inventLocalityPlan(planning, plan, locality));
      for (const [at, stage] of [plan.first, ...historyOfPlan(planning, plan)].entries())
        (rounds[at] ??= []).push(stage);
      rounds[0]!.push(...localities.map(({ stage }) => stage), ...inventBoardDecisions(planning, plan));
      const { promises, stages } = inventPromises(planning, plan);
      const past = place.rich ? inventPastRounds(planning, plan) : null;
      const actions = inventActions(planning, plan, localities, promises, past?.rounds ?? []);
      rounds[0]!.push(...stages, actions, inventRelatedPlans(planning, plan));
      if (past === null) continue;
      rounds[0]!.push(...inventChoosings(planning, plan));
      // A partnership has one open round at a time: each is written after the one before it was frozen.
      for (const [at, { stage }] of past.rounds.entries()) rounds[at + 1]!.push(stage);
      rounds[past.rounds.length + 1]!.push(inventRound(planning, plan, actions));
      rich.push({ plan, years: past.years });
    }
    for (const [at, stages] of rounds.entries()) {
      progress((at + 0.3) / (rounds.length + 1), 'Versions of plans, from the first');
      await Rows.together(stages.map(({ rows }) => rows)).write(client, tables);
      for (const stage of stages) await writeStage(queries, { catalogue, picture }, stage);
    }
    const alignments = new Rows();
    await lineUpOwnPlans(queries, planning, alignments);
    await alignments.write(client, ['alignment']);
    await client.query(`analyze ${[...tables, 'plan_version'].join(', ')}`);
    for (const { plan, years } of rich) {
      await decideOnFlags(queries, [promiseBoardFlags, actionBoardFlags], planning, plan);
      for (const year of years) await writeReport(queries, facts(catalogue), planning, plan, year);
    }
    progress(1, 'Versions of plans, from the first');
  },
};

/** In the order reports have them: of rounds after actions, since they tell of them instead. */
function facts(catalogue: Catalogue): readonly ReportFacts[] {
  return [
    measureReportFacts(async () => catalogue),
    promiseReportFacts,
    actionReportFacts,
    roundReportFacts,
    participationReportFacts,
    representationReportFacts,
  ];
}
