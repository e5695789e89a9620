import { type Actor, holds } from '../platform/authorisation/actor.ts';
import { staffRoles } from '../platform/authorisation/role.ts';

const keepers = ['officer', 'administrator'] as const;
const othersOfStaff = staffRoles.filter((role) => role !== 'partner-lead');

/** Who keeps a partnership's records: its officers and administrators. */
export function keepsRecords(actor: Actor | null, partnershipId: number): boolean {
  return actor !== null && holds(actor, keepers, partnershipId);
}

/** Whether somebody leads for this very body in this partnership. A lead of another body does not. */
export function leadsFor(actor: Actor | null, partnershipId: number, bodyId: string): boolean {
  return (actor?.grants ?? []).some(
    (grant) =>
      grant.role === 'partner-lead' &&
      grant.bodyId === bodyId &&
      (grant.partnershipId === null || grant.partnershipId === partnershipId),
  );
}

/** Whether somebody may act for this body in this partnership: its lead, or whoever keeps the records. */
export function actsFor(actor: Actor | null, partnershipId: number, bodyId: string): boolean {
  return keepsRecords(actor, partnershipId) || leadsFor(actor, partnershipId, bodyId);
}

/** Whether somebody sees what passes between all partners: staff of the partnership, but leads only their own body's. */
export function seesBetweenPartners(
  actor: Actor | null,
  partnershipId: number,
  bodyIds: readonly string[],
): boolean {
  if (actor === null) return false;
  return (
    holds(actor, othersOfStaff, partnershipId) || bodyIds.some((id) => leadsFor(actor, partnershipId, id))
  );
}

/** Bodies somebody leads for in this partnership. */
export function bodiesLedBy(actor: Actor | null, partnershipId: number): string[] {
  return (actor?.grants ?? []).flatMap((grant) =>
    grant.bodyId !== null && leadsFor(actor, partnershipId, grant.bodyId) ? [grant.bodyId] : [],
  );
}
