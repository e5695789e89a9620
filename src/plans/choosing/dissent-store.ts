import type { Queries } from '../../platform/database/database.ts';
import type { Dissent } from './choosing.ts';

/** What bodies do not agree with, the first said first; what was withdrawn too. */
export async function readDissents(queries: Queries, choosingId: string): Promise<Dissent[]> {
  const { rows } = await queries.query<Dissent>(
    `select dissent.id, dissent.version, body_id as "bodyId", body.name as "bodyName", candidate_id as "candidateId",
            words, said_on as "saidOn", withdrawn_on as "withdrawnOn"
       from known.choosing_dissent dissent join known.body on body.id = body_id
      where choosing_id = $1 order by said_on, dissent.id`,
    [choosingId],
  );
  return rows;
}

export async function insertDissent(
  queries: Queries,
  to: { id: string; partnershipId: number; choosingId: string },
  { bodyId, candidateId, words, saidOn }: Pick<Dissent, 'bodyId' | 'candidateId' | 'words' | 'saidOn'>,
): Promise<void> {
  await queries.query(
    `insert into choosing_dissent (id, partnership_id, choosing_id, candidate_id, body_id, words, said_on)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [to.id, to.partnershipId, to.choosingId, candidateId, bodyId, words, saidOn],
  );
}

/** False where it is not there any more in this version, or was withdrawn. */
export async function updateDissent(
  queries: Queries,
  { id, version }: Pick<Dissent, 'id' | 'version'>,
  { candidateId, words }: Pick<Dissent, 'candidateId' | 'words'>,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update choosing_dissent set candidate_id = $3, words = $4
      where id = $1 and version = $2 and withdrawn_on is null`,
    [id, version, candidateId, words],
  );
  return rowCount === 1;
}

/** False where it is not there any more in this version, or was withdrawn before. */
export async function withdrawDissent(
  queries: Queries,
  { id, version }: Pick<Dissent, 'id' | 'version'>,
  day: string,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    'update choosing_dissent set withdrawn_on = $3 where id = $1 and version = $2 and withdrawn_on is null',
    [id, version, day],
  );
  return rowCount === 1;
}
