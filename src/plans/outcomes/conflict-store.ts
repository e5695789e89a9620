import type { Queries } from '../../platform/database/database.ts';
import { touchPlan } from '../plans/plan-store.ts';
import type { ConflictWords, OutcomeConflict } from './conflict.ts';

/** Conflicts recorded of all outcomes of a plan. */
export async function readConflictsOfPlan(queries: Queries, planId: string): Promise<OutcomeConflict[]> {
  const { rows } = await queries.query<OutcomeConflict>(
    `select conflict.id, conflict.version, outcome_id as "outcomeId", national_outcome_id as "nationalOutcomeId",
            national.words as "nationalOutcome", local_text as "localText", national_text as "nationalText", contested, who_decides as "whoDecides",
            decision, decided_on as "decidedOn"
       from known.outcome_conflict conflict
       join known.plan_outcome outcome on outcome.id = outcome_id
       left join national_outcome national on national.id = national_outcome_id
      where outcome.plan_id = $1 and outcome.left_out_on is null order by conflict.id`,
    [planId],
  );
  return rows;
}

export async function insertConflict(
  queries: Queries,
  to: { id: string; partnershipId: number; planId: string; outcomeId: string },
  words: ConflictWords,
): Promise<void> {
  await touchPlan(queries, to.planId);
  await queries.query(
    `insert into outcome_conflict (id, partnership_id, outcome_id, national_outcome_id, local_text, national_text,
                                   contested, who_decides, decision, decided_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [to.id, to.partnershipId, to.outcomeId, ...valuesOf(words)],
  );
}

/** False where it is not there any more in this version. */
export async function updateConflict(
  queries: Queries,
  { id, version, planId }: { id: string; version: number; planId: string },
  words: ConflictWords,
): Promise<boolean> {
  await touchPlan(queries, planId);
  const { rowCount } = await queries.query(
    `update outcome_conflict set national_outcome_id = $3, local_text = $4, national_text = $5, contested = $6,
            who_decides = $7, decision = $8, decided_on = $9
      where id = $1 and version = $2`,
    [id, version, ...valuesOf(words)],
  );
  return rowCount === 1;
}

function valuesOf(words: ConflictWords): unknown[] {
  const { nationalOutcomeId, localText, nationalText, contested, whoDecides, decision, decidedOn } = words;
  return [nationalOutcomeId, localText, nationalText, contested, whoDecides, decision, decidedOn];
}
