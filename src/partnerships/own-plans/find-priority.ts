import type { Queries } from '../../platform/database/database.ts';
import { type MemberBody, memberBodies } from '../member-bodies.ts';
import { readAlignmentsOfPriority } from './alignment-store.ts';
import type { Alignment } from './line-up.ts';
import type { OwnPlan, Priority } from './own-plan.ts';
import { readPlanOfPriority } from './own-plan-store.ts';

/** A priority of a partner's own plan, with what this partnership says of it. */
export interface JudgedPriority {
  partner: MemberBody;
  plan: OwnPlan;
  priority: Priority;
  alignments: readonly Alignment[];
}

/** Null where there is no such priority, or its plan is of no partner of this partnership. */
export async function findPriority(
  queries: Queries,
  partnershipId: number,
  priorityId: string,
  today: string,
): Promise<JudgedPriority | null> {
  const plan = await readPlanOfPriority(queries, priorityId);
  const priority = plan?.priorities.find(({ id }) => id === priorityId);
  if (!plan || !priority) return null;
  const partner = (await memberBodies(queries, partnershipId, today)).find(({ id }) => id === plan.bodyId);
  if (!partner) return null;
  return {
    partner,
    plan,
    priority,
    alignments: await readAlignmentsOfPriority(queries, partnershipId, priorityId),
  };
}
