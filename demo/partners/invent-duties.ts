import { morningOf } from './days.ts';
import type { PartnershipTable } from './partnership-table.ts';
import { pick } from './person-names.ts';
import { type InventedBody, type Inventing, newId, type PartnershipPlace } from './table.ts';

/** Bodies on whom section 13 lays the duty to facilitate. */
const facilitating = new Set([
  'council',
  'health-board',
  'chief-constable',
  'fire-and-rescue-service',
  'highlands-and-islands-enterprise',
  'scottish-enterprise',
  'south-of-scotland-enterprise',
]);

const facilitated = [
  'Paid for interpreters and child care at the locality groups’ meetings.',
  'Lent two analysts for three months to draw up the localities.',
  'Chaired the work on one agreement about sharing data.',
  'Gave the community bodies a room and a projector for a year.',
  'Brought all partners’ budgets into one table.',
];

const excused = [
  {
    outcome: 'Fewer homes are cold.',
    part: 'Everything but advice on tourism jobs.',
    reasons: 'It has no homes and no tenants, and nobody gains from its attendance.',
  },
  {
    outcome: 'Every child is ready for school when school begins.',
    part: 'Attending the group’s meetings.',
    reasons: 'It gives what it knows in writing and answers questions within a week.',
  },
];

const questions = [
  'How many people were carried out of their homes after falls, by ward, in each of the last three years?',
  'Which homes on the list of damp homes have been visited since January?',
  'How many apprentices left in their first half year, and what they said of why.',
  'What is spent on transport for patients, by month?',
];

/** What partners did to facilitate, whom they excused, and what they asked of each other. */
export function inventDuties(inventing: Inventing, table: PartnershipTable): void {
  const { random, rows, calendar } = inventing;
  const { place, members } = table;
  for (const body of members.filter(({ kind }) => facilitating.has(kind))) {
    // Some have nothing to show for the last year, which the page says.
    const entries = random.next() < 0.2 ? 0 : 1 + random.below(3);
    for (let entry = 0; entry < entries; entry += 1) {
      const days = -10 - random.below(500);
      rows.add('facilitation_entry', {
        ...published(inventing, place, days),
        id: newId(inventing, days),
        body_id: body.id,
        done_on: calendar.day(days),
        what: pick(random, facilitated),
      });
    }
  }
  if (random.next() < 0.5) addExcusal(inventing, table);
  const askers = members.filter(({ kind }) => kind !== 'community-body' && kind !== 'community-council');
  for (let asked = 0; asked < 3 + random.below(4); asked += 1) addRequest(inventing, place, askers);
}

function published({ calendar }: Inventing, place: PartnershipPlace, days: number) {
  const at = morningOf(calendar.day(days));
  return { partnership_id: place.id, published_at: at, recorded_from: at };
}

function addExcusal(inventing: Inventing, { place, members }: PartnershipTable): void {
  const { random, rows, calendar } = inventing;
  const body =
    members.find(({ kind }) => kind === 'visitscotland' || kind === 'sportscotland') ?? members.at(-1)!;
  const days = -100 - random.below(400);
  const from = pick(random, excused);
  rows.add('excusal', {
    ...published(inventing, place, days),
    id: newId(inventing, days),
    body_id: body.id,
    duty: 'contribute',
    outcome: from.outcome,
    extent: 'part',
    part: from.part,
    reasons: from.reasons,
    agreed_on: calendar.day(days),
    agreed_by: 'The board, at its meeting',
    starts_on: calendar.day(days),
    review_on: calendar.day(days + 365),
  });
}

function addRequest(inventing: Inventing, place: PartnershipPlace, askers: readonly InventedBody[]): void {
  const { random, rows, calendar } = inventing;
  const from = pick(random, askers);
  const to = pick(
    random,
    askers.filter((body) => body !== from),
  );
  const days = -5 - random.below(330);
  const took = 3 + random.below(60);
  const luck = random.next();
  const answer =
    days + took >= 0 || luck < 0.15 ? null : luck < 0.75 ? 'given' : luck < 0.9 ? 'partly' : 'refused';
  rows.add('information_request', {
    partnership_id: place.id,
    recorded_from: morningOf(calendar.day(days)),
    id: newId(inventing, days),
    from_body: from.id,
    to_body: to.id,
    asked: pick(random, questions),
    outcome: 'Fewer people are harmed, and fewer are afraid.',
    asked_on: calendar.day(days),
    wanted_by: calendar.day(days + 28),
    answer,
    answered_on: answer === null ? null : calendar.day(days + took),
    given:
      answer === 'given' || answer === 'partly'
        ? 'A table by ward and year, with the small numbers left out.'
        : null,
    refusal: answer === 'partly' || answer === 'refused' ? 'The rest would tell who the people are.' : null,
  });
}
