import type { Queries } from '../../platform/database/database.ts';
import { isOwnBoard } from './own-board.ts';

/** A seat of a group on some day. */
export interface Member {
  groupId: string;
  seatId: string;
  title: string;
  role: 'chair' | 'vice-chair' | 'member' | 'adviser' | 'observer';
  bodyId: string;
  bodyName: string;
  /** False: nobody holds the seat that day. */
  held: boolean;
}

/** Advisers and observers take part without being counted. */
export function counts({ role }: Pick<Member, 'role'>): boolean {
  return role !== 'adviser' && role !== 'observer';
}

/**
 * Seats of all groups of a partnership on a day, chairs first: one query. A seat of no group is one of the partnership's
 * board.
 */
export async function readMembers(queries: Queries, partnershipId: number, day: string): Promise<Member[]> {
  const { rows } = await queries.query<Member>(
    `select own.id as "groupId", seat.id as "seatId", seat.title, seat.role, body.id as "bodyId",
            body.name as "bodyName",
            exists (select from known.seat_term term where term.seat_id = seat.id and term.since <= $2
                       and (term.until is null or term.until >= $2)) as held
       from known.partnership_group own
       join known.seat on seat.partnership_id = own.partnership_id
        and (seat.group_id = own.id or (seat.group_id is null and ${isOwnBoard}))
       join known.body on body.id = seat.body_id
      where own.partnership_id = $1 and seat.since <= $2 and (seat.until is null or seat.until >= $2)
      order by array_position(array['chair', 'vice-chair', 'member', 'adviser', 'observer'], seat.role),
               body.name, seat.title, seat.id`,
    [partnershipId, day],
  );
  return rows;
}
