import type { Queries } from '../../platform/database/database.ts';
import { touchPlan } from '../plans/plan-store.ts';
import type { Representation } from './representation.ts';

/** What was said of a plan's drafts, newest first. */
export async function readRepresentations(queries: Queries, planId: string): Promise<Representation[]> {
  const { rows } = await queries.query<Representation>(
    `select one.id, one.version, plan_id as "planId", body_id as "bodyId", body.name as "bodyName",
            received_on as "receivedOn", words, shown_words as "shownWords", answer, answered_on as "answeredOn",
            version_number as "versionNumber"
       from known.representation one left join known.body on body.id = body_id
      where plan_id = $1 order by received_on desc, one.id desc`,
    [planId],
  );
  return rows;
}

export type RepresentationWords = Pick<
  Representation,
  'bodyId' | 'receivedOn' | 'words' | 'shownWords' | 'answer' | 'answeredOn'
>;

export async function insertRepresentation(
  queries: Queries,
  to: { id: string; partnershipId: number; planId: string },
  words: RepresentationWords,
): Promise<void> {
  await touchPlan(queries, to.planId);
  await queries.query(
    `insert into representation (id, partnership_id, plan_id, body_id, received_on, words, shown_words, answer,
                                 answered_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [to.id, to.partnershipId, to.planId, ...valuesOf(words)],
  );
}

/** False where it is not there any more in this version, or a version was published with it. */
export async function updateRepresentation(
  queries: Queries,
  { id, version, planId }: { id: string; version: number; planId: string },
  words: RepresentationWords,
): Promise<boolean> {
  await touchPlan(queries, planId);
  const { rowCount } = await queries.query(
    `update representation set body_id = $3, received_on = $4, words = $5, shown_words = $6, answer = $7,
            answered_on = $8
      where id = $1 and version = $2 and version_number is null`,
    [id, version, ...valuesOf(words)],
  );
  return rowCount === 1;
}

/** Those answered so far were taken account of in this version. */
export async function closeRepresentations(queries: Queries, planId: string, number: number): Promise<void> {
  await queries.query(
    'update representation set version_number = $2 where plan_id = $1 and version_number is null',
    [planId, number],
  );
}

function valuesOf(words: RepresentationWords): unknown[] {
  const { bodyId, receivedOn, words: said, shownWords, answer, answeredOn } = words;
  return [bodyId, receivedOn, said, shownWords, answer, answeredOn];
}
