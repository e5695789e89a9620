import { matters } from './matters.ts';
import { morningOf, weekday } from './days.ts';
import type { InventedGroup } from './invent-groups.ts';
import type { InventedSeat, PartnershipTable } from './partnership-table.ts';
import { pick, pickSome } from './person-names.ts';
import { type Inventing, newId } from './table.ts';

/** Meetings of a group so far, and the next, whose agenda is out. */
export function inventMeetings(inventing: Inventing, table: PartnershipTable, group: InventedGroup): void {
  const next = 7 + inventing.random.below(group.every - 10);
  for (let days = next; days > -inventing.pastDays; days -= group.every)
    addMeeting(inventing, table, group, days);
}

function addMeeting(
  inventing: Inventing,
  { place }: PartnershipTable,
  group: InventedGroup,
  days: number,
): void {
  const { random, rows, calendar } = inventing;
  const heldOn = weekday(calendar.day(days));
  const called = Math.min(days - 14, -1);
  const id = newId(inventing, called);
  const shared = (recordedDays: number) => {
    const at = morningOf(calendar.day(recordedDays));
    return { partnership_id: place.id, published_at: at, recorded_from: at };
  };
  rows.add('meeting', {
    ...shared(called),
    id,
    group_id: group.id,
    held_on: heldOn,
    starts_at: pick(random, ['09:30', '10:00', '14:00', '18:30']),
    place: pick(random, ['Council chambers', 'Community hall', 'Town library', 'College, room 2', 'Online']),
    how_to_attend: group.kind === 'board' ? 'Come along, or watch on the council’s website.' : null,
    open_to_public: group.kind === 'board' || group.kind === 'locality',
  });
  const items = pickSome(random, matters, 3).map((matter, at) => {
    const item = newId(inventing, called);
    rows.add('agenda_item', {
      ...shared(called),
      id: item,
      meeting_id: id,
      position: at + 1,
      title: matter.title,
      asked: at === 0 ? 'decide' : at === 1 ? 'discuss' : 'note',
    });
    return { id: item, matter };
  });
  if (days > -3) return;
  const written = Math.min(days + 10, -1);
  // The minutes of the last meeting wait for the next one to agree them.
  const agreed = days + group.every < 0;
  const minutes = agreed ? Math.min(days + group.every, -1) : written;
  const came = takeAttendance(inventing, group, id, shared(minutes));
  const [first] = items;
  if (first) addDecision(inventing, group, came, id, first, days, shared(minutes));
  rows.add('minutes', {
    ...shared(minutes),
    ...(agreed ? {} : { published_at: null }),
    id: newId(inventing, written),
    meeting_id: id,
    words: Object.fromEntries(items.map(({ id: item, matter }) => [item, matter.said])),
    agreed_on: agreed ? weekday(calendar.day(minutes)) : null,
  });
}

type Shared = Readonly<Record<string, unknown>>;

function takeAttendance(
  inventing: Inventing,
  group: InventedGroup,
  meetingId: string,
  shared: Shared,
): InventedSeat[] {
  const { random, rows } = inventing;
  const came: InventedSeat[] = [];
  for (const seat of group.seats) {
    // Some bodies hardly ever come: what the page of a group is there to show.
    const keen = seat.role === 'chair' ? 0.97 : 0.55 + 0.4 * fraction(seat.id);
    const luck = random.next();
    const state =
      luck < keen ? 'present' : luck < keen + 0.12 ? 'deputy' : random.next() < 0.6 ? 'apologies' : 'absent';
    if (state === 'present' || state === 'deputy') came.push(seat);
    rows.add('attendance', {
      ...shared,
      id: newId(inventing, -1),
      meeting_id: meetingId,
      seat_id: seat.id,
      body_id: seat.body.id,
      state,
      deputy_name: null,
    });
  }
  return came;
}

/** A number from 0 to 1 that stays a seat's own. */
function fraction(id: string): number {
  return Number.parseInt(id.slice(-4), 16) / 0xffff;
}

function addDecision(
  inventing: Inventing,
  group: InventedGroup,
  came: readonly InventedSeat[],
  meetingId: string,
  { id: itemId, matter }: { id: string; matter: (typeof matters)[number] },
  days: number,
  shared: Shared,
): void {
  const { random, rows, calendar } = inventing;
  const quorate = group.quorum === null || came.length >= group.quorum;
  const how = !quorate ? 'deferred' : random.next() < 0.15 ? 'vote' : 'consensus';
  const against = how === 'vote' ? 1 + random.below(2) : null;
  const due = days + 60 + random.below(120);
  const done = due < 0 && random.next() < 0.7 ? Math.min(due - 10 + random.below(60), -1) : null;
  const followed = how === 'deferred' ? null : pick(random, came).body;
  const id = newId(inventing, Math.min(days, -1));
  rows.add('decision', {
    ...shared,
    id,
    meeting_id: meetingId,
    agenda_item_id: itemId,
    words: how === 'deferred' ? 'Put off until enough members are there to decide.' : matter.decision,
    reasons: how === 'deferred' ? 'Too few seats were filled.' : matter.reasons,
    how,
    votes_for: against === null ? null : Math.max(came.length - against - 1, 0),
    votes_against: against,
    abstained: against === null ? null : 1,
    follow_up_body_id: followed?.id ?? null,
    follow_up_by: followed ? calendar.day(due) : null,
    done_on: done === null ? null : calendar.day(done),
    done_words: done === null ? null : 'Done, and reported to the group.',
  });
  if (matter.dissent && came.length > 2 && random.next() < 0.5) {
    rows.add('dissent', {
      ...shared,
      id: newId(inventing, Math.min(days, -1)),
      meeting_id: meetingId,
      decision_id: id,
      body_id: came.at(-1)!.body.id,
      words: matter.dissent,
    });
  }
  if (came.length > 3 && random.next() < 0.1) {
    rows.add('interest', {
      ...shared,
      id: newId(inventing, Math.min(days, -1)),
      meeting_id: meetingId,
      agenda_item_id: itemId,
      seat_id: came[2]!.id,
      body_id: came[2]!.body.id,
      nature: 'It would be paid to run the service that is proposed.',
      done: pick(random, ['left', 'no-part', 'stayed']),
    });
  }
}
