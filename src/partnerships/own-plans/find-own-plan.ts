import type { Actor } from '../../platform/authorisation/actor.ts';
import type { Queries } from '../../platform/database/database.ts';
import { actsFor } from '../partner-rights.ts';
import type { OwnPlan } from './own-plan.ts';
import { readOwnPlan } from './own-plan-store.ts';

/** A plan this partnership keeps, for somebody who may change it; null for everybody else. */
export async function findOwnPlan(
  queries: Queries,
  { actor, partnershipId }: { actor: Actor; partnershipId: number },
  id: string,
): Promise<OwnPlan | null> {
  const plan = await readOwnPlan(queries, id);
  return plan && mayChangePlan(actor, partnershipId, plan) ? plan : null;
}

export function mayChangePlan(
  actor: Actor | null,
  partnershipId: number,
  { registeredBy, bodyId }: Pick<OwnPlan, 'registeredBy' | 'bodyId'>,
): boolean {
  return registeredBy === partnershipId && actsFor(actor, partnershipId, bodyId);
}
