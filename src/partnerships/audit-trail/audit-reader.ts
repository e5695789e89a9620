import { type Actor, holds } from '../../platform/authorisation/actor.ts';
import { keepingRoles, type Role } from '../../platform/authorisation/role.ts';

/** Who reads the trail of a partnership or, without one, of the whole nation. */
export const auditReaders: readonly Role[] = keepingRoles;

/** Only administrators see who stands behind a pseudonym. */
export function maySeeNames(actor: Actor, partnershipId: number | null): boolean {
  return holds(actor, ['administrator'], partnershipId);
}
