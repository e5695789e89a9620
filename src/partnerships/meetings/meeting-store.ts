import type { Queries } from '../../platform/database/database.ts';
import type { Meeting, MeetingWritten } from './meeting.ts';

/** A meeting in a list, with how far its record has come. */
export interface ListedMeeting extends Meeting {
  items: number;
  decisions: number;
  /** Null where the reader may see no minutes. */
  minutes: { agreedOn: string | null; published: boolean } | null;
}

const columns = `held.id, held.version, held.group_id as "groupId", held.held_on as "heldOn",
  to_char(held.starts_at, 'HH24:MI') as "startsAt", held.place, held.how_to_attend as "howToAttend",
  held.open_to_public as "openToPublic", held.called_off as "calledOff", held.published_at is not null as published`;

/** Meetings of one group, or of all of a partnership, the newest first: one query. */
export async function readMeetings(
  queries: Queries,
  { partnershipId, groupId = null }: { partnershipId: number; groupId?: string | null },
): Promise<ListedMeeting[]> {
  const { rows } = await queries.query<ListedMeeting>(
    `select ${columns},
            (select count(*)::integer from known.agenda_item item where item.meeting_id = held.id) as items,
            (select count(*)::integer from known.decision made where made.meeting_id = held.id) as decisions,
            case when kept.id is not null then
              json_build_object('agreedOn', kept.agreed_on, 'published', kept.published_at is not null)
            end as minutes
       from known.meeting held left join known.minutes kept on kept.meeting_id = held.id
      where held.partnership_id = $1 and ($2::uuid is null or held.group_id = $2)
      order by held.held_on desc, held.starts_at desc, held.id`,
    [partnershipId, groupId],
  );
  return rows;
}

/** One meeting of a group; null where there is none, or none the reader may see. */
export async function readMeeting(
  queries: Queries,
  { partnershipId, groupId, id }: { partnershipId: number; groupId: string; id: string },
): Promise<Meeting | null> {
  const { rows } = await queries.query<Meeting>(
    `select ${columns} from known.meeting held
      where held.id = $1 and held.group_id = $2 and held.partnership_id = $3`,
    [id, groupId, partnershipId],
  );
  return rows[0] ?? null;
}

/** Adds a draft with its empty minutes. */
export async function insertMeeting(
  queries: Queries,
  at: { partnershipId: number; groupId: string; id: string; minutesId: string },
  written: MeetingWritten,
): Promise<void> {
  const { heldOn, startsAt, place, howToAttend, openToPublic, calledOff } = written;
  await queries.query(
    `insert into meeting (id, partnership_id, group_id, held_on, starts_at, place, how_to_attend, open_to_public,
                          called_off)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [at.id, at.partnershipId, at.groupId, heldOn, startsAt, place, howToAttend, openToPublic, calledOff],
  );
  await queries.query('insert into minutes (id, partnership_id, meeting_id) values ($1, $2, $3)', [
    at.minutesId,
    at.partnershipId,
    at.id,
  ]);
}

/** False where somebody else changed it since this version. */
export async function updateMeeting(
  queries: Queries,
  { id, version }: Pick<Meeting, 'id' | 'version'>,
  written: MeetingWritten,
): Promise<boolean> {
  const { heldOn, startsAt, place, howToAttend, openToPublic, calledOff } = written;
  const { rowCount } = await queries.query(
    `update meeting set held_on = $3, starts_at = $4, place = $5, how_to_attend = $6, open_to_public = $7,
                        called_off = $8
      where id = $1 and version = $2`,
    [id, version, heldOn, startsAt, place, howToAttend, openToPublic, calledOff],
  );
  return rowCount === 1;
}

/** Shows notice and agenda to everybody; false where somebody changed it since this version, or it is shown already. */
export async function publishMeetingRow(
  queries: Queries,
  { id, version }: Pick<Meeting, 'id' | 'version'>,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    'update meeting set published_at = recording_at() where id = $1 and version = $2 and published_at is null',
    [id, version],
  );
  if (rowCount !== 1) return false;
  await queries.query(
    'update agenda_item set published_at = recording_at() where meeting_id = $1 and published_at is null',
    [id],
  );
  return true;
}
