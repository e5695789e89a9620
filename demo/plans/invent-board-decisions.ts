import { morningOf } from '../partners/days.ts';
import { pick } from '../partners/person-names.ts';
import { newId } from '../partners/table.ts';
import type { InventedPlan } from './invent-plan.ts';
import type { Planning } from './plan-place.ts';
import { boardMatters } from './said.ts';
import { newStage, type Stage } from './stage.ts';

/** What the board decided on what its page showed it: some followed up, some late, one still to come. */
export function inventBoardDecisions(planning: Planning, { place, planId, outcomes }: InventedPlan): Stage[] {
  const { random, calendar } = planning;
  const count = place.rich ? boardMatters.length : random.below(3);
  return Array.from({ length: count }, (_, at) => {
    const matter = boardMatters[place.rich ? at : random.below(boardMatters.length)]!;
    const days = place.rich ? -860 + at * 165 : -20 - random.below(120);
    const due = days + 90;
    // One follow-up of a rich history is late; of the others one in three.
    const late = place.rich ? at === 3 : random.next() < 0.34;
    const decidedOn = calendar.day(days);
    const followedOn = calendar.day(due - 10);
    const stage = newStage({ partnershipId: place.id, planId, day: followedOn });
    const id = newId(planning, days);
    stage.rows.add('board_decision', {
      partnership_id: place.id,
      published_at: morningOf(decidedOn),
      recorded_from: morningOf(decidedOn),
      id,
      outcome_id: outcomes[at % 4]?.id ?? null,
      decided: matter.decided,
      reasons: matter.reasons,
      decided_on: decidedOn,
      follow_up: matter.follow,
      follow_body_id: matter.follow === null ? null : pick(random, place.partners).id,
      follow_by: matter.follow === null ? null : calendar.day(due),
    });
    if (matter.follow !== null && due < -10 && !late)
      stage.changes.push({
        table: 'board_decision',
        id,
        set: { followed_on: followedOn, followed: matter.came },
      });
    return stage;
  });
}
