import { morningOf } from './days.ts';
import { pick, pickSome } from './person-names.ts';
import { type InventedBody, type Inventing, newId, type PartnershipPlace } from './table.ts';

/** A seat with who holds it now. */
export interface InventedSeat {
  id: string;
  body: InventedBody;
  groupId: string | null;
  role: string;
  vacant: boolean;
}

/** Who sits where in one partnership. */
export interface PartnershipTable {
  place: PartnershipPlace;
  /** Bodies that take part, the council first. */
  members: readonly InventedBody[];
  seats: InventedSeat[];
}

/** Kinds that Schedule 1 names or section 4 makes a partner; all others take part because it was agreed. */
const statutory = new Set([
  'council',
  'health-board',
  'chief-constable',
  'fire-and-rescue-service',
  'integration-joint-board',
  'regional-college-board',
  'regional-transport-partnership',
  'highlands-and-islands-enterprise',
  'south-of-scotland-enterprise',
  'scottish-enterprise',
  'skills-development-scotland',
  'sepa',
  'scottish-natural-heritage',
  'historic-environment-scotland',
  'national-park-authority',
  'sportscotland',
  'visitscotland',
]);

/** Statutory partners that some partnerships have never got round to seating. */
const oftenMissing = new Set(['visitscotland', 'historic-environment-scotland', 'sepa', 'sportscotland']);

/** The members of one partnership: what the law names, and whom they agreed to have beside them. */
export function inventMembers(
  inventing: Inventing,
  place: PartnershipPlace,
  bodies: readonly InventedBody[],
): PartnershipTable {
  const { random, rows, calendar } = inventing;
  const here = bodies.filter(({ areas }) => areas === null || areas.includes(place.id));
  const agreed = new Set(['third-sector-interface', 'business', 'housing-association', 'community-council']);
  const members = here
    .filter(
      ({ kind }) =>
        (statutory.has(kind) && !(oftenMissing.has(kind) && random.next() < 0.4)) ||
        (agreed.has(kind) && random.next() < 0.8) ||
        (kind === 'community-body' && random.next() < 0.5),
    )
    .toSorted((a, b) => Number(b.kind === 'council') - Number(a.kind === 'council'));
  for (const body of members) {
    const days = body.kind === 'community-body' ? -60 - random.below(500) : -1_070;
    rows.add('membership', {
      id: newId(inventing, days),
      partnership_id: place.id,
      body_id: body.id,
      basis: statutory.has(body.kind) ? 'statutory' : 'agreed',
      since: calendar.day(days),
      until: null,
      published_at: morningOf(calendar.day(days)),
      recorded_from: morningOf(calendar.day(days)),
    });
  }
  return { place, members, seats: [] };
}

/** Titles people have who sit for a body of this kind. */
const titles: Record<string, readonly string[]> = {
  council: ['Leader of the council', 'Chief executive'],
  'health-board': ['Director of public health', 'Chief executive'],
  'chief-constable': ['Divisional commander', 'Chief inspector'],
  'fire-and-rescue-service': ['Local senior officer', 'Group commander'],
  'integration-joint-board': ['Chief officer', 'Head of strategy'],
  'regional-college-board': ['Principal', 'Vice principal'],
  'third-sector-interface': ['Chief officer', 'Partnership manager'],
  'community-council': ['Convener', 'Secretary'],
  'community-body': ['Convener', 'Development worker'],
  business: ['President', 'Chief executive'],
};

/** Seats of a group, or of the board where it is null, each with its holders so far. */
export function inventSeats(
  inventing: Inventing,
  table: PartnershipTable,
  group: { id: string; size: number; chairedBy: string },
): InventedSeat[] {
  const { random } = inventing;
  const chair = table.members.find(({ kind }) => kind === group.chairedBy) ?? table.members[0]!;
  const others = table.members.filter((body) => body !== chair);
  const seated = [chair, ...pickSome(random, others, group.size - 1)];
  const seats = seated.map((body, at) => {
    const role = at === 0 ? 'chair' : at === 1 ? 'vice-chair' : random.next() < 0.06 ? 'adviser' : 'member';
    return addSeat(inventing, table.place, body, group.id, role);
  });
  table.seats.push(...seats);
  return seats;
}

function addSeat(
  inventing: Inventing,
  place: PartnershipPlace,
  body: InventedBody,
  groupId: string,
  role: string,
): InventedSeat {
  const { random, rows, calendar, people } = inventing;
  const began = -1_000 + random.below(200);
  const id = newId(inventing, began);
  const shared = { partnership_id: place.id, published_at: morningOf(calendar.day(began)) };
  rows.add('seat', {
    ...shared,
    id,
    body_id: body.id,
    group_id: groupId,
    title: pick(random, titles[body.kind] ?? ['Director', 'Head of partnerships']),
    role,
    since: calendar.day(began),
    until: null,
    recorded_from: morningOf(calendar.day(began)),
  });
  const term = (from: number, until: number | null) => {
    const known = Math.min(from, -1);
    rows.add('seat_term', {
      partnership_id: place.id,
      published_at: morningOf(calendar.day(known)),
      id: newId(inventing, known),
      seat_id: id,
      holder_name: people.next(),
      holder_account_id: null,
      since: calendar.day(from),
      until: until === null ? null : calendar.day(until),
      recorded_from: morningOf(calendar.day(known)),
    });
  };
  // Half of the seats changed hands since; some wait for somebody, and some terms are about to end.
  const changed = random.next() < 0.5 ? -700 + random.below(600) : null;
  if (changed === null) term(began, endOfTerm(inventing));
  else term(began, changed);
  const vacant = changed !== null && random.next() < 0.15;
  if (changed !== null && !vacant) term(changed + 1 + random.below(40), endOfTerm(inventing));
  return { id, body, groupId, role, vacant };
}

function endOfTerm({ random }: Inventing): number | null {
  const luck = random.next();
  return luck < 0.1 ? 10 + random.below(80) : luck < 0.5 ? 200 + random.below(900) : null;
}
