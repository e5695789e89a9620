import type { Queries } from '../../platform/database/database.ts';
import type { Choosing, ChoosingWhole, Criterion, Score } from './choosing.ts';
import { readCandidates } from './candidate-store.ts';
import { readDissents } from './dissent-store.ts';

const columns = `id, version, partnership_id as "partnershipId", plan_id as "planId", title, words,
  scoring_opened_on as "scoringOpenedOn", closes_on as "closesOn", asked, published_at is not null as published`;

/** Those of a partnership that the reader may see, newest first. */
export async function readChoosings(queries: Queries, partnershipId: number): Promise<Choosing[]> {
  const { rows } = await queries.query<Choosing>(
    `select ${columns} from known.priority_choosing where partnership_id = $1 order by id desc`,
    [partnershipId],
  );
  return rows;
}

export async function readChoosing(
  queries: Queries,
  { partnershipId, id }: { partnershipId: number; id: string },
): Promise<Choosing | null> {
  const { rows } = await queries.query<Choosing>(
    `select ${columns} from known.priority_choosing where partnership_id = $1 and id = $2`,
    [partnershipId, id],
  );
  return rows[0] ?? null;
}

/** One with all its parts; scores only as far as the reader may see them. Six queries, whatever their number. */
export async function readChoosingWhole(
  queries: Queries,
  of: { partnershipId: number; id: string },
): Promise<ChoosingWhole | null> {
  const choosing = await readChoosing(queries, of);
  if (choosing === null) return null;
  const scores = await queries.query<Score>(
    `select candidate_id as "candidateId", criterion_id as "criterionId", body_id as "bodyId", score
       from known.candidate_score where choosing_id = $1`,
    [of.id],
  );
  const bodies = await queries.query<{ id: string; name: string }>(
    'select id, name from known.body where id = any ($1::uuid[]) order by name, id',
    [[...new Set([...choosing.asked, ...scores.rows.map(({ bodyId }) => bodyId)])]],
  );
  return {
    choosing,
    criteria: await readCriteria(queries, of.id),
    candidates: await readCandidates(queries, of.id),
    scores: scores.rows,
    dissents: await readDissents(queries, of.id),
    bodies: bodies.rows,
  };
}

export async function readCriteria(queries: Queries, choosingId: string): Promise<Criterion[]> {
  const { rows } = await queries.query<Criterion>(
    `select id, version, name, words, highest, weight from known.choosing_criterion
      where choosing_id = $1 order by position, id`,
    [choosingId],
  );
  return rows;
}

export type ChoosingWords = Pick<Choosing, 'planId' | 'title' | 'words'>;

export async function insertChoosing(
  queries: Queries,
  { id, partnershipId }: { id: string; partnershipId: number },
  { planId, title, words }: ChoosingWords,
): Promise<void> {
  await queries.query(
    'insert into priority_choosing (id, partnership_id, plan_id, title, words) values ($1, $2, $3, $4, $5)',
    [id, partnershipId, planId, title, words],
  );
}

/** False where it is not there any more in this version. */
export async function updateChoosing(
  queries: Queries,
  { id, version }: Pick<Choosing, 'id' | 'version'>,
  { planId, title, words }: ChoosingWords,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    'update priority_choosing set plan_id = $3, title = $4, words = $5 where id = $1 and version = $2',
    [id, version, planId, title, words],
  );
  return rowCount === 1;
}

/** Shows it to everybody and lets bodies propose candidates. */
export async function publishChoosing(
  queries: Queries,
  { id, version }: Pick<Choosing, 'id' | 'version'>,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update priority_choosing set published_at = recording_at()
      where id = $1 and version = $2 and published_at is null`,
    [id, version],
  );
  return rowCount === 1;
}

/**
 * Opens scoring, or moves its last day while it is open. Asked are the partners of that day, and community bodies that
 * somebody speaks for here.
 */
export async function openScoring(
  queries: Queries,
  { id, version, partnershipId }: Pick<Choosing, 'id' | 'version' | 'partnershipId'>,
  { today, closesOn, partners }: { today: string; closesOn: string; partners: readonly string[] },
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update priority_choosing
        set scoring_opened_on = coalesce(scoring_opened_on, $3), closes_on = $4,
            asked = case when scoring_opened_on is null
              then (select array_agg(distinct one) from (select unnest($5::uuid[])
                      union select community_bodies_heard($6)) as all_asked (one))
              else asked end
      where id = $1 and version = $2 and published_at is not null and (closes_on is null or closes_on >= $3)`,
    [id, version, today, closesOn, partners, partnershipId],
  );
  return rowCount === 1;
}

/** What nobody may move while something is added: held until the transaction ends, for those who may only read it too. */
export async function holdChoosing(
  queries: Queries,
  id: string,
): Promise<Pick<Choosing, 'scoringOpenedOn' | 'closesOn'> | null> {
  const { rows } = await queries.query<Pick<Choosing, 'scoringOpenedOn' | 'closesOn'>>(
    `select scoring_opened_on as "scoringOpenedOn", closes_on as "closesOn" from hold_choosing($1)`,
    [id],
  );
  return rows[0] ?? null;
}

export async function insertCriterion(
  queries: Queries,
  to: { partnershipId: number; choosingId: string },
  { id, name, words, highest, weight }: Omit<Criterion, 'version'>,
): Promise<void> {
  await queries.query(
    `insert into choosing_criterion (id, partnership_id, choosing_id, position, name, words, highest, weight)
     values ($1, $2, $3, (select coalesce(max(position), 0) + 1 from choosing_criterion where choosing_id = $3),
             $4, $5, $6, $7)`,
    [id, to.partnershipId, to.choosingId, name, words, highest, weight],
  );
}

export async function removeCriterion(queries: Queries, id: string): Promise<void> {
  await queries.query('delete from choosing_criterion where id = $1', [id]);
}
