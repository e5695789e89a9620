import type { Queries } from '../../platform/database/database.ts';
import type { Attendance, AttendanceState } from './attendance.ts';
import type { AttendanceMark } from './attendance-by-body.ts';

/** Who came to a meeting, seat by seat. Who stood in for somebody is for those of the partnership only. */
export async function readAttendance(
  queries: Queries,
  { partnershipId, meetingId }: { partnershipId: number; meetingId: string },
): Promise<Attendance[]> {
  const { rows } = await queries.query<Attendance>(
    `select mark.seat_id as "seatId", mark.body_id as "bodyId", body.name as "bodyName",
            coalesce(seat.title, '') as "seatTitle", coalesce(seat.role not in ('adviser', 'observer'), true) as counts,
            mark.state, case when actor_reads($2) then mark.deputy_name end as "deputyName"
       from known.attendance mark join known.body on body.id = mark.body_id
       left join known.seat on seat.id = mark.seat_id
      where mark.meeting_id = $1 order by body.name, seat.title, mark.seat_id`,
    [meetingId, partnershipId],
  );
  return rows;
}

/** Marks of the meetings of one group, or of all of a partnership, after a day and up to another: one query. */
export async function readMarks(
  queries: Queries,
  of: { partnershipId: number; groupId?: string | null; after: string; to: string },
): Promise<AttendanceMark[]> {
  const { rows } = await queries.query<AttendanceMark>(
    `select mark.meeting_id as "meetingId", held.held_on as "heldOn", mark.body_id as "bodyId",
            body.name as "bodyName", mark.state
       from known.attendance mark join known.meeting held on held.id = mark.meeting_id
       join known.body on body.id = mark.body_id
      where held.partnership_id = $1 and ($2::uuid is null or held.group_id = $2)
        and held.held_on > $3 and held.held_on <= $4 and held.called_off is null`,
    [of.partnershipId, of.groupId ?? null, of.after, of.to],
  );
  return rows;
}

/** One seat's mark as it is written down. */
export interface WrittenMark {
  id: string;
  seatId: string;
  bodyId: string;
  state: AttendanceState;
  deputyName: string | null;
}

/** Writes the marks of a meeting, one a seat; a seat without one has none. Shown where its minutes are shown. */
export async function writeAttendance(
  queries: Queries,
  { partnershipId, meetingId }: { partnershipId: number; meetingId: string },
  marks: readonly WrittenMark[],
): Promise<void> {
  await queries.query('delete from attendance where meeting_id = $1 and not seat_id = any($2::uuid[])', [
    meetingId,
    marks.map(({ seatId }) => seatId),
  ]);
  await queries.query(
    `insert into attendance (id, partnership_id, meeting_id, seat_id, body_id, state, deputy_name, published_at)
     select mark.id, $1, $2, mark.seat_id, mark.body_id, mark.state, mark.deputy_name, minutes.published_at
       from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[])
            as mark (id, seat_id, body_id, state, deputy_name), minutes
      where minutes.meeting_id = $2
     on conflict (meeting_id, seat_id)
     do update set state = excluded.state, deputy_name = excluded.deputy_name`,
    [
      partnershipId,
      meetingId,
      marks.map(({ id }) => id),
      marks.map(({ seatId }) => seatId),
      marks.map(({ bodyId }) => bodyId),
      marks.map(({ state }) => state),
      marks.map(({ deputyName }) => deputyName),
    ],
  );
}
