import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import type { ReadPeriod } from '../../platform/authorisation/read-period.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Submission } from '../../platform/forms/submission.ts';
import { type ForeignKey, type SentBefore, submitOnce } from '../../platform/forms/submit-once.ts';
import { accountOfAddress } from '../../platform/identity/account-store.ts';
import { isMailAddress } from '../../platform/mail/mail-address.ts';
import { readMailLanguage } from '../../platform/mail/mail-language.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { grantRoleWithin } from '../accounts/grant-role.ts';
import { invitePersonWithin } from '../accounts/invite-person.ts';
import { mayGive, type RoleScope, type ScopeProblem, scopeProblem } from '../accounts/role-scope.ts';
import { roleGivenLetter } from './letters.ts';
import { type PeoplePlace, peopleAddress } from './people-place.ts';

export interface PeopleServices {
  database: Database;
  /** Public address, without a slash at the end. */
  baseUrl: string;
}

export type GiveProblem =
  | SentBefore
  | ForeignKey
  | { kind: 'role'; problem: ScopeProblem | 'may-not' | 'held-already' | 'no-address' };

/** Gives a role to whoever has an account with this address, or invites them. Returns where to go on. */
export async function giveOrInvite(
  { database, baseUrl }: PeopleServices,
  actor: Actor,
  place: PeoplePlace,
  {
    email: given,
    role,
    bodyId,
    period,
  }: { email: string } & Pick<RoleScope, 'role' | 'bodyId'> & {
      period: ReadPeriod | null;
    },
  submission: Submission,
): Promise<Result<string, GiveProblem>> {
  const scope: RoleScope = { role, partnershipId: place.partnershipId, bodyId, period };
  const email = given.toLowerCase();
  const refuse = (problem: Extract<GiveProblem, { kind: 'role' }>['problem']) =>
    failed({ kind: 'role' as const, problem });
  if (!isMailAddress(email)) return refuse('no-address');
  if (!mayGive(actor, scope)) return refuse('may-not');
  const unfit = scopeProblem(scope);
  if (unfit !== null) return refuse(unfit);
  const account = await accountOfAddress(database, email);
  return asActor(database, actor, (within) =>
    submitOnce<Extract<GiveProblem, { kind: 'role' }>>(
      within,
      { ...submission, accountId: actor.accountId },
      async () => {
        // Of somebody without an account no language is known.
        if (account === null) {
          await invitePersonWithin(within, baseUrl, actor, { email, language: 'en', ...scope });
          return ok(`${peopleAddress(place)}?done=invited`);
        }
        const given = await grantRoleWithin(within, actor, account, scope);
        if (!given.ok) return refuse(given.problem);
        const letter = { grantId: given.value.id, name: account.name, role, partnership: place.name };
        const language = await readMailLanguage(within, account.id);
        await queueMail(within, {
          ...roleGivenLetter(letter, language, baseUrl),
          accountId: account.id,
          to: account.email,
        });
        return ok(`${peopleAddress(place)}?done=given`);
      },
    ),
  );
}
