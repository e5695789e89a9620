import { type Actor, holds } from '../../platform/authorisation/actor.ts';
import type { ReadPeriod } from '../../platform/authorisation/read-period.ts';
import type { Role } from '../../platform/authorisation/role.ts';

/** A role and where it is held: one partnership, or the whole nation where that is null. */
export interface RoleScope {
  role: Role;
  partnershipId: number | null;
  bodyId: string | null;
  /** Of an auditor: days they may read of. Absent or null: any. */
  period?: ReadPeriod | null;
}

/** Held in the whole nation only. */
const national: readonly Role[] = ['national-lead'];
/** Held in one partnership only: they have a place at its table, or speak for people there. */
const local: readonly Role[] = ['community-body', 'partner-lead', 'board-member', 'chair'];

export type ScopeProblem = 'needs-partnership' | 'national-only' | 'period-of-auditors';

/** Whether a role can be held there at all; null where it can. */
export function scopeProblem({ role, partnershipId, period = null }: RoleScope): ScopeProblem | null {
  if (period !== null && role !== 'auditor') return 'period-of-auditors';
  if (partnershipId === null && local.includes(role)) return 'needs-partnership';
  if (partnershipId !== null && national.includes(role)) return 'national-only';
  return null;
}

/** Who acts: a person, or somebody at the machine's own command line. */
export type By = Actor | 'command-line';

/** Administrators give and end roles where they are administrators; never while acting for somebody else. */
export function mayGive(by: By, { partnershipId }: RoleScope): boolean {
  if (by === 'command-line') return true;
  return by.actingFor === null && holds(by, ['administrator'], partnershipId);
}
