import type { Queries } from '../../platform/database/database.ts';
import { touchPlan } from '../plans/plan-store.ts';
import type { Outcome, OutcomeWords } from './outcome.ts';

const columns = `plan_outcome.id, plan_outcome.version, plan_id as "planId", priority_id as "priorityId", position, name,
  improvement, starts_on as "startsOn", ends_on as "endsOn", inequality,
  inequality_exception as "inequalityException", prevention, scope, no_conflict_by as "noConflictBy"`;

/** Outcomes of a plan's draft in their order, without those left out. */
export async function readOutcomesOfPlan(queries: Queries, planId: string): Promise<Outcome[]> {
  const { rows } = await queries.query<Outcome>(
    `select ${columns} from known.plan_outcome
      where plan_id = $1 and left_out_on is null order by position, id`,
    [planId],
  );
  return rows;
}

/** Adds an outcome after those there are. */
export async function insertOutcome(
  queries: Queries,
  to: { id: string; partnershipId: number; planId: string },
  words: OutcomeWords,
): Promise<void> {
  await touchPlan(queries, to.planId);
  await queries.query(
    `insert into plan_outcome (id, partnership_id, plan_id, position, priority_id, name, improvement, starts_on, ends_on,
                               inequality, inequality_exception, prevention, scope, no_conflict_by)
     values ($1, $2, $3, (select coalesce(max(position), 0) + 1 from plan_outcome where plan_id = $3),
             $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [to.id, to.partnershipId, to.planId, ...valuesOf(words)],
  );
}

/** False where it is not there any more in this version. */
export async function updateOutcome(
  queries: Queries,
  { id, version, planId }: { id: string; version: number; planId: string },
  words: OutcomeWords,
): Promise<boolean> {
  await touchPlan(queries, planId);
  const { rowCount } = await queries.query(
    `update plan_outcome set priority_id = $3, name = $4, improvement = $5, starts_on = $6, ends_on = $7,
            inequality = $8, inequality_exception = $9, prevention = $10, scope = $11, no_conflict_by = $12
      where id = $1 and version = $2`,
    [id, version, ...valuesOf(words)],
  );
  return rowCount === 1;
}

/** Leaves it out of the versions to come. Its id and what hangs on it stay. */
export async function leaveOutOutcome(
  queries: Queries,
  { id, planId }: { id: string; planId: string },
  day: string,
): Promise<void> {
  await touchPlan(queries, planId);
  await queries.query('update plan_outcome set left_out_on = $2 where id = $1', [id, day]);
}

function valuesOf(words: OutcomeWords): unknown[] {
  const { priorityId, name, improvement, startsOn, endsOn, inequality, prevention, scope } = words;
  return [
    ...[priorityId, name, improvement, startsOn, endsOn, inequality, words.inequalityException],
    ...[prevention, scope, words.noConflictBy],
  ];
}
