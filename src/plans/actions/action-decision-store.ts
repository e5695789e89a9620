import type { Queries } from '../../platform/database/database.ts';
import type { ActionDecision } from './action.ts';
import { publishedWithAction } from './action-owner-store.ts';

type DecisionRow = Omit<ActionDecision, 'costAtFullNeedPence'> & { costAtFullNeedPence: string | null };

/** What was decided of these actions, newest first. One query. */
export async function readDecisions(
  queries: Queries,
  actionIds: readonly string[],
): Promise<ActionDecision[]> {
  const { rows } = await queries.query<DecisionRow>(
    `select id, action_id as "actionId", decided, reasons, cost_at_full_need_pence::text as "costAtFullNeedPence",
            who_pays as "whoPays", decided_on as "decidedOn"
       from known.action_decision where action_id = any ($1::uuid[]) order by decided_on desc, id desc`,
    [actionIds],
  );
  return rows.map(({ costAtFullNeedPence, ...row }) => ({
    ...row,
    costAtFullNeedPence: costAtFullNeedPence === null ? null : BigInt(costAtFullNeedPence),
  }));
}

export async function insertDecision(
  queries: Queries,
  partnershipId: number,
  { id, actionId, decided, reasons, costAtFullNeedPence, whoPays, decidedOn }: ActionDecision,
): Promise<void> {
  await queries.query(
    `insert into action_decision (id, partnership_id, action_id, decided, reasons, cost_at_full_need_pence, who_pays,
                                  decided_on, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, ${publishedWithAction})`,
    [id, partnershipId, actionId, decided, reasons, costAtFullNeedPence, whoPays, decidedOn],
  );
}
