import { type Actor, partnershipsWhere } from './actor.ts';
import { isDated } from './dated-view.ts';
import { staffRoles, writingRoles } from './role.ts';

/** What the policies let an actor see of partnerships' records: two with the same scope see the same rows. */
export function readScope(actor: Actor | null): string {
  const held = [staffRoles, writingRoles].map((roles) => [partnershipsWhere(actor, roles)].flat().join(','));
  const dated = actor?.grants.filter(isDated) ?? [];
  if (dated.length === 0) return held.join(' ');
  return JSON.stringify([held, dated, actor?.viewedDay ?? null]);
}
