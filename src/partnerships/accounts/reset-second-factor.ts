import { randomUUID } from 'node:crypto';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { type Database, transaction } from '../../platform/database/database.ts';
import { forgetSecondFactors } from '../../platform/identity/second-factor-state.ts';
import { endSessions } from '../../platform/identity/sessions.ts';
import { readMailLanguage } from '../../platform/mail/mail-language.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { auditBy } from './give-by.ts';
import { say } from './messages/message.ts';
import { mayGive, type RoleScope } from './role-scope.ts';

export type ResetProblem =
  | 'no-account'
  /** Their own is changed on their own page, with their password. */
  | 'oneself'
  /** They hold a role where whoever asks is no administrator: somebody there must do it. */
  | 'may-not';

/**
 * For somebody who has lost app, codes and passkeys: forgets them all, signs them out everywhere and tells them. They
 * sign in as before and set up another. With the machine's rights, since it is about the whole person.
 */
export async function resetSecondFactor(
  database: Database,
  by: Actor,
  accountId: string,
  why: string,
): Promise<Result<null, ResetProblem>> {
  if (accountId === by.accountId) return failed('oneself');
  return transaction(database, async (within) => {
    const { rows } = await within.query<{ email: string; name: string; pseudonym: string }>(
      `select a.email, a.name, p.pseudonym::text as pseudonym
         from account a join account_pseudonym p on p.account_id = a.id where a.id = $1`,
      [accountId],
    );
    const person = rows[0];
    if (!person) return failed('no-account');
    const held = await within.query<RoleScope>(
      `select role, partnership_id as "partnershipId", body_id as "bodyId" from role_grant
        where account_id = $1 and ended_at is null`,
      [accountId],
    );
    if (held.rows.length === 0 || !held.rows.every((scope) => mayGive(by, scope))) return failed('may-not');
    await forgetSecondFactors(within, accountId);
    await endSessions(within, accountId, null);
    await recordAudit(within, {
      ...auditBy(by),
      action: 'second-factor.reset',
      subjectId: person.pseudonym,
      why,
    });
    const language = await readMailLanguage(within, accountId);
    await queueMail(within, {
      accountId,
      to: person.email,
      language,
      kind: 'second-factor-reset',
      urgency: 'at-once',
      subject: say(language, 'letter.second-factor-reset.subject'),
      text: [
        say(language, 'letter.opening', { name: person.name }),
        say(language, 'letter.second-factor-reset.text', { by: by.name }),
      ].join('\n\n'),
      key: `second-factor-reset:${randomUUID()}`,
    });
    return ok(null);
  });
}
