import type { Queries } from '../../platform/database/database.ts';
import type { AgendaItem, AgendaItemWritten } from './agenda.ts';

/** The items of a meeting in order. */
export async function readAgenda(queries: Queries, meetingId: string): Promise<AgendaItem[]> {
  const { rows } = await queries.query<AgendaItem>(
    `select id, version, position, title, asked, paper_link as "paperLink" from known.agenda_item
      where meeting_id = $1 order by position, id`,
    [meetingId],
  );
  return rows;
}

/** Adds an item at the end; everybody sees it where they see the meeting. */
export async function insertAgendaItem(
  queries: Queries,
  at: { id: string; partnershipId: number; meetingId: string },
  { title, asked, paperLink }: AgendaItemWritten,
): Promise<void> {
  await queries.query(
    `insert into agenda_item (id, partnership_id, meeting_id, position, title, asked, paper_link, published_at)
     select $1, $2, meeting.id,
            coalesce((select max(position) from agenda_item where meeting_id = meeting.id), 0) + 1, $4, $5, $6,
            meeting.published_at
       from meeting where meeting.id = $3`,
    [at.id, at.partnershipId, at.meetingId, title, asked, paperLink],
  );
}

/** False where somebody else changed it since this version. */
export async function updateAgendaItem(
  queries: Queries,
  { id, version, meetingId }: { id: string; version: number; meetingId: string },
  { title, asked, paperLink }: AgendaItemWritten,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update agenda_item set title = $4, asked = $5, paper_link = $6
      where id = $1 and meeting_id = $2 and version = $3`,
    [id, meetingId, version, title, asked, paperLink],
  );
  return rowCount === 1;
}

/** Puts a meeting's items in this order. */
export async function orderAgenda(
  queries: Queries,
  meetingId: string,
  ids: readonly string[],
): Promise<void> {
  await queries.query(
    `update agenda_item set position = wanted.position
       from unnest($2::uuid[]) with ordinality as wanted (id, position)
      where meeting_id = $1 and agenda_item.id = wanted.id`,
    [meetingId, ids],
  );
}

/** Takes an item away; false where it is gone already. */
export async function deleteAgendaItem(queries: Queries, meetingId: string, id: string): Promise<boolean> {
  const { rowCount } = await queries.query('delete from agenda_item where meeting_id = $1 and id = $2', [
    meetingId,
    id,
  ]);
  return rowCount === 1;
}

/** Whether anything is recorded at an item: minutes, an interest, a decision. Such an item stays. */
export async function isItemUsed(queries: Queries, meetingId: string, id: string): Promise<boolean> {
  const { rows } = await queries.query<{ used: boolean }>(
    `select exists (select from minutes where meeting_id = $1 and coalesce(words ->> $2::text, '') <> '')
         or exists (select from interest where agenda_item_id = $2::uuid)
         or exists (select from decision where agenda_item_id = $2::uuid) as used`,
    [meetingId, id],
  );
  return rows[0]?.used ?? false;
}
