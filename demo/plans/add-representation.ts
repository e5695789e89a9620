import { morningOf } from '../partners/days.ts';
import { pick } from '../partners/person-names.ts';
import { newId } from '../partners/table.ts';
import type { PlanPlace, Planning } from './plan-place.ts';
import { representations } from './said.ts';
import type { Written } from './written.ts';

/** Somebody's word about a draft: sections 6 and 10. Every other one came from a resident, who is not named. */
export function addRepresentation(
  planning: Planning,
  { partnershipId, planId, rows, days }: Written,
  { partners }: PlanPlace,
  { at, answered }: { at: number; answered: boolean },
): void {
  const { random, calendar } = planning;
  const { words, shown, answer } = representations[at % representations.length]!;
  const received = days - 40 + random.below(15);
  rows.add('representation', {
    partnership_id: partnershipId,
    recorded_from: morningOf(calendar.day(received)),
    id: newId(planning, received),
    plan_id: planId,
    body_id: at % 2 === 0 && partners.length > 0 ? pick(random, partners).id : null,
    received_on: calendar.day(received),
    words,
    shown_words: shown,
    answer: answered ? answer : null,
    answered_on: answered ? calendar.day(days - 5) : null,
  });
}
