import { failed, ok, type Result } from '../../kernel/result.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { holds } from '../../platform/authorisation/actor.ts';
import type { Database } from '../../platform/database/database.ts';
import { readMailLanguage } from '../../platform/mail/mail-language.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { siteLink } from '../../platform/mail/site-link.ts';
import { auditBy, giveBy } from './give-by.ts';
import { say } from './messages/message.ts';
import { closeGrant, grantById, holdAdministrators, pseudonymOf } from './role-grant-store.ts';
import { type By, mayGive } from './role-scope.ts';

export type EndGrantProblem =
  /** Not there, or ended already, or not theirs to see. */
  | 'not-found'
  | 'may-not'
  /** Nobody would be left who could give roles there. */
  | 'last-administrator'
  /** Whoever asks was an administrator a moment ago, and is none any more. */
  | 'no-longer-administrator';

/** Ends a role. Administrators who end each other's take turns: the second finds that it is none any more. */
export async function endGrant(
  database: Database,
  by: By,
  grantId: string,
  why: string,
): Promise<Result<null, EndGrantProblem>> {
  const pseudonym = await pseudonymOfGrant(database, grantId);
  return giveBy(database, by, async (within) => {
    const seen = await grantById(within, grantId);
    if (seen === null || pseudonym === null) return failed('not-found');
    if (!mayGive(by, seen)) return failed('may-not');
    const administrators = await holdAdministrators(within, seen.partnershipId);
    const grant = await grantById(within, grantId);
    if (grant === null) return failed('not-found');
    if (by !== 'command-line' && !(await isStill(within, by.accountId, seen.partnershipId)))
      return failed('no-longer-administrator');
    const alone = grant.role === 'administrator' && administrators.every(({ id }) => id === grantId);
    if (alone && !othersRemain(by, grant.partnershipId)) return failed('last-administrator');
    await closeGrant(within, grantId, auditBy(by).actor);
    await recordAudit(within, {
      ...auditBy(by),
      ...(grant.partnershipId !== null && { partnershipId: grant.partnershipId }),
      action: 'role.ended',
      subjectId: pseudonym,
      before: { role: grant.role, partnershipId: grant.partnershipId, bodyId: grant.bodyId },
      why,
    });
    const language = await readMailLanguage(within, grant.accountId);
    await queueMail(within, {
      accountId: grant.accountId,
      language,
      kind: 'role-ended',
      urgency: 'at-once',
      subject: say(language, 'letter.role-ended.subject'),
      text: [
        say(language, 'letter.role-ended.text', { role: say(language, `role.${grant.role}`), why }),
        siteLink('/account'),
      ].join('\n\n'),
      key: `role-ended:${grantId}`,
    });
    return ok(null);
  });
}

/** A partnership without an administrator of its own still has those of the nation. */
function othersRemain(by: By, partnershipId: number | null): boolean {
  return partnershipId !== null && (by === 'command-line' || holds(by, ['administrator'], null));
}

async function pseudonymOfGrant(database: Database, grantId: string): Promise<string | null> {
  const grant = await grantById(database, grantId);
  return grant && pseudonymOf(database, grant.accountId);
}

/** Read again under the lock: the roles a request came with may have ended meanwhile. */
async function isStill(
  { query }: Pick<Database, 'query'>,
  accountId: string,
  partnershipId: number | null,
): Promise<boolean> {
  const { rows } = await query<{ still: boolean }>(
    `select exists (select from role_grant where account_id = $1 and role = 'administrator' and ended_at is null
                       and (partnership_id is null or partnership_id = $2)) as still`,
    [accountId, partnershipId],
  );
  return rows[0]?.still ?? false;
}
