import type { Queries } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { OutcomeOwner } from './outcome.ts';

/** Owners of all outcomes of a plan, leads first. */
export async function readOwnersOfPlan(queries: Queries, planId: string): Promise<OutcomeOwner[]> {
  const { rows } = await queries.query<OutcomeOwner>(
    `select owner.id, outcome_id as "outcomeId", body_id as "bodyId", body.name as "bodyName", lead,
            signed_on as "signedOn", signed_as as "signedAs", signed_version as "signedVersion"
       from known.outcome_owner owner
       join known.body on body.id = body_id
       join known.plan_outcome outcome on outcome.id = outcome_id
      where outcome.plan_id = $1 and outcome.left_out_on is null
      order by lead desc, body.name, body.id`,
    [planId],
  );
  return rows;
}

/** Makes these bodies the owners; what those who stay have signed is kept. Two queries, whatever their number. */
export async function replaceOwners(
  queries: Queries,
  { partnershipId, outcomeId }: { partnershipId: number; outcomeId: string },
  bodyIds: readonly string[],
  leadId: string | null,
): Promise<void> {
  await queries.query(
    'delete from outcome_owner where outcome_id = $1 and not (body_id = any ($2::uuid[]))',
    [outcomeId, bodyIds],
  );
  await queries.query(
    `insert into outcome_owner (id, partnership_id, outcome_id, body_id, lead)
     select one.id, $1, $2, body_id, body_id is not distinct from $5::uuid
       from unnest($3::uuid[], $4::uuid[]) as one (id, body_id)
     on conflict (outcome_id, body_id) do update set lead = excluded.lead`,
    [partnershipId, outcomeId, bodyIds.map(() => uuidv7()), bodyIds, leadId],
  );
}

/** False where the body is no owner, or the outcome is not there any more in this version. */
export async function signOutcome(
  queries: Queries,
  { outcomeId, version, bodyId }: { outcomeId: string; version: number; bodyId: string },
  { signedOn, signedAs }: { signedOn: string; signedAs: string },
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update outcome_owner set signed_on = $4, signed_as = $5, signed_version = $2
      where outcome_id = $1 and body_id = $3
        and exists (select from plan_outcome where id = $1 and version = $2)`,
    [outcomeId, version, bodyId, signedOn, signedAs],
  );
  return rowCount === 1;
}
