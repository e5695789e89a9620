import { morningOf } from './days.ts';
import { pick, pickSome } from './person-names.ts';
import type { PartnershipTable } from './partnership-table.ts';
import { type InventedBody, type Inventing, newId } from './table.ts';

/** A priority as bodies word theirs, with the outcome of the picture it bears on and which way. */
interface PriorityWords {
  words: string;
  outcome: string;
  direction: 'supports' | 'neutral' | 'pulls';
  reason: string;
}

const priorities: readonly PriorityWords[] = [
  {
    words: 'Every child has a good start.',
    outcome: 'Early years',
    direction: 'supports',
    reason: 'It pays for more health visitors where birthweights are low.',
  },
  {
    words: 'Raise household incomes.',
    outcome: 'Poverty',
    direction: 'supports',
    reason: 'Money advice in every surgery is part of it.',
  },
  {
    words: 'Bring charges for services to full cost.',
    outcome: 'Poverty',
    direction: 'pulls',
    reason: 'Those with least would pay for clubs and meals that are free today.',
  },
  {
    words: 'More young people stay on to learn.',
    outcome: 'Learning',
    direction: 'supports',
    reason: 'It widens the courses that lead to work here.',
  },
  {
    words: 'Grow firms that sell elsewhere.',
    outcome: 'Work',
    direction: 'supports',
    reason: 'Such firms pay more and close less often.',
  },
  {
    words: 'Bring services together in the main town.',
    outcome: 'Place',
    direction: 'pulls',
    reason: 'Villages lose the last places where people meet.',
  },
  {
    words: 'Fewer people are harmed.',
    outcome: 'Safety',
    direction: 'supports',
    reason: 'The same people are counted as in the shared plan.',
  },
  {
    words: 'Shorten the wait for planned operations.',
    outcome: 'Health',
    direction: 'neutral',
    reason: 'It neither helps nor hinders how long people live.',
  },
  {
    words: 'Live within our means.',
    outcome: 'Health',
    direction: 'neutral',
    reason: 'It depends on what is cut, which it does not say.',
  },
  {
    words: 'Help people to stay well at home.',
    outcome: 'Health',
    direction: 'supports',
    reason: 'It moves money from beds to homes.',
  },
];

const planned: Record<string, { kind: string; title: string }> = {
  council: { kind: 'corporate-plan', title: 'Council plan' },
  'health-board': { kind: 'corporate-plan', title: 'Delivery plan' },
  'integration-joint-board': { kind: 'ijb-strategic-plan', title: 'Strategic commissioning plan' },
  'chief-constable': { kind: 'corporate-plan', title: 'Policing plan' },
  'regional-college-board': { kind: 'corporate-plan', title: 'Outcome agreement' },
  'scottish-enterprise': { kind: 'corporate-plan', title: 'Strategy' },
  'highlands-and-islands-enterprise': { kind: 'corporate-plan', title: 'Strategy' },
};

export interface InventedPlan {
  body: InventedBody;
  priorities: readonly { id: string; said: PriorityWords }[];
}

/** Bodies' own plans with their priorities; some have run out, and some bodies have recorded none. */
export function inventOwnPlans(inventing: Inventing, bodies: readonly InventedBody[]): InventedPlan[] {
  const { random, rows, calendar } = inventing;
  return bodies.flatMap((body) => {
    const plan = planned[body.kind];
    if (!plan || random.next() < 0.15) return [];
    const days = -300 - random.below(700);
    const at = morningOf(calendar.day(days));
    const kept = {
      published_at: at,
      recorded_from: at,
      registered_by_partnership_id: body.areas?.length === 1 ? body.areas[0] : null,
    };
    const id = newId(inventing, days);
    const starts = calendar.day(days - 20).slice(0, 4);
    const ends = Number(starts) + 1 + random.below(4);
    rows.add('own_plan', {
      ...kept,
      id,
      body_id: body.id,
      kind: plan.kind,
      title: `${plan.title} ${starts} to ${ends}`,
      starts_on: `${starts}-04-01`,
      ends_on: `${ends}-03-31`,
      link: 'https://plans.example/own-plan',
    });
    const said = pickSome(random, priorities, 3 + random.below(3)).map((words, at2) => {
      const priority = newId(inventing, days);
      rows.add('own_plan_priority', {
        ...kept,
        id: priority,
        own_plan_id: id,
        position: at2 + 1,
        words: words.words,
      });
      return { id: priority, said: words };
    });
    return [{ body, priorities: said }];
  });
}

/** How a partnership sees its members' priorities: most of them, not all. */
export function inventAlignments(
  inventing: Inventing,
  { place, members }: PartnershipTable,
  plans: readonly InventedPlan[],
): void {
  const { random, rows, calendar } = inventing;
  for (const { body, priorities: own } of plans) {
    if (!members.some(({ id }) => id === body.id)) continue;
    for (const { id, said } of own) {
      if (random.next() < 0.2) continue;
      const at = morningOf(calendar.day(-pick(random, [30, 90, 150])));
      rows.add('alignment', {
        partnership_id: place.id,
        published_at: at,
        recorded_from: at,
        id: newId(inventing, -150),
        own_plan_priority_id: id,
        outcome: said.outcome,
        direction: said.direction,
        reason: said.reason,
        judged_words: said.words,
      });
    }
  }
}
