import type { PlanPriorities } from '../partnerships/index.ts';
import { readVersionsInForce } from '../plans/index.ts';

/** Priorities of the local outcomes improvement plan in force. */
export const planPriorities: PlanPriorities = async (queries, partnershipId) => {
  const versions = await readVersionsInForce(queries, [partnershipId]);
  return versions
    .filter(({ content }) => content.plan.kind === 'loip')
    .flatMap(({ content }) => content.priorities.map(({ id, name }) => ({ id, name })));
};
