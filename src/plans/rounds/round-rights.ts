import { leadsFor } from '../../partnerships/index.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import type { UpdateRequest } from './round.ts';

/** Whether somebody answers a request: as lead of its body. Officers judge answers and give none. */
export function answers(
  actor: Actor | null,
  partnershipId: number,
  { bodyId }: Pick<UpdateRequest, 'bodyId'>,
): boolean {
  return leadsFor(actor, partnershipId, bodyId);
}
