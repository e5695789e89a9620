import { failed, ok, type Result } from '../../kernel/result.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { auditBy, giveBy } from './give-by.ts';
import { addGrant, pseudonymOf } from './role-grant-store.ts';
import { type By, mayGive, type RoleScope, type ScopeProblem, scopeProblem } from './role-scope.ts';

export type GrantProblem = ScopeProblem | 'may-not' | 'no-account' | 'held-already';

/** Gives somebody who has an account a role. */
export async function grantRole(
  database: Database,
  by: By,
  accountId: string,
  scope: RoleScope,
): Promise<Result<{ id: string }, GrantProblem>> {
  if (!mayGive(by, scope)) return failed('may-not');
  const problem = scopeProblem(scope);
  if (problem !== null) return failed(problem);
  const pseudonym = await pseudonymOf(database, accountId);
  if (pseudonym === null) return failed('no-account');
  return giveBy(database, by, (within) => grantRoleWithin(within, by, { id: accountId, pseudonym }, scope));
}

/** The same in a transaction that is open already, by somebody who may. */
export async function grantRoleWithin(
  within: Transaction,
  by: By,
  { id: accountId, pseudonym }: { id: string; pseudonym: string },
  scope: RoleScope,
): Promise<Result<{ id: string }, 'held-already'>> {
  const id = await addGrant(within, accountId, scope, auditBy(by).actor);
  if (id === null) return failed('held-already');
  await recordAudit(within, {
    ...auditBy(by),
    ...(scope.partnershipId !== null && { partnershipId: scope.partnershipId }),
    action: 'role.granted',
    subjectId: pseudonym,
    after: {
      role: scope.role,
      partnershipId: scope.partnershipId,
      bodyId: scope.bodyId,
      ...(scope.period && { period: scope.period }),
    },
  });
  return ok({ id });
}
