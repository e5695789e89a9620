import { addAction } from './add-action.ts';
import type { InventedOutcome } from './invent-outcome.ts';
import type { InventedPlan } from './invent-plan.ts';
import type { InventedPromise } from './invent-promises.ts';
import type { PastRound } from './past-rounds.ts';
import type { PlacedArea, Planning } from './plan-place.ts';
import { newStage, type Stage } from './stage.ts';

/** The plan of a locality with what its outcomes are. */
export interface InventedLocalityPlan {
  locality: PlacedArea;
  days: number;
  stage: Stage;
  outcomes: readonly InventedOutcome[];
}

/** What is done for each outcome: planned, under way, silent for long, undecided at its review, stopped or done. */
export function inventActions(
  planning: Planning,
  plan: InventedPlan,
  localityPlans: readonly InventedLocalityPlan[],
  promises: readonly InventedPromise[],
  rounds: readonly PastRound[],
): Stage {
  const { random } = planning;
  const { place } = plan;
  const stage = newStage({ partnershipId: place.id, planId: plan.planId, day: planning.calendar.day(-1) });
  let at = random.below(6);
  for (const outcome of plan.outcomes) {
    // Some outcomes have nothing done for them, which the board's page says.
    const count = place.rich ? 1 + (at % 3) : random.next() < 0.75 ? 1 : 0;
    for (const theme of outcome.actions.slice(0, count)) {
      const promise = promises.find(
        ({ outcomeId, towards }) => outcomeId === outcome.id && towards === theme,
      );
      addAction(planning, stage, {
        ...{ place, outcome, theme, at, rounds, days: plan.days },
        promiseId: promise?.id ?? null,
        ward: theme.local ? (place.grouped[at % place.grouped.length] ?? null) : null,
        measures: plan.first.rows.of('measure'),
      });
      at += 1;
    }
    at += 1;
  }
  for (const { locality, days, stage: own, outcomes } of localityPlans) {
    const [outcome] = outcomes;
    if (!outcome || random.next() > (place.rich ? 1 : 0.6)) continue;
    const theme = outcome.actions.find(({ local }) => local) ?? outcome.actions[0]!;
    addAction(planning, stage, {
      ...{
        place,
        outcome,
        at,
        days,
        rounds,
        promiseId: null,
        ward: locality,
        measures: own.rows.of('measure'),
      },
      theme: { ...theme, name: `${theme.name}: ${locality.name}`, need: Math.ceil(theme.need / 4) },
    });
    at += 1;
  }
  return stage;
}
