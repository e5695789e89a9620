import type { Queries } from '../../platform/database/database.ts';
import type { Interest, InterestWritten } from './interest.ts';

/** Interests declared at a meeting, in the order of its agenda. */
export async function readInterests(queries: Queries, meetingId: string): Promise<Interest[]> {
  const { rows } = await queries.query<Interest>(
    `select own.id, own.version, own.seat_id as "seatId", own.agenda_item_id as "agendaItemId", own.nature, own.done,
            own.body_id as "bodyId", body.name as "bodyName", coalesce(seat.title, '') as "seatTitle",
            item.title as "itemTitle"
       from known.interest own join known.body on body.id = own.body_id
       left join known.seat on seat.id = own.seat_id
       left join known.agenda_item item on item.id = own.agenda_item_id
      where own.meeting_id = $1 order by item.position nulls first, body.name, own.id`,
    [meetingId],
  );
  return rows;
}

/** Adds an interest; everybody sees it where they see the minutes. */
export async function insertInterest(
  queries: Queries,
  at: { id: string; partnershipId: number; meetingId: string; bodyId: string },
  { seatId, agendaItemId, nature, done }: InterestWritten,
): Promise<void> {
  await queries.query(
    `insert into interest (id, partnership_id, meeting_id, agenda_item_id, seat_id, body_id, nature, done, published_at)
     select $1, $2, $3, $4, $5, $6, $7, $8, minutes.published_at from minutes where minutes.meeting_id = $3`,
    [at.id, at.partnershipId, at.meetingId, agendaItemId, seatId, at.bodyId, nature, done],
  );
}

/** Takes an interest back that was written down by mistake; false where it is gone already. */
export async function deleteInterest(queries: Queries, meetingId: string, id: string): Promise<boolean> {
  const { rowCount } = await queries.query('delete from interest where meeting_id = $1 and id = $2', [
    meetingId,
    id,
  ]);
  return rowCount === 1;
}
