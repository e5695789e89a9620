import type { ErasureOutcome, PersonalData } from '../../contributions/personal-data.ts';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { type Database, type Transaction, transaction } from '../../platform/database/database.ts';
import { readMailLanguage } from '../../platform/mail/mail-language.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { holdAdministrators } from '../accounts/role-grant-store.ts';
import { forgetInMail } from './forget-in-mail.ts';
import { erasureLetter } from './letters.ts';

export interface EraseServices {
  database: Database;
  /** Of every subject; the account itself comes last, since the others find people by it. */
  contributions: readonly PersonalData[];
  /** Whether a receipt would leave at all; what stays in an outbox would keep the address. */
  hasMailServer: boolean;
}

export type EraseProblem =
  /** Nobody could give roles any more. */
  'last-administrator';

/**
 * Erases a person in one transaction: in tables, histories, queues and drafts of every subject. What a statute keeps
 * stays, each kind with its ground; the audit trail keeps a pseudonym that means nobody any more.
 */
export async function erasePerson(
  { database, contributions, hasMailServer }: EraseServices,
  actor: Actor,
): Promise<Result<ErasureOutcome[], EraseProblem>> {
  if (actor.actingFor !== null) throw new Error(`${actor.pseudonym} asked to erase somebody else.`);
  const { accountId, pseudonym, email, name } = actor;
  return transaction(database, async (within) => {
    await within.query('select from account where id = $1 for update', [accountId]);
    if (await isLastAdministrator(within, actor)) return failed('last-administrator');
    await recordAudit(within, { actor: pseudonym, action: 'person.erased', subjectId: pseudonym });
    const language = await readMailLanguage(within, accountId);
    const outcomes: ErasureOutcome[] = [];
    for (const { erase } of contributions) outcomes.push(...(await erase(within, accountId)));
    await forgetInMail(within, [name, email]);
    if (hasMailServer)
      await queueMail(within, {
        ...erasureLetter(pseudonym, outcomes, language),
        accountId: null,
        to: email,
      });
    return ok(outcomes);
  });
}

async function isLastAdministrator(within: Transaction, { accountId, grants }: Actor): Promise<boolean> {
  const places = grants.flatMap(({ role, partnershipId }) =>
    role === 'administrator' ? [partnershipId] : [],
  );
  for (const place of places) {
    const others = (await holdAdministrators(within, place)).filter((held) => held.accountId !== accountId);
    // A partnership without an administrator of its own still has those of the nation.
    const ofNation = place === null ? [] : await holdAdministrators(within, null);
    if (others.length === 0 && ofNation.every((held) => held.accountId === accountId)) return true;
  }
  return false;
}
