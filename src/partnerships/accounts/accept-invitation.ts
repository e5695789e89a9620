import { failed, ok, type Result } from '../../kernel/result.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { type Database, type Transaction, transaction } from '../../platform/database/database.ts';
import { accountOfAddress, addAccount } from '../../platform/identity/account-store.ts';
import type { Identity } from '../../platform/identity/identity.ts';
import { TooBusy } from '../../platform/identity/password-hashing.ts';
import { type PasswordProblem, passwordProblem } from '../../platform/identity/password-rule.ts';
import { type Invitation, invitationOfToken, markAccepted } from './invitation-store.ts';
import { addGrant, pseudonymOf } from './role-grant-store.ts';
import { tellInviter } from './tell-inviter.ts';

export type InvitationProblem =
  | 'unknown'
  | 'accepted'
  | 'withdrawn'
  | 'expired'
  /** Their address has an account: they sign in with it and accept then. */
  | 'has-account'
  /** It was sent to another address than that of the account that is signed in. */
  | 'another-address';

/** Who accepts: somebody who has signed in, or somebody new, who gets an account by it. */
export type Accepting = { accountId: string; email: string } | { name: string; password: string };

/** What an invitation offers, or why it can no longer be accepted. */
export async function readInvitation(
  database: Pick<Database, 'query'>,
  token: string,
  hold = false,
): Promise<Result<Invitation, InvitationProblem>> {
  const invitation = await invitationOfToken(database, token, hold);
  if (invitation === null) return failed('unknown');
  if (invitation.acceptedAt !== null) return failed('accepted');
  if (invitation.withdrawnAt !== null) return failed('withdrawn');
  return invitation.expired ? failed('expired') : ok(invitation);
}

/** Takes up a role that was offered, once. With the machine's rights: whoever accepts has none there yet. */
export async function acceptInvitation(
  {
    database,
    identity,
    baseUrl,
  }: { database: Database; identity: Pick<Identity, 'hashing'>; baseUrl: string },
  token: string,
  accepting: Accepting,
): Promise<Result<{ accountId: string }, InvitationProblem | PasswordProblem | 'busy'>> {
  const seen = await readInvitation(database, token);
  if (!seen.ok) return seen;
  if ('accountId' in accepting) {
    if (accepting.email !== seen.value.email) return failed('another-address');
    return transaction(database, (within) => accept(within, token, baseUrl, async () => accepting.accountId));
  }
  const { name, password } = accepting;
  const problem = passwordProblem(password, seen.value.email);
  if (problem !== null) return failed(problem);
  if (await accountOfAddress(database, seen.value.email)) return failed('has-account');
  let passwordHash: string;
  try {
    passwordHash = await identity.hashing.hash(password);
  } catch (cause) {
    if (cause instanceof TooBusy) return failed('busy');
    throw cause;
  }
  return transaction(database, (within) =>
    accept(within, token, baseUrl, ({ email }) => addAccount(within, { name, email, passwordHash })),
  );
}

async function accept(
  within: Transaction,
  token: string,
  baseUrl: string,
  account: (invitation: Invitation) => Promise<string | null>,
): Promise<Result<{ accountId: string }, InvitationProblem>> {
  // Held: of two that accept at once, the second finds it accepted.
  const found = await readInvitation(within, token, true);
  if (!found.ok) return found;
  const invitation = found.value;
  const accountId = await account(invitation);
  if (accountId === null) return failed('has-account');
  const pseudonym = await pseudonymOf(within, accountId);
  if (pseudonym === null) throw new Error(`Account ${accountId} has no pseudonym.`);
  const { id, role, partnershipId, bodyId, period, invitedBy } = invitation;
  await addGrant(within, accountId, invitation, invitedBy);
  await markAccepted(within, id, accountId);
  await recordAudit(within, {
    actor: pseudonym,
    ...(partnershipId !== null && { partnershipId }),
    action: 'invitation.accepted',
    subjectId: id,
    after: { account: pseudonym, role, partnershipId, bodyId, ...(period && { period }) },
  });
  await tellInviter(within, invitation, accountId, baseUrl);
  return ok({ accountId });
}
