import type { Queries } from '../../platform/database/database.ts';
import { publishedWithAction } from './action-owner-store.ts';

/** A measure an action should move, and why one may think so. */
export interface ActionMeasure {
  actionId: string;
  measureId: string;
  measureName: string;
  /** There is a page of it. */
  measurePublished: boolean;
  assumption: string;
  evidence: string;
}

/** Measures that these actions should move, by name. One query. */
export async function readActionMeasures(
  queries: Queries,
  actionIds: readonly string[],
): Promise<ActionMeasure[]> {
  const { rows } = await queries.query<ActionMeasure>(
    `select action_id as "actionId", measure_id as "measureId", measure.name as "measureName",
            measure.published_at is not null and measure.left_out_on is null as "measurePublished",
            assumption, evidence
       from known.action_measure join known.measure on measure.id = measure_id
      where action_id = any ($1::uuid[]) order by measure.name, measure.id`,
    [actionIds],
  );
  return rows;
}

/** Links them, or says anew why. */
export async function writeActionMeasure(
  queries: Queries,
  to: { id: string; partnershipId: number; actionId: string; measureId: string },
  { assumption, evidence }: { assumption: string; evidence: string },
): Promise<void> {
  await queries.query(
    `insert into action_measure (id, partnership_id, action_id, measure_id, assumption, evidence, published_at)
     values ($1, $2, $3, $4, $5, $6, ${publishedWithAction})
     on conflict (action_id, measure_id) do update
       set assumption = excluded.assumption, evidence = excluded.evidence`,
    [to.id, to.partnershipId, to.actionId, to.measureId, assumption, evidence],
  );
}

/** False where they are not linked. */
export async function deleteActionMeasure(
  queries: Queries,
  { actionId, measureId }: { actionId: string; measureId: string },
): Promise<boolean> {
  const { rowCount } = await queries.query(
    'delete from action_measure where action_id = $1 and measure_id = $2',
    [actionId, measureId],
  );
  return rowCount === 1;
}
