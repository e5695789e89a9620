import type { Queries } from '../../platform/database/database.ts';
import { type About, aboutCondition, aboutValues } from '../about.ts';
import { recordedMoment } from '../recorded-moment.ts';
import type { FacilitationEntry } from './facilitation-entry.ts';

/** Read of the group and the meeting themselves. */
type Seen = 'groupName' | 'meetingOn';

/** Newest first, of each body no more than `each` where that is told. */
export async function facilitationOf(
  queries: Queries,
  about: About,
  each: number | null,
): Promise<FacilitationEntry[]> {
  const { rows } = await queries.query<FacilitationEntry>(
    `select id, partnership_id as "partnershipId", body_id as "bodyId", done_on as "doneOn", what,
            group_id as "groupId", meeting_id as "meetingId", link, published_at is not null as published, version,
            (select name from known.partnership_group as own where own.id = group_id) as "groupName",
            (select held_on from known.meeting as held where held.id = meeting_id) as "meetingOn"
       from (select entry.*, row_number() over (partition by partnership_id, body_id order by done_on desc, id desc) as place
               from known.facilitation_entry as entry where ${aboutCondition('entry')}) as entry
      where $3::integer is null or place <= $3 order by done_on desc, id desc`,
    [...aboutValues(about), each],
  );
  return rows;
}

/** One entry of a body's log; null where it has none of this id there. */
export async function facilitationEntry(
  queries: Queries,
  about: Required<About>,
  id: string,
): Promise<FacilitationEntry | null> {
  const entries = await facilitationOf(queries, about, null);
  return entries.find((one) => one.id === id) ?? null;
}

export async function insertFacilitation(
  queries: Queries,
  {
    id,
    partnershipId,
    bodyId,
    doneOn,
    what,
    groupId,
    meetingId,
    link,
    published,
  }: Omit<FacilitationEntry, 'version' | Seen>,
): Promise<void> {
  await queries.query(
    `insert into facilitation_entry (id, partnership_id, body_id, done_on, what, group_id, meeting_id, link, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, case when $9 then ${recordedMoment} end)`,
    [id, partnershipId, bodyId, doneOn, what, groupId, meetingId, link, published],
  );
}

/** False where it is no longer what they saw. */
export async function updateFacilitation(
  queries: Queries,
  {
    id,
    version,
    doneOn,
    what,
    groupId,
    meetingId,
    link,
    published,
  }: Omit<FacilitationEntry, 'partnershipId' | 'bodyId' | Seen>,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update facilitation_entry set done_on = $3, what = $4, group_id = $5, link = $6, meeting_id = $8,
            published_at = case when $7 then coalesce(published_at, ${recordedMoment}) end
      where id = $1 and version = $2`,
    [id, version, doneOn, what, groupId, link, published, meetingId],
  );
  return rowCount === 1;
}
