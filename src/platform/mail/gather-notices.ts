import { type Database, type Transaction, transaction } from '../database/database.ts';
import { uuidv7 } from '../uuid.ts';
import { digestKind } from './compose-message.ts';
import { digestMoment } from './digest-moment.ts';
import type { MailWords } from './mail-words.ts';
import { oneLine } from './queue-mail.ts';

/**
 * Makes the daily mails that are due: one for each account with notices from before the last seven in the morning. It
 * may run as often as it likes and in several processes: a day's mail is made once, and a notice goes with one mail.
 * Returns how many were made.
 */
export async function gatherNotices(database: Database, words: MailWords, now: Date): Promise<number> {
  const { day, moment } = digestMoment(now);
  const { rows } = await database.query<{ accountId: string }>(
    `select distinct account_id as "accountId" from mail_message where ${WAITING} and created_at < $1`,
    [moment],
  );
  let made = 0;
  for (const { accountId } of rows) {
    const gathered = await transaction(database, (within) =>
      gather(within, accountId, words, { day, moment, now }),
    );
    if (gathered) made += 1;
  }
  return made;
}

/** Notices that no daily mail carries yet: this must read the same as the index `mail_message_gathered`. */
const WAITING = `urgency = 'digest' and carried_by is null and stopped_at is null`;

interface WaitingNotice {
  id: string;
  to: string;
  language: 'en' | 'gd';
  subject: string;
  text: string;
  stopped: boolean;
}

async function gather(
  { query }: Transaction,
  accountId: string,
  words: MailWords,
  { day, moment, now }: { day: string; moment: Date; now: Date },
): Promise<boolean> {
  const { rows } = await query<WaitingNotice>(
    `select id, to_address as "to", language, subject, coalesce(text_body, '') as text,
            mail_choice(account_id, kind) = 'never' as stopped
       from mail_message where account_id = $1 and ${WAITING} and created_at < $2
      order by created_at, id for update skip locked`,
    [accountId, moment],
  );
  const stopped = rows.filter((notice) => notice.stopped).map(({ id }) => id);
  if (stopped.length > 0)
    await query('update mail_message set stopped_at = $2 where id = any($1)', [stopped, now]);
  const notices = rows.filter((notice) => !notice.stopped);
  const latest = notices.at(-1);
  if (!latest) return false;
  const { subject, text } = words.digest(latest.language, notices);
  const to = await currentAddress({ query }, accountId, latest.to);
  const { rows: made } = await query<{ id: string }>(
    `insert into mail_message (id, account_id, to_address, language, kind, urgency, stoppable, subject, text_body,
       created_at, due_at, idempotency_key)
     values ($1, $2, $3, $4, $5, 'at-once', true, $6, $7, $8, $8, $9)
     on conflict (idempotency_key) do nothing returning id`,
    [
      uuidv7(),
      accountId,
      to,
      latest.language,
      digestKind,
      oneLine(subject),
      text,
      now,
      `digest:${accountId}:${day}`,
    ],
  );
  // This day's mail was made already: what was committed since waits for tomorrow's.
  const carrier = made[0]?.id;
  if (carrier === undefined) return false;
  await query('update mail_message set carried_by = $2 where id = any($1)', [
    notices.map(({ id }) => id),
    carrier,
  ]);
  return true;
}

/** Their address may have changed since the notice was written. */
async function currentAddress({ query }: Pick<Transaction, 'query'>, accountId: string, written: string) {
  const { rows } = await query<{ to: string | null }>('select mail_address($1) as "to"', [accountId]);
  return rows[0]?.to ?? written;
}
