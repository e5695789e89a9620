import { type Transaction, transaction } from '../../platform/database/database.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { readMailLanguage } from '../../platform/mail/mail-language.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { type ActingSession, doneInActing, markTold, untoldActingSessions } from './acting-store.ts';
import type { ActingServices } from './begin-acting.ts';
import { actingEndedLetter } from './letters.ts';

/** Tells somebody what was done in their name while somebody acted for them; once. */
export async function tellOfActing(
  within: Transaction,
  session: ActingSession,
  baseUrl: string,
): Promise<void> {
  const done = await doneInActing(within, session);
  const language = await readMailLanguage(within, session.forAccountId);
  await queueMail(within, {
    ...actingEndedLetter(session, done, language, baseUrl),
    accountId: session.forAccountId,
    to: session.forEmail,
  });
  await markTold(within, session.id);
}

/** Acting that ran out, or whose session was ended, is over without anybody saying so: this tells of it. */
export function tellOfActingJob({ database, baseUrl }: ActingServices): Job {
  return {
    name: 'tell-of-acting',
    schedule: '* * * * *',
    run: () =>
      transaction(database, async (within) => {
        for (const session of await untoldActingSessions(within))
          await tellOfActing(within, session, baseUrl);
      }),
  };
}
