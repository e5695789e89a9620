import { type FileColumn, formatDay, type Language, type TableFile } from '../../web/index.ts';
import { registerSource } from '../bodies/register-table.ts';
import { holderOn } from '../seats/term.ts';
import type { SeatTerm, SeatWithTerms } from '../seats/seat.ts';
import { type BodyAtTable, seatsOn, type TableOnDay } from './body-at-table.ts';
import type { Membership } from './membership.ts';
import { isOn } from '../seats/term.ts';
import { say } from './messages/message.ts';

interface MemberRow {
  at: BodyAtTable;
  membership: Membership | null;
  seat: SeatWithTerms | null;
  term: SeatTerm | null;
}

/** Every member with its seats: a row for each seat, or one without. */
export function membersTable(area: string, table: TableOnDay, language: Language): TableFile<MemberRow> {
  const { day, members } = table;
  const rows = members.flatMap((at): MemberRow[] => {
    const membership = at.memberships.find((one) => isOn(one, day)) ?? null;
    const seats = seatsOn(at, day);
    if (seats.length === 0) return [{ at, membership, seat: null, term: null }];
    return seats.map((seat) => ({ at, membership, seat, term: holderOn(seat.terms, day) }));
  });
  return {
    title: say(language, 'file.title', { area }),
    fileName: 'partnership-partners',
    columns,
    rows,
    sources: [registerSource(language)],
    notes: [say(language, 'file.note', { day: formatDay(day, language) })],
  };
}

const columns: readonly FileColumn<MemberRow>[] = [
  {
    key: 'body',
    type: 'text',
    description: 'Id: its page is /partners/ and this id',
    cell: ({ at }) => at.body.id,
  },
  { key: 'body_name', type: 'text', description: 'Name of the body', cell: ({ at }) => at.body.name },
  { key: 'kind', type: 'text', description: 'Kind of body, a key', cell: ({ at }) => at.body.kind },
  {
    key: 'basis',
    type: 'text',
    description: 'statutory: partner by law; agreed: taken in by the partnership',
    cell: ({ membership }) => membership?.basis,
  },
  {
    key: 'confirmed',
    type: 'text',
    description:
      'yes; no: proposed because the law makes it a partner, and not confirmed by the partnership yet',
    cell: ({ membership }) => membership && (membership.proposal === null ? 'yes' : 'no'),
  },
  {
    key: 'member_since',
    type: 'day',
    description: 'First day as a member',
    cell: ({ membership }) => membership?.since,
  },
  {
    key: 'seat',
    type: 'text',
    description: 'Title of the seat; empty where the body has none',
    cell: ({ seat }) => seat?.title,
  },
  {
    key: 'role',
    type: 'text',
    description: 'chair, vice-chair, member, adviser or observer; empty where there is no seat',
    cell: ({ seat }) => seat?.role,
  },
  {
    key: 'holder',
    type: 'text',
    description: 'Who holds the seat on the day; empty where nobody does',
    cell: ({ term }) => term?.holderName,
  },
  {
    key: 'term_since',
    type: 'day',
    description: 'First day of the term; empty where nobody holds the seat',
    cell: ({ term }) => term?.since,
  },
  {
    key: 'term_until',
    type: 'day',
    description: 'Last day of the term; empty where none is set',
    cell: ({ term }) => term?.until,
  },
];
