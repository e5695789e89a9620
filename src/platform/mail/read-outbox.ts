import type { Queries } from '../database/database.ts';

export const mailStates = ['waiting', 'failed', 'sent', 'gathering', 'carried', 'stopped'] as const;

/**
 * `gathering`: a notice that waits for the daily mail; `carried`: one that went with it; `stopped`: its receiver wanted
 * none like it any more.
 */
export type MailState = (typeof mailStates)[number];

export interface OutboxMail {
  id: string;
  to: string;
  language: 'en' | 'gd';
  kind: string;
  state: MailState;
  secret: boolean;
  subject: string;
  createdAt: Date;
  /** When it is tried next, of one that waits. */
  dueAt: Date | null;
  attempts: number;
  /** When it was sent, given up or stopped. */
  endedAt: Date | null;
  problem: string | null;
}

const STATE = `case when m.sent_at is not null then 'sent' when m.failed_at is not null then 'failed'
  when m.stopped_at is not null then 'stopped' when m.carried_by is not null then 'carried'
  when m.due_at is null then 'gathering' else 'waiting' end`;

const COLUMNS = `m.id, m.to_address as "to", m.language, m.kind, ${STATE} as state, m.secret, m.subject,
  m.created_at as "createdAt", m.due_at as "dueAt", m.attempts,
  coalesce(m.sent_at, m.failed_at, m.stopped_at) as "endedAt", m.problem`;

/** How many mails are in each state; states without any are absent. */
export async function countMail({ query }: Queries): Promise<Map<MailState, number>> {
  const { rows } = await query<{ state: MailState; count: number }>(
    `select ${STATE} as state, count(*)::int as count from mail_message m group by 1`,
  );
  return new Map(rows.map(({ state, count }) => [state, count]));
}

/** Mails in one state, the newest first. */
export async function listMail(
  { query }: Queries,
  { state, page, perPage }: { state: MailState; page: number; perPage: number },
): Promise<OutboxMail[]> {
  const { rows } = await query<OutboxMail>(
    `select ${COLUMNS} from mail_message m where ${STATE} = $1
      order by m.created_at desc, m.id limit $2 offset $3`,
    [state, perPage, (page - 1) * perPage],
  );
  return rows;
}

/** One mail with its text, which is null once that was forgotten; null where there is no such mail. */
export async function readMail(
  { query }: Queries,
  id: string,
): Promise<(OutboxMail & { text: string | null }) | null> {
  const { rows } = await query<OutboxMail & { text: string | null }>(
    `select ${COLUMNS}, m.text_body as text from mail_message m where m.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Lets a mail that was given up, or that waits for its next attempt, be tried now. False where it is neither. */
export async function sendAgain({ query }: Queries, id: string): Promise<boolean> {
  const { rowCount } = await query(
    `with again as (
       update mail_message set failed_at = null, attempts = 0, due_at = now()
        where id = $1 and sent_at is null and stopped_at is null and due_at is not null and carried_by is null
          and (failed_at is not null or due_at > now())
        returning id)
     select pg_notify('commonty_mail', '') from again`,
    [id],
  );
  return (rowCount ?? 0) > 0;
}

/** How many mails to an account were given up. */
export async function countUndelivered({ query }: Queries, accountId: string): Promise<number> {
  const { rows } = await query<{ count: number }>(
    'select count(*)::int as count from mail_message where account_id = $1 and failed_at is not null',
    [accountId],
  );
  return rows[0]?.count ?? 0;
}
