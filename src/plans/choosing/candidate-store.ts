import type { Queries } from '../../platform/database/database.ts';
import type { Candidate, CandidateEvidence, Decision } from './choosing.ts';

/** Candidates in the order they were proposed, those withdrawn too. */
export async function readCandidates(queries: Queries, choosingId: string): Promise<Candidate[]> {
  const { rows } = await queries.query<Candidate>(
    `select candidate.id, candidate.version, candidate.name, concern, body_id as "bodyId", body.name as "bodyName",
            indicator_key as "indicatorKey", area_id as "areaId", evidence,
            to_char(evidence_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "evidenceAt",
            withdrawn_why as "withdrawnWhy",
            case when decision is not null then jsonb_build_object('decision', decision, 'reason', reason,
              'decidedBy', decided_by, 'decidedOn', decided_on) end as decision,
            case when priority.id is not null then jsonb_build_object('id', priority.id, 'planId', priority.plan_id,
              'name', priority.name) end as priority
       from known.priority_candidate candidate left join known.body on body.id = body_id
       left join known.plan_priority priority on priority.id = priority_id
      where choosing_id = $1 order by candidate.position, candidate.id`,
    [choosingId],
  );
  return rows;
}

export interface NewCandidate {
  id: string;
  name: string;
  concern: string;
  bodyId: string | null;
  indicatorKey: string | null;
  areaId: number | null;
  evidence: CandidateEvidence | null;
}

/** Adds candidates after those there are; a measure that is a candidate already is passed over. */
export async function insertCandidates(
  queries: Queries,
  to: { partnershipId: number; choosingId: string },
  candidates: readonly NewCandidate[],
): Promise<void> {
  await queries.query(
    `insert into priority_candidate (id, partnership_id, choosing_id, position, name, concern, body_id, indicator_key,
                                     area_id, evidence, evidence_at)
     select one.id, $1, $2, at + (select coalesce(max(position), 0) from priority_candidate where choosing_id = $2),
            name, concern, "bodyId", "indicatorKey", "areaId", evidence,
            case when evidence is not null then recording_at() end
       from rows from (jsonb_to_recordset($3::jsonb) as (id uuid, name text, concern text, "bodyId" uuid,
                         "indicatorKey" text, "areaId" integer, evidence jsonb)) with ordinality
         as one (id, name, concern, "bodyId", "indicatorKey", "areaId", evidence, at)
     on conflict (choosing_id, indicator_key) do nothing`,
    [to.partnershipId, to.choosingId, JSON.stringify(candidates)],
  );
}

/** False where it is not there any more in this version. */
export async function withdrawCandidate(
  queries: Queries,
  { id, version }: Pick<Candidate, 'id' | 'version'>,
  why: string,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    'update priority_candidate set withdrawn_why = $3 where id = $1 and version = $2',
    [id, version, why],
  );
  return rowCount === 1;
}

/** False where it is not there any more in this version, or has become a priority. */
export async function decideCandidate(
  queries: Queries,
  { id, version }: Pick<Candidate, 'id' | 'version'>,
  { decision, reason, decidedBy, decidedOn }: Decision,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update priority_candidate set decision = $3, reason = $4, decided_by = $5, decided_on = $6
      where id = $1 and version = $2 and (priority_id is null or $3 = 'chosen')`,
    [id, version, decision, reason, decidedBy, decidedOn],
  );
  return rowCount === 1;
}

/** False where it has become one already. */
export async function linkPriority(
  queries: Queries,
  { id, priorityId }: { id: string; priorityId: string },
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update priority_candidate set priority_id = $2 where id = $1 and priority_id is null and decision = 'chosen'`,
    [id, priorityId],
  );
  return rowCount === 1;
}
