import type { Queries } from '../database/database.ts';

/** A mail that a sender has taken, for as long as its lease lasts. */
export interface ClaimedMail {
  id: string;
  accountId: string | null;
  to: string;
  language: 'en' | 'gd';
  kind: string;
  stoppable: boolean;
  subject: string;
  text: string;
  createdAt: Date;
  /** This one included. */
  attempts: number;
  /** Its receiver has stopped mails like it since it was queued. */
  stopped: boolean;
}

/** Mails that wait to be sent: this must read the same as the index `mail_message_due`. */
const OPEN = 'sent_at is null and failed_at is null and stopped_at is null';

/**
 * Takes the mail that is due longest, in one statement, so that two senders never take the same one. The attempt is
 * counted before it is made, and the mail is due again when the lease ends: by then it was sent, or its sender died.
 */
export async function claimMail({ query }: Queries, now: Date, lease: number): Promise<ClaimedMail | null> {
  const { rows } = await query<ClaimedMail>(
    `update mail_message set attempts = attempts + 1, attempted_at = $1, due_at = $2
      where id = (select id from mail_message where due_at <= $1 and ${OPEN}
                   order by due_at, id limit 1 for update skip locked)
      returning id, account_id as "accountId", to_address as "to", language, kind, stoppable, subject,
                coalesce(text_body, '') as text, created_at as "createdAt", attempts,
                stoppable and account_id is not null and mail_choice(account_id, kind) = 'never' as stopped`,
    [now, new Date(now.getTime() + lease)],
  );
  return rows[0] ?? null;
}

/** What only its receiver may read is forgotten with the sending. */
export async function markSent({ query }: Queries, id: string, now: Date): Promise<void> {
  await query(
    `update mail_message set sent_at = $2, problem = null, text_body = case when secret then null else text_body end
      where id = $1 and ${OPEN}`,
    [id, now],
  );
}

export async function markStopped({ query }: Queries, id: string, now: Date): Promise<void> {
  await query(`update mail_message set stopped_at = $2 where id = $1 and ${OPEN}`, [id, now]);
}

export async function markFailed({ query }: Queries, id: string, now: Date, problem: string): Promise<void> {
  await query(`update mail_message set failed_at = $2, problem = $3 where id = $1 and ${OPEN}`, [
    id,
    now,
    problem,
  ]);
}

export async function postpone({ query }: Queries, id: string, until: Date, problem: string): Promise<void> {
  await query(`update mail_message set due_at = $2, problem = $3 where id = $1 and ${OPEN}`, [
    id,
    until,
    problem,
  ]);
}

/** Mails are kept for a while after they went, so that somebody can be told whether one was sent. */
export async function forgetOldMail({ query }: Queries, before: Date): Promise<number> {
  const { rowCount } = await query(
    `delete from mail_message where coalesce(sent_at, failed_at, stopped_at) < $1 or
       carried_by in (select id from mail_message where coalesce(sent_at, failed_at, stopped_at) < $1)`,
    [before],
  );
  return rowCount ?? 0;
}
