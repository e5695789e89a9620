import { isInPeriod, type ReadPeriod } from './read-period.ts';
import { type Role, staffRoles } from './role.ts';

/** A role somebody holds. */
export interface Grant {
  role: Role;
  /** The partnership's council area; null: in the whole nation. */
  partnershipId: number | null;
  /** The body they hold it for, where it is one body's: a partner's lead, a community body. */
  bodyId: string | null;
  /** Of an auditor: days they may read of. Absent or null: any. */
  period?: ReadPeriod | null;
}

/** Somebody else, for whom an actor acts for a while. */
export interface ActingFor {
  accountId: string;
  name: string;
  pseudonym: string;
  why: string;
  /** ISO instant, at most 30 minutes after it began. */
  until: string;
}

/** Who asks: somebody who has signed in. Null wherever an actor is asked for means somebody who has not. */
export interface Actor {
  accountId: string;
  name: string;
  email: string;
  /** What the audit trail calls them. */
  pseudonym: string;
  sessionId: string;
  /** Where they act for somebody else, these are that person's. */
  grants: readonly Grant[];
  actingFor: ActingFor | null;
  /** ISO day as at which this request of theirs sees records, by a role that is for a time. Absent: now. */
  viewedDay?: string;
}

/** Whether an actor holds one of these roles: in this partnership, or in the whole nation where it is null. */
export function holds(actor: Actor, roles: readonly Role[], partnershipId: number | null): boolean {
  return actor.grants.some(
    (grant) =>
      roles.includes(grant.role) &&
      (grant.partnershipId === null || (partnershipId !== null && grant.partnershipId === partnershipId)),
  );
}

/** Whether an actor holds one of these roles anywhere. */
export function holdsAnywhere(actor: Actor, roles: readonly Role[]): boolean {
  return actor.grants.some((grant) => roles.includes(grant.role));
}

/** Partnerships in which an actor holds one of these roles: all of them, or their council areas. */
export function partnershipsWhere(actor: Actor | null, roles: readonly Role[]): 'all' | readonly number[] {
  const held = (actor?.grants ?? []).filter((grant) => roles.includes(grant.role));
  if (held.some(({ partnershipId }) => partnershipId === null)) return 'all';
  return [...new Set(held.flatMap(({ partnershipId }) => partnershipId ?? []))];
}

/** Partnerships whose drafts an actor reads as at a day; null: now, of which no role for a time lets anybody read. */
export function partnershipsRead(actor: Actor | null, day: string | null): 'all' | readonly number[] {
  if (actor === null) return [];
  const grants = actor.grants.filter(
    ({ period = null }) => period === null || (day !== null && isInPeriod(period, day)),
  );
  return partnershipsWhere({ ...actor, grants }, staffRoles);
}

/** How the audit trail names an actor. */
export function auditActor(actor: Actor): { actor: string; actingFor?: string; why?: string } {
  const { pseudonym, actingFor } = actor;
  return actingFor === null
    ? { actor: pseudonym }
    : { actor: pseudonym, actingFor: actingFor.pseudonym, why: actingFor.why };
}
