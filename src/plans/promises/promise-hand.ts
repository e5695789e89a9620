import { type Doing, keepsRecords, leadsFor } from '../../partnerships/index.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import type { PartnerPromise, PromiseHand } from './promise.ts';

/** What somebody is to a body's promise in a partnership. */
export function handOf(actor: Actor | null, partnershipId: number, bodyId: string): PromiseHand {
  return {
    keeps: keepsRecords(actor, partnershipId),
    leads: leadsFor(actor, partnershipId, bodyId),
    inPerson: actor?.actingFor === null,
  };
}

export function handOn(
  { actor, partnershipId }: Doing,
  { bodyId }: Pick<PartnerPromise, 'bodyId'>,
): PromiseHand {
  return handOf(actor, partnershipId, bodyId);
}
