import type { Queries } from '../../src/platform/database/database.ts';
import type { Rows } from '../partners/rows.ts';
import { newId } from '../partners/table.ts';
import type { Planning } from './plan-place.ts';

/** Priorities of plans by the domains of the picture that they are about. */
const domains: Readonly<Record<string, readonly string[]>> = {
  'Every child has a good start': ['Early years', 'Poverty'],
  'Work that pays': ['Work', 'Learning'],
  'Longer lives, lived well': ['Health'],
  'Warm homes and places with a future': ['Place'],
  'Places people can stay in': ['Place', 'Work'],
  'Safe at home and out': ['Safety'],
};

interface Judged {
  partnershipId: number;
  ownPriorityId: string;
  domain: string;
  direction: string;
  reason: string;
  judgedWords: string;
  at: string;
  priorityId: string;
  priority: string;
}

/** What partnerships said of own plans before they had a plan, said again of the priorities of the plan they have. */
export async function lineUpOwnPlans(queries: Queries, planning: Planning, rows: Rows): Promise<void> {
  const { rows: judged } = await queries.query<Judged>(
    `select alignment.partnership_id as "partnershipId", own_plan_priority_id as "ownPriorityId", outcome as domain,
            direction, reason, judged_words as "judgedWords", priority.id as "priorityId", priority.name as priority,
            greatest(alignment.published_at, plan.published_at)::text as at
       from alignment join plan on plan.partnership_id = alignment.partnership_id and plan.kind = 'loip'
       join plan_priority priority on priority.plan_id = plan.id and priority.left_out_on is null
      where plan_priority_id is null and alignment.published_at is not null
      order by alignment.partnership_id, priority.position, own_plan_priority_id, outcome`,
  );
  const said = new Set<string>();
  for (const one of judged) {
    const key = `${one.ownPriorityId} ${one.priorityId}`;
    if (said.has(key) || !domains[one.priority]?.includes(one.domain)) continue;
    said.add(key);
    rows.add('alignment', {
      ...{
        id: newId(planning, -60),
        partnership_id: one.partnershipId,
        own_plan_priority_id: one.ownPriorityId,
      },
      ...{ outcome: one.priority, plan_priority_id: one.priorityId, direction: one.direction },
      ...{ reason: one.reason, judged_words: one.judgedWords, published_at: one.at, recorded_from: one.at },
    });
  }
}
