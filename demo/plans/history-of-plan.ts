import { morningOf } from '../partners/days.ts';
import { newId } from '../partners/table.ts';
import { addRepresentation } from './add-representation.ts';
import { addConflictTo, type InventedOutcome } from './invent-outcome.ts';
import type { InventedPlan } from './invent-plan.ts';
import { addOwnMeasure, type OwnMeasure, tellValues } from './own-measures.ts';
import type { Planning } from './plan-place.ts';
import { newStage, type Stage } from './stage.ts';
import type { Written } from './written.ts';

/** What became of a plan after its first version, a stage for each time somebody sat down to it. */
export function historyOfPlan(planning: Planning, plan: InventedPlan): Stage[] {
  return plan.place.rich ? richHistory(planning, plan) : plainHistory(planning, plan);
}

/** Four in ten plans were looked at again; one partner has not signed the new words. */
function plainHistory(planning: Planning, plan: InventedPlan): Stage[] {
  const { random } = planning;
  if (plan.days > -400 || random.next() > 0.5) return [];
  const { stage } = begin(planning, plan, Math.round(plan.days / 2), 2, 'What people told us is taken up.');
  const outcome = plan.outcomes[0]!;
  reword(stage, outcome, 2, ' We report twice a year what was done.', outcome.owners.length - 1);
  return [stage];
}

function richHistory(planning: Planning, plan: InventedPlan): Stage[] {
  const own: OwnMeasure[] = [];
  return [
    secondVersion(planning, plan, own),
    thirdVersion(planning, plan, own),
    sinceThen(planning, plan, own),
  ];
}

function secondVersion(planning: Planning, plan: InventedPlan, own: OwnMeasure[]): Stage {
  const note = 'After one year: two measures of our own, a conflict named, and one outcome in clearer words.';
  const { stage, written } = begin(planning, plan, -640, 2, note);
  const [first, second, third] = plan.outcomes;
  reword(stage, first!, 2, ' Four hundred people a year are to be reached.', first!.owners.length);
  stage.changes.push({ table: 'plan_outcome', id: third!.id, set: { no_conflict_by: null } });
  // One partner has not signed again since.
  sign(stage, third!, 2, third!.owners.length - 1);
  addConflictTo(planning, written, third!.id, 1);
  for (const [which, outcome] of [first!, second!].entries())
    own.push(
      addOwnMeasure(planning, written, {
        outcomeId: outcome.id,
        owner: outcome.owners.at(-1)!.body,
        position: 9,
        which,
        startsOn: plan.startsOn,
      }),
    );
  addRepresentation(planning, written, plan.place, { at: 2, answered: true });
  changePlan(stage, { review_on: planning.calendar.day(-275) });
  return stage;
}

function thirdVersion(planning: Planning, plan: InventedPlan, own: OwnMeasure[]): Stage {
  const note =
    'Reviewed after two years: one outcome is left to the partners’ own plans, so that more is done of less.';
  const { stage, written } = begin(planning, plan, -270, 3, note);
  const last = plan.outcomes.at(-1)!;
  // Its thread stays, and so does the way to it.
  if (plan.outcomes.length > 4)
    stage.changes.push({ table: 'plan_outcome', id: last.id, set: { left_out_on: stage.day } });
  const second = plan.outcomes[1]!;
  reword(stage, second, 2, ' Every locality hears once a year how far we are.', second.owners.length);
  for (const measure of own) tellValues(planning, { ...written, from: plan.startsOn }, measure, stage.day);
  addRepresentation(planning, written, plan.place, { at: 3, answered: true });
  addRepresentation(planning, written, plan.place, { at: 4, answered: true });
  changePlan(stage, { review_on: planning.calendar.day(95) });
  return stage;
}

/** The draft of the next version: words that are not published, and somebody who waits for an answer. */
function sinceThen(planning: Planning, plan: InventedPlan, own: OwnMeasure[]): Stage {
  const { stage, written } = begin(planning, plan, -12, null, '');
  for (const measure of own) {
    const { lastId } = tellValues(
      planning,
      { ...written, from: plan.startsOn },
      measure,
      planning.calendar.day(-40),
    );
    if (lastId !== null && measure.which === 0)
      stage.changes.push({
        table: 'measure_value',
        id: lastId,
        set: { value: 229, corrected_why: 'Eleven people had been counted twice.' },
      });
  }
  const third = plan.outcomes[2]!;
  stage.changes.push({
    table: 'plan_outcome',
    id: third.id,
    set: { improvement: `${third.theme.improvement} Numbers are published by locality.` },
  });
  addRepresentation(planning, written, plan.place, { at: 0, answered: false });
  changePlan(stage, {});
  return stage;
}

function begin(
  planning: Planning,
  { place, planId }: InventedPlan,
  days: number,
  number: number | null,
  note: string,
): { stage: Stage; written: Written } {
  const day = planning.calendar.day(days);
  const version = number === null ? null : { id: newId(planning, days), number, note };
  const stage = newStage({ partnershipId: place.id, planId, day }, version);
  return {
    stage,
    written: { partnershipId: place.id, planId, rows: stage.rows, days, day, at: morningOf(day) },
  };
}

/** More words, which so many of its owners sign again. */
function reword(
  stage: Stage,
  outcome: InventedOutcome,
  version: number,
  more: string,
  signers: number,
): void {
  const improvement = outcome.theme.improvement + more;
  stage.changes.push({ table: 'plan_outcome', id: outcome.id, set: { improvement } });
  sign(stage, outcome, version, signers);
}

function sign(stage: Stage, { owners }: InventedOutcome, version: number, signers: number): void {
  for (const { rowId, office } of owners.slice(0, Math.max(signers, 1)))
    stage.changes.push({
      table: 'outcome_owner',
      id: rowId,
      set: { signed_on: stage.day, signed_as: office, signed_version: version },
    });
}

function changePlan(stage: Stage, set: Stage['changes'][number]['set']): void {
  stage.changes.push({ table: 'plan', id: stage.planId, set: { ...set, saved_at: morningOf(stage.day) } });
}
