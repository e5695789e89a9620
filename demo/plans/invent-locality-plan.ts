import { morningOf } from '../partners/days.ts';
import { newId } from '../partners/table.ts';
import { addEvidence } from './add-evidence.ts';
import type { InventedLocalityPlan } from './invent-actions.ts';
import { inventOutcome } from './invent-outcome.ts';
import type { InventedPlan } from './invent-plan.ts';
import type { PlacedArea, Planning } from './plan-place.ts';
import { newStage } from './stage.ts';
import { priorityThemes } from './themes.ts';
import { recorded, published, type Written } from './written.ts';

/** The plan of a locality whose people have significantly poorer outcomes: section 10. */
export function inventLocalityPlan(
  planning: Planning,
  loip: InventedPlan,
  locality: PlacedArea,
): InventedLocalityPlan {
  const { calendar, random } = planning;
  const { place } = loip;
  const days = Math.min(loip.days + 60 + random.below(60), -20);
  const day = calendar.day(days);
  const planId = newId(planning, days - 60);
  const stage = newStage(
    { partnershipId: place.id, planId, day },
    { id: newId(planning, days), number: 1, note: `The first plan for ${locality.name}.` },
  );
  const written: Written = {
    partnershipId: place.id,
    planId,
    rows: stage.rows,
    days,
    day,
    at: morningOf(day),
  };
  const year = Number(day.slice(0, 4));
  stage.rows.add('plan', {
    ...published(written),
    id: planId,
    kind: 'locality',
    title: `Locality plan for ${locality.name} ${year} to ${year + 5}`,
    locality_id: locality.id,
    vision: `Life in ${locality.name} comes closer to life in the rest of ${place.name}, and people who live there say so themselves.`,
    needs: `People in ${locality.name} named the last bus, damp homes and the wait for a doctor first. The figures add early deaths and children’s weight.`,
    prevention: 'The locality group has a small fund of its own for what can be done before harm is.',
    starts_on: `${year}-04-01`,
    ends_on: `${year + 5}-03-31`,
    review_on: calendar.day(Math.max(days + 365, -30 + random.below(300))),
    saved_at: written.at,
  });
  const theme = priorityThemes[random.below(4)]!;
  const priorityId = newId(planning, days);
  stage.rows.add('plan_priority', {
    ...recorded(written),
    id: priorityId,
    plan_id: planId,
    position: 1,
    name: theme.name,
    why: `${theme.why} In ${locality.name} more people are touched by it than elsewhere in ${place.name}.`,
  });
  addEvidence(
    planning,
    written,
    { priorityId, outcomeId: null },
    { voice: `Chosen at an open evening in ${locality.name}, to which 61 people came.` },
  );
  const outcomes = theme.outcomes.slice(0, 2).map((outcome, at) =>
    inventOutcome(planning, written, place, {
      priorityId,
      position: at + 1,
      theme: outcome,
      area: locality,
      startsOn: `${year}-04-01`,
      endsOn: `${year + 5}-03-31`,
      conflict: null,
    }),
  );
  return { locality, days, stage, outcomes };
}
