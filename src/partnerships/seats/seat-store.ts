import type { Queries } from '../../platform/database/database.ts';
import { type About, aboutCondition, aboutValues } from '../about.ts';
import { recordedMoment } from '../recorded-moment.ts';
import type { Seat, SeatTerm, SeatWithTerms } from './seat.ts';

const seatColumns = `seat.id, seat.partnership_id as "partnershipId", seat.body_id as "bodyId",
  seat.group_id as "groupId",
  (select own.name from known.partnership_group as own where own.id = seat.group_id) as "groupName", seat.title, seat.role, seat.since, seat.until,
  seat.published_at is not null as published, seat.version`;

/** The chair first, then by title; terms newest first. Two queries, however many there are. */
export async function seatsOf(queries: Queries, about: About): Promise<SeatWithTerms[]> {
  const seats = await queries.query<Seat>(
    `select ${seatColumns} from known.seat where ${aboutCondition('seat')}
      order by array_position(array['chair', 'vice-chair', 'member', 'adviser', 'observer'], role), title, id`,
    aboutValues(about),
  );
  const terms = await queries.query<SeatTerm>(
    `select term.id, seat_id as "seatId", holder_name as "holderName", holder_account_id as "holderAccountId",
            term.since, term.until, term.published_at is not null as published, term.version
       from known.seat_term as term
      where seat_id in (select id from known.seat where ${aboutCondition('seat')})
      order by term.since desc, term.id desc`,
    aboutValues(about),
  );
  const bySeat = Map.groupBy(terms.rows, ({ seatId }) => seatId);
  return seats.rows.map((seat) => ({ ...seat, terms: bySeat.get(seat.id) ?? [] }));
}

export async function insertSeat(queries: Queries, seat: Omit<Seat, 'version' | 'groupName'>): Promise<void> {
  await queries.query(
    `insert into seat (id, partnership_id, body_id, group_id, title, role, since, until, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, case when $9 then ${recordedMoment} end)`,
    [
      seat.id,
      seat.partnershipId,
      seat.bodyId,
      seat.groupId,
      seat.title,
      seat.role,
      seat.since,
      seat.until,
      seat.published,
    ],
  );
}

/** False where it is no longer what they saw. */
export async function updateSeat(
  queries: Queries,
  {
    id,
    version,
    title,
    role,
    groupId,
    since,
    until,
    published,
  }: Omit<Seat, 'partnershipId' | 'bodyId' | 'groupName'>,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update seat set title = $3, role = $4, since = $5, until = $6, group_id = $8,
            published_at = case when $7 then coalesce(published_at, ${recordedMoment}) end
      where id = $1 and version = $2`,
    [id, version, title, role, since, until, published, groupId],
  );
  return rowCount === 1;
}

/** A seat with its terms, which nobody else changes until this transaction ends: two holders at once are found. */
export async function lockSeat(queries: Queries, id: string): Promise<SeatWithTerms | null> {
  const seat = await queries.query<Seat>(`select ${seatColumns} from seat where id = $1 for update`, [id]);
  const [found] = seat.rows;
  if (found === undefined) return null;
  const terms = await queries.query<SeatTerm>(
    `select id, seat_id as "seatId", holder_name as "holderName", holder_account_id as "holderAccountId", since, until,
            published_at is not null as published, version from seat_term where seat_id = $1 order by since desc, id desc`,
    [id],
  );
  return { ...found, terms: terms.rows };
}

export async function insertTerm(
  queries: Queries,
  partnershipId: number,
  { id, seatId, holderName, holderAccountId, since, until, published }: Omit<SeatTerm, 'version'>,
): Promise<void> {
  await queries.query(
    `insert into seat_term (id, partnership_id, seat_id, holder_name, holder_account_id, since, until, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, case when $8 then ${recordedMoment} end)`,
    [id, partnershipId, seatId, holderName, holderAccountId, since, until, published],
  );
}

/** False where it is no longer what they saw. */
export async function updateTerm(
  queries: Queries,
  { id, version, holderName, holderAccountId, since, until, published }: Omit<SeatTerm, 'seatId'>,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update seat_term set holder_name = $3, since = $4, until = $5, holder_account_id = $7,
            published_at = case when $6 then coalesce(published_at, ${recordedMoment}) end
      where id = $1 and version = $2`,
    [id, version, holderName, since, until, published, holderAccountId],
  );
  return rowCount === 1;
}
