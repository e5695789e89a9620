import { morningOf } from './days.ts';
import { pick } from './person-names.ts';
import type { PartnershipTable } from './partnership-table.ts';
import { type InventedBody, type Inventing, newId } from './table.ts';

const efforts = [
  'Went to one of their own evenings, with papers in plain words, and came back a month later to hear the answer.',
  'Wrote twice and rang once. Offered to pay for travel and a sitter.',
  'Asked through the third sector interface, whom they trust.',
];

const support = [
  'Travel and child care, papers in large print, a call the day before.',
  'A worker for one day a week, paid by the health board.',
  'Nothing yet: it is being agreed who pays.',
];

/** Which community bodies were asked to take part, how, and what they answered: section 4(6). */
export function inventApproaches(
  inventing: Inventing,
  { place, members }: PartnershipTable,
  bodies: readonly InventedBody[],
): void {
  const { random, rows, calendar } = inventing;
  const communities = bodies.filter(
    ({ kind, areas }) =>
      (kind === 'community-body' || kind === 'community-council') && areas?.includes(place.id),
  );
  for (const body of communities) {
    // A few were never asked, which the page says.
    if (random.next() < 0.15) continue;
    const joined = members.includes(body);
    const days = -80 - random.below(700);
    const answered = days + 10 + random.below(50);
    const answer = joined
      ? pick(random, ['wishes-to', 'wishes-to', 'partly'])
      : pick(random, ['partly', 'declined', 'no-answer']);
    const at = morningOf(calendar.day(days));
    rows.add('approach', {
      partnership_id: place.id,
      published_at: at,
      recorded_from: at,
      id: newId(inventing, days),
      body_id: body.id,
      asked_on: calendar.day(days),
      how: pick(random, ['visit', 'meeting', 'telephone', 'through-another-body', 'letter']),
      why: 'It speaks for people whom the figures show to be worst off here.',
      efforts: pick(random, efforts),
      answer,
      wishes:
        answer === 'wishes-to'
          ? 'To sit on the locality group, and to be asked before the plan is written.'
          : answer === 'partly'
            ? 'To be heard on the things it knows, by message and not in meetings.'
            : null,
      support_given: joined ? pick(random, support) : null,
      answered_on: answer === 'no-answer' ? null : calendar.day(answered),
    });
  }
}
