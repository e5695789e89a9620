import type { Queries } from '../../platform/database/database.ts';
import { meetingPath } from '../groups/group-address.ts';

/** A meeting as whoever prepares it for the board names it. */
export interface BoardMeeting {
  id: string;
  /** Name of the group that meets. */
  group: string;
  /** ISO day. */
  heldOn: string;
  /** `14:30`, on clocks in Scotland. */
  startsAt: string;
  place: string;
  /** Its page, without the language's prefix. */
  path: string;
}

/**
 * Meetings of a partnership's boards and executives that the reader may see and that are not called off, soonest first:
 * those from a day on, or one. One query.
 */
export async function readBoardMeetings(
  queries: Pick<Queries, 'query'>,
  { partnershipId, code }: { partnershipId: number; code: string },
  which: { from: string } | { id: string },
): Promise<BoardMeeting[]> {
  const { rows } = await queries.query<Omit<BoardMeeting, 'path'> & { groupId: string }>(
    `select held.id, own.id as "groupId", own.name as group, held.held_on as "heldOn",
            to_char(held.starts_at, 'HH24:MI') as "startsAt", held.place
       from known.meeting held join known.partnership_group own on own.id = held.group_id
      where held.partnership_id = $1 and held.called_off is null and own.kind in ('board', 'executive')
        and ($2::date is null or held.held_on >= $2::date) and ($3::uuid is null or held.id = $3)
      order by held.held_on, held.starts_at, held.id`,
    [partnershipId, 'from' in which ? which.from : null, 'id' in which ? which.id : null],
  );
  return rows.map(({ groupId, ...one }) => ({ ...one, path: meetingPath(code, groupId, one.id) }));
}
