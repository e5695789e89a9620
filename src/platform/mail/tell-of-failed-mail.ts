import type { Queries } from '../database/database.ts';
import { londonDay } from '../london-day.ts';
import type { MailWords } from './mail-words.ts';
import { queueMail } from './queue-mail.ts';
import { siteLink } from './site-link.ts';

/** Kind of the mail that says that mails were given up. */
export const mailFailedKind = 'mail-failed';

/**
 * Tells the nation's administrators that a mail was given up: each once a day, however many there are, and never of
 * such a mail itself, so that an administrator's own broken address begins no loop.
 */
export async function tellOfFailedMail(
  transaction: Pick<Queries, 'query'>,
  kind: string,
  words: MailWords,
  now: Date,
): Promise<void> {
  if (kind === mailFailedKind) return;
  const { rows } = await transaction.query<{ accountId: string; language: 'en' | 'gd' }>(
    `select distinct account_id as "accountId", mail_language_of(account_id) as language from role_grant
      where role = 'administrator' and partnership_id is null and ended_at is null`,
  );
  for (const { accountId, language } of rows)
    await queueMail(transaction, {
      ...{ accountId, language },
      kind: mailFailedKind,
      urgency: 'at-once',
      ...words.failed(
        language,
        siteLink(`${language === 'gd' ? '/gd' : ''}/administration/outbox?state=failed` as `/${string}`),
      ),
      key: `${mailFailedKind}:${londonDay(now)}:${accountId}`,
    });
}
