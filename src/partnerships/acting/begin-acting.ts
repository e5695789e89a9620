import { failed, ok, type Result } from '../../kernel/result.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { type Database, transaction } from '../../platform/database/database.ts';
import { accountOfAddress } from '../../platform/identity/account-store.ts';
import { readMailLanguage } from '../../platform/mail/mail-language.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { partnershipOfActing, withinReach } from './acting-scope.ts';
import { closeRunOut, grantsOf, openActingSession } from './acting-store.ts';
import { actingBeganLetter } from './letters.ts';

/** The longest somebody may act for somebody else. */
export const actingMinutes = 30;

export type BeginProblem =
  | 'no-account'
  | 'yourself'
  /** They may more than whoever asks, or elsewhere. */
  | 'wider'
  | 'acting-already'
  /** Whoever asks is no administrator (any more). */
  | 'may-not';

export interface ActingServices {
  database: Database;
  /** Public address, without a slash at the end. */
  baseUrl: string;
}

/**
 * Lets an administrator act for somebody else for half an hour at most, in this session. The person is told at once.
 * With the machine's rights: nobody else may write when somebody acts.
 */
export async function beginActing(
  { database, baseUrl }: ActingServices,
  actor: Actor,
  { email, why }: { email: string; why: string },
): Promise<Result<{ id: string; until: string }, BeginProblem>> {
  if (actor.actingFor !== null) return failed('acting-already');
  return transaction(database, async (within) => {
    const person = await accountOfAddress(within, email);
    if (person === null) return failed('no-account');
    if (person.id === actor.accountId) return failed('yourself');
    // Read again: the roles a request came with may have ended meanwhile.
    const own = await grantsOf(within, actor.accountId);
    const theirs = await grantsOf(within, person.id);
    if (!own.some(({ role }) => role === 'administrator')) return failed('may-not');
    if (!withinReach(own, theirs)) return failed('wider');
    await closeRunOut(within, actor.sessionId);
    const id = uuidv7();
    const opened = await openActingSession(within, {
      id,
      sessionId: actor.sessionId,
      actorId: actor.accountId,
      forId: person.id,
      why,
      minutes: actingMinutes,
    });
    if (opened === null) return failed('acting-already');
    const until = opened.endsAt;
    const partnershipId = partnershipOfActing(own, theirs);
    await recordAudit(within, {
      actor: actor.pseudonym,
      actingFor: person.pseudonym,
      ...(partnershipId !== null && { partnershipId }),
      action: 'acting.began',
      subjectId: id,
      after: { until },
      why,
    });
    const letter = { id, administrator: actor.name, person: person.name, why, until };
    const language = await readMailLanguage(within, person.id);
    await queueMail(within, {
      ...actingBeganLetter(letter, language, baseUrl),
      accountId: person.id,
      to: person.email,
    });
    return ok({ id, until });
  });
}
