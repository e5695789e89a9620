import { type Actor, partnershipsWhere } from './actor.ts';
import { staffRoles, writingRoles } from './role.ts';

/** What the policies let an actor see of partnerships' records: two with the same scope see the same rows. */
export function readScope(actor: Actor | null): string {
  return [staffRoles, writingRoles]
    .map((roles) => [partnershipsWhere(actor, roles)].flat().join(','))
    .join(' ');
}
