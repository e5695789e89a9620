import type { MemberBody } from '../../partnerships/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { ActionUpdate, Milestone } from '../actions/action.ts';

export interface SheetMilestone extends Milestone {
  version: number;
  actionId: string;
}

export type SheetUpdate = Omit<ActionUpdate, 'acceptedOn'> & { version: number };

/** Milestones of a partnership's actions, each action's together, soonest first. */
export async function readMilestoneVersions(
  queries: Queries,
  partnershipId: number,
): Promise<SheetMilestone[]> {
  const { rows } = await queries.query<SheetMilestone>(
    `select id, version, action_id as "actionId", words, due_on as "dueOn", done_on as "doneOn"
       from known.milestone where partnership_id = $1 order by action_id, due_on, position, id`,
    [partnershipId],
  );
  return rows;
}

/** Everything that was said of a partnership's actions and accepted, each action's together, oldest first. */
export async function readSheetUpdates(queries: Queries, partnershipId: number): Promise<SheetUpdate[]> {
  const { rows } = await queries.query<SheetUpdate>(
    `select id, version, action_id as "actionId", progress, words, reach, signed_off_as as "signedOffAs",
            said_on as "saidOn"
       from known.action_update where partnership_id = $1 and accepted_on is not null
      order by action_id, said_on, id`,
    [partnershipId],
  );
  return rows;
}

/** Bodies of these ids, by name. */
export async function readSheetBodies(queries: Queries, ids: readonly string[]): Promise<MemberBody[]> {
  const { rows } = await queries.query<MemberBody>(
    'select id, name from known.body where id = any ($1::uuid[]) order by name, id',
    [[...new Set(ids)]],
  );
  return rows;
}

/** Number of a plan's version in force; null where none was published. */
export async function readNewestVersion(queries: Queries, planId: string): Promise<number | null> {
  const { rows } = await queries.query<{ number: number | null }>(
    'select max(number) as number from plan_version where plan_id = $1',
    [planId],
  );
  return rows[0]?.number ?? null;
}
