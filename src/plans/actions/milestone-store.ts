import type { Queries } from '../../platform/database/database.ts';
import { publishedWithAction } from './action-owner-store.ts';

/** After those its action has. */
export async function insertMilestone(
  queries: Queries,
  to: { id: string; partnershipId: number; actionId: string },
  { words, dueOn }: { words: string; dueOn: string },
): Promise<void> {
  await queries.query(
    `insert into milestone (id, partnership_id, action_id, position, words, due_on, published_at)
     values ($1, $2, $3, (select coalesce(max(position), 0) + 1 from milestone where action_id = $3), $4, $5,
             ${publishedWithAction})`,
    [to.id, to.partnershipId, to.actionId, words, dueOn],
  );
}

/** False where this action has none of that id that is open. */
export async function updateMilestoneDone(
  queries: Queries,
  { id, actionId }: { id: string; actionId: string },
  doneOn: string,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    'update milestone set done_on = $3 where id = $1 and action_id = $2 and done_on is null',
    [id, actionId, doneOn],
  );
  return rowCount === 1;
}

/** False where this action has none of that id that is open. */
export async function deleteMilestone(
  queries: Queries,
  { id, actionId }: { id: string; actionId: string },
): Promise<boolean> {
  const { rowCount } = await queries.query(
    'delete from milestone where id = $1 and action_id = $2 and done_on is null',
    [id, actionId],
  );
  return rowCount === 1;
}
