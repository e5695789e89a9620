import { morningOf } from './days.ts';
import { inventSeats, type InventedSeat, type PartnershipTable } from './partnership-table.ts';
import { pickSome } from './person-names.ts';
import { type Inventing, newId } from './table.ts';

export interface InventedGroup {
  id: string;
  kind: 'board' | 'executive' | 'thematic' | 'locality';
  name: string;
  quorum: number | null;
  seats: readonly InventedSeat[];
  /** Days between its meetings. */
  every: number;
  outcomes: readonly string[];
}

interface Theme {
  name: string;
  remit: string;
  chairedBy: string;
  outcomes: readonly string[];
}

const themes: readonly Theme[] = [
  {
    name: 'Children and families',
    remit: 'Brings together all who work with children, from before birth to the first job.',
    chairedBy: 'health-board',
    outcomes: ['Fewer children grow up in poverty.', 'Every child is ready for school when school begins.'],
  },
  {
    name: 'Fair work and skills',
    remit: 'Helps people into work that pays, and employers to find them.',
    chairedBy: 'regional-college-board',
    outcomes: ['More people who want work have it, and can live on it.'],
  },
  {
    name: 'Health and wellbeing',
    remit: 'Closes the gap in how long and how well people live.',
    chairedBy: 'integration-joint-board',
    outcomes: ['Fewer people die too early, above all where they do so most.'],
  },
  {
    name: 'Safer communities',
    remit: 'Crime, fire, violence at home, and the fear of each.',
    chairedBy: 'chief-constable',
    outcomes: ['Fewer people are harmed, and fewer are afraid.'],
  },
  {
    name: 'Places and climate',
    remit: 'Homes that can be heated, buses that come, and a coast that stays.',
    chairedBy: 'council',
    outcomes: ['Fewer homes are cold.', 'Places send out less carbon each year.'],
  },
];

/** Board, executive, themes and localities of one partnership, with who sits on them. */
export function inventGroups(inventing: Inventing, table: PartnershipTable): InventedGroup[] {
  const { random } = inventing;
  const { place } = table;
  const board = addGroup(inventing, table, null, {
    kind: 'board',
    name: `${place.name} Community Planning Partnership Board`,
    remit: 'Sets the direction, agrees the plans, and answers to the public for what becomes of them.',
    chairedBy: 'council',
    outcomes: [],
    size: 12,
    quorum: 6,
    every: 91,
  });
  const executive = addGroup(inventing, table, board.id, {
    kind: 'executive',
    name: 'Executive group',
    remit: 'Prepares what the board decides, and sees to it that it is done.',
    chairedBy: 'council',
    outcomes: [],
    size: 7,
    quorum: 4,
    every: 61,
  });
  const thematic = pickSome(random, themes, 3).map((theme) =>
    addGroup(inventing, table, executive.id, {
      ...theme,
      kind: 'thematic',
      size: 7,
      quorum: 3,
      every: 122,
    }),
  );
  const localities = pickSome(random, place.wards, 2).map((ward) =>
    addGroup(
      inventing,
      table,
      executive.id,
      {
        kind: 'locality',
        name: `${ward.name} locality group`,
        remit: `Works on the locality plan with the people of ${ward.name}.`,
        chairedBy: 'community-council',
        outcomes: [`Life in ${ward.name} comes closer to life in the rest of ${place.name}.`],
        size: 6,
        quorum: null,
        every: 182,
      },
      ward.id,
    ),
  );
  return [board, executive, ...thematic, ...localities];
}

interface GroupFacts extends Theme {
  kind: InventedGroup['kind'];
  size: number;
  quorum: number | null;
  every: number;
}

function addGroup(
  inventing: Inventing,
  table: PartnershipTable,
  parentId: string | null,
  facts: GroupFacts,
  localityId: number | null = null,
): InventedGroup {
  const { rows, calendar, random } = inventing;
  const days = -1_060;
  const id = newId(inventing, days);
  const recorded = morningOf(calendar.day(days));
  const shared = { partnership_id: table.place.id, published_at: recorded, recorded_from: recorded };
  rows.add('partnership_group', {
    ...shared,
    id,
    kind: facts.kind,
    name: facts.name,
    remit: facts.remit,
    locality_id: localityId,
    parent_id: parentId,
    quorum: facts.quorum,
    set_up_on: calendar.day(days - random.below(900)),
  });
  facts.outcomes.forEach((words, at) => {
    rows.add('group_outcome', {
      ...shared,
      id: newId(inventing, days),
      group_id: id,
      position: at + 1,
      words,
    });
  });
  const seats = inventSeats(inventing, table, { id, size: facts.size, chairedBy: facts.chairedBy });
  return {
    id,
    kind: facts.kind,
    name: facts.name,
    quorum: facts.quorum,
    seats,
    every: facts.every,
    outcomes: facts.outcomes,
  };
}
