import type { Queries } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { Score } from './choosing.ts';

/** Makes these the scores of a body, all it gives; what it gave before and leaves out now goes. Two queries. */
export async function replaceScores(
  queries: Queries,
  to: { partnershipId: number; choosingId: string; bodyId: string },
  scores: readonly Pick<Score, 'candidateId' | 'criterionId' | 'score'>[],
): Promise<void> {
  const candidates = scores.map(({ candidateId }) => candidateId);
  const criteria = scores.map(({ criterionId }) => criterionId);
  await queries.query(
    `delete from candidate_score where choosing_id = $1 and body_id = $2
        and (candidate_id, criterion_id) not in (select * from unnest($3::uuid[], $4::uuid[]))`,
    [to.choosingId, to.bodyId, candidates, criteria],
  );
  await queries.query(
    `insert into candidate_score (id, partnership_id, choosing_id, body_id, candidate_id, criterion_id, score)
     select one.id, $1, $2, $3, candidate, criterion, score
       from unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::smallint[]) as one (id, candidate, criterion, score)
     on conflict (choosing_id, body_id, candidate_id, criterion_id) do update set score = excluded.score`,
    [
      ...[to.partnershipId, to.choosingId, to.bodyId, scores.map(() => uuidv7()), candidates, criteria],
      scores.map(({ score }) => score),
    ],
  );
}

/** What a body has given. */
export async function readScoresOf(queries: Queries, choosingId: string, bodyId: string): Promise<Score[]> {
  const { rows } = await queries.query<Score>(
    `select candidate_id as "candidateId", criterion_id as "criterionId", body_id as "bodyId", score
       from known.candidate_score where choosing_id = $1 and body_id = $2`,
    [choosingId, bodyId],
  );
  return rows;
}
