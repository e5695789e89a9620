import type { Queries } from '../../platform/database/database.ts';
import type { Alignment } from './line-up.ts';

export type AlignmentWords = Pick<
  Alignment,
  'priorityId' | 'outcome' | 'planPriorityId' | 'direction' | 'reason' | 'judgedWords'
>;

const columns = `id, version, own_plan_priority_id as "priorityId", outcome,
  plan_priority_id as "planPriorityId", direction, reason, judged_words as "judgedWords", published_at is not null as published`;

/** A partnership's view of these priorities. */
export async function readAlignments(queries: Queries, partnershipId: number): Promise<Alignment[]> {
  const { rows } = await queries.query<Alignment>(
    `select ${columns} from known.alignment where partnership_id = $1 order by outcome, id`,
    [partnershipId],
  );
  return rows;
}

export async function insertAlignment(
  queries: Queries,
  id: string,
  partnershipId: number,
  { priorityId, outcome, planPriorityId, direction, reason, judgedWords }: AlignmentWords,
  published: boolean,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `insert into alignment (id, partnership_id, own_plan_priority_id, outcome, direction, reason, judged_words,
                            published_at, plan_priority_id)
     values ($1, $2, $3, $4, $5, $6, $7, case when $8 then recording_at() end, $9)
     on conflict do nothing`,
    [id, partnershipId, priorityId, outcome, direction, reason, judgedWords, published, planPriorityId],
  );
  return rowCount === 1;
}

/** False where it is not there any more in this version. */
export async function updateAlignment(
  queries: Queries,
  { id, version }: Pick<Alignment, 'id' | 'version'>,
  { direction, reason, judgedWords }: Pick<Alignment, 'direction' | 'reason' | 'judgedWords'>,
  published: boolean,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update alignment set direction = $3, reason = $4, judged_words = $5,
            published_at = case when $6 then coalesce(published_at, recording_at()) end
      where id = $1 and version = $2`,
    [id, version, direction, reason, judgedWords, published],
  );
  return rowCount === 1;
}

/** False where it is not there any more in this version. */
export async function deleteAlignment(
  queries: Queries,
  { id, version }: Pick<Alignment, 'id' | 'version'>,
): Promise<boolean> {
  const { rowCount } = await queries.query('delete from alignment where id = $1 and version = $2', [
    id,
    version,
  ]);
  return rowCount === 1;
}

/** What all partnerships say of the priorities of a body's plans. */
export async function readAlignmentsOfBody(
  queries: Queries,
  bodyId: string,
): Promise<(Alignment & { partnershipName: string })[]> {
  const { rows } = await queries.query<Alignment & { partnershipName: string }>(
    `select alignment.id, alignment.version, own_plan_priority_id as "priorityId", outcome,
            plan_priority_id as "planPriorityId", direction, reason, judged_words as "judgedWords", alignment.published_at is not null as published,
            area.name as "partnershipName"
       from known.alignment join area on area.id = alignment.partnership_id
       join known.own_plan_priority as priority on priority.id = own_plan_priority_id
       join known.own_plan on own_plan.id = own_plan_id
      where body_id = $1 order by area.name, outcome, alignment.id`,
    [bodyId],
  );
  return rows;
}

/** A partnership's view of one priority. */
export async function readAlignmentsOfPriority(
  queries: Queries,
  partnershipId: number,
  priorityId: string,
): Promise<Alignment[]> {
  const { rows } = await queries.query<Alignment>(
    `select ${columns} from known.alignment where partnership_id = $1 and own_plan_priority_id = $2 order by outcome`,
    [partnershipId, priorityId],
  );
  return rows;
}

export async function readAlignment(
  queries: Queries,
  partnershipId: number,
  id: string,
): Promise<Alignment | null> {
  const { rows } = await queries.query<Alignment>(
    `select ${columns} from known.alignment where partnership_id = $1 and id = $2`,
    [partnershipId, id],
  );
  return rows[0] ?? null;
}
