import type { Queries } from '../../platform/database/database.ts';
import { isOwnBoard } from '../groups/own-board.ts';

/** The group of a meeting and who sits on it that day. */
export interface GroupAtMeeting {
  name: string;
  kind: string;
  bodies: readonly string[];
  /** Accounts of those who hold its seats. */
  accounts: readonly string[];
}

/** A seat of no group is one of the board. */
export async function groupAtMeeting(
  { query }: Pick<Queries, 'query'>,
  groupId: string,
  day: string,
): Promise<GroupAtMeeting> {
  const { rows } = await query<GroupAtMeeting>(
    `select own.name, own.kind,
            coalesce(array_agg(distinct seat.body_id) filter (where seat.id is not null), '{}') as bodies,
            coalesce(array_agg(distinct term.holder_account_id) filter (where term.holder_account_id is not null), '{}')
              as accounts
       from partnership_group own
       left join seat on seat.partnership_id = own.partnership_id
        and (seat.group_id = own.id or (seat.group_id is null and ${isOwnBoard}))
        and seat.since <= $2 and (seat.until is null or seat.until >= $2)
       left join seat_term term on term.seat_id = seat.id
        and term.since <= $2 and (term.until is null or term.until >= $2)
      where own.id = $1 group by own.id`,
    [groupId, day],
  );
  const [group] = rows;
  if (!group) throw new Error(`Group ${groupId} of a meeting is not there.`);
  return group;
}
