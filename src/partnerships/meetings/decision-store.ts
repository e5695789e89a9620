import type { Queries } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { DecisionWritten, Dissent } from './decision.ts';

/** Where another decision stands. */
export interface DecisionLink {
  id: string;
  groupId: string;
  meetingId: string;
  heldOn: string;
}

/** A decision with all that is said of it. */
export interface Decision extends Omit<DecisionWritten, 'dissents'> {
  id: string;
  version: number;
  groupId: string;
  groupName: string;
  meetingId: string;
  heldOn: string;
  /** Of the minutes it stands in; null: a draft that still changes. */
  agreedOn: string | null;
  itemTitle: string | null;
  dissents: readonly (Dissent & { bodyName: string })[];
  corrects: DecisionLink | null;
  /** Later decisions that correct it, in time. */
  correctedBy: readonly DecisionLink[];
  followUpBodyName: string | null;
  doneOn: string | null;
  doneWords: string | null;
}

const link = (decision: string, held: string) =>
  `json_build_object('id', ${decision}.id, 'groupId', ${held}.group_id, 'meetingId', ${held}.id,
                     'heldOn', ${held}.held_on)`;

/** Decisions of a meeting, or of a whole partnership, the newest first; `search` as people write it. One query. */
export async function readDecisions(
  queries: Queries,
  of: { partnershipId: number; meetingId?: string | null; groupId?: string | null; search?: string | null },
): Promise<Decision[]> {
  const { rows } = await queries.query<Decision>(
    `select own.id, own.version, held.group_id as "groupId", partnership_group.name as "groupName",
            held.id as "meetingId", held.held_on as "heldOn", minutes.agreed_on as "agreedOn",
            own.agenda_item_id as "agendaItemId", item.title as "itemTitle", own.words, own.reasons, own.how,
            case when own.how = 'vote' then json_build_object('for', own.votes_for, 'against', own.votes_against,
              'abstained', own.abstained) end as votes,
            coalesce((select json_agg(json_build_object('bodyId', body.id, 'bodyName', body.name,
                                      'words', dissent.words) order by body.name, dissent.id)
                        from known.dissent join known.body on body.id = dissent.body_id
                       where dissent.decision_id = own.id), '[]') as dissents,
            own.corrects_id as "correctsId",
            (select ${link('earlier', 'earlier_held')} from known.decision earlier
               join known.meeting earlier_held on earlier_held.id = earlier.meeting_id
              where earlier.id = own.corrects_id) as corrects,
            coalesce((select json_agg(${link('later', 'later_held')} order by later_held.held_on, later.id)
                        from known.decision later join known.meeting later_held on later_held.id = later.meeting_id
                       where later.corrects_id = own.id), '[]') as "correctedBy",
            own.follow_up_body_id as "followUpBodyId", follower.name as "followUpBodyName",
            own.follow_up_by as "followUpBy", own.done_on as "doneOn", own.done_words as "doneWords"
       from known.decision own
       join known.meeting held on held.id = own.meeting_id
       join known.partnership_group on partnership_group.id = held.group_id
       join known.minutes on minutes.meeting_id = held.id
       left join known.agenda_item item on item.id = own.agenda_item_id
       left join known.body follower on follower.id = own.follow_up_body_id
      where own.partnership_id = $1 and ($2::uuid is null or own.meeting_id = $2)
        and ($3::uuid is null or held.group_id = $3)
        and ($4::text is null or to_tsvector('english', own.words || ' ' || own.reasons)
                                 @@ websearch_to_tsquery('english', $4))
      order by held.held_on desc, held.starts_at desc, item.position nulls first, own.id`,
    [of.partnershipId, of.meetingId ?? null, of.groupId ?? null, of.search ?? null],
  );
  return rows;
}

/** Adds a decision; everybody sees it where they see the minutes. */
export async function insertDecision(
  queries: Queries,
  at: { id: string; partnershipId: number; meetingId: string },
  written: DecisionWritten,
): Promise<void> {
  await queries.query(
    `insert into decision (id, partnership_id, meeting_id, agenda_item_id, words, reasons, how, votes_for, votes_against,
                           abstained, corrects_id, follow_up_body_id, follow_up_by, published_at)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, minutes.published_at
       from minutes where minutes.meeting_id = $3`,
    [at.id, at.partnershipId, at.meetingId, ...valuesOf(written)],
  );
  await writeDissents(queries, at, written.dissents);
}

/** False where somebody else changed it since this version. */
export async function updateDecision(
  queries: Queries,
  at: { id: string; version: number; partnershipId: number; meetingId: string },
  written: DecisionWritten,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update decision set agenda_item_id = $4, words = $5, reasons = $6, how = $7, votes_for = $8, votes_against = $9,
            abstained = $10, corrects_id = $11, follow_up_body_id = $12, follow_up_by = $13, saved_at = recording_at()
      where id = $1 and meeting_id = $2 and version = $3`,
    [at.id, at.meetingId, at.version, ...valuesOf(written)],
  );
  if (rowCount !== 1) return false;
  await writeDissents(queries, at, written.dissents);
  return true;
}

function valuesOf(written: DecisionWritten): unknown[] {
  const { agendaItemId, words, reasons, how, votes, correctsId, followUpBodyId, followUpBy } = written;
  return [
    agendaItemId,
    words,
    reasons,
    how,
    votes?.for ?? null,
    votes?.against ?? null,
    votes?.abstained ?? null,
    correctsId,
    followUpBodyId,
    followUpBy,
  ];
}

async function writeDissents(
  queries: Queries,
  { id, partnershipId, meetingId }: { id: string; partnershipId: number; meetingId: string },
  dissents: readonly Dissent[],
): Promise<void> {
  await queries.query('delete from dissent where decision_id = $1', [id]);
  await queries.query(
    `insert into dissent (id, partnership_id, meeting_id, decision_id, body_id, words, published_at)
     select own.id, $2, $3, $1, own.body_id, own.words, minutes.published_at
       from unnest($4::uuid[], $5::uuid[], $6::text[]) as own (id, body_id, words), minutes
      where minutes.meeting_id = $3`,
    [
      id,
      partnershipId,
      meetingId,
      dissents.map(() => uuidv7()),
      dissents.map(({ bodyId }) => bodyId),
      dissents.map(({ words }) => words),
    ],
  );
}

/** Takes a decision away that was written down by mistake, before the minutes are agreed. */
export async function deleteDecision(queries: Queries, meetingId: string, id: string): Promise<boolean> {
  const { rowCount } = await queries.query('delete from decision where meeting_id = $1 and id = $2', [
    meetingId,
    id,
  ]);
  return rowCount === 1;
}

/** Says that a decision was carried out; false where somebody else changed it since this version. */
export async function markDone(
  queries: Queries,
  at: { id: string; version: number; partnershipId: number },
  done: { on: string; words: string | null },
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update decision set done_on = $4, done_words = $5
      where id = $1 and partnership_id = $2 and version = $3`,
    [at.id, at.partnershipId, at.version, done.on, done.words],
  );
  return rowCount === 1;
}
