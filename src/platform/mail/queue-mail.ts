import type { Queries } from '../database/database.ts';
import { uuidv7 } from '../uuid.ts';
import { isMailAddress } from './mail-address.ts';

/** A mail as whoever sends it words it: plain text, finished, in its receiver's language. */
export interface Mail {
  /** Null where the receiver has no account. */
  accountId: string | null;
  /** An address that `isMailAddress` accepts; absent: that of the account. */
  to?: string;
  language: 'en' | 'gd';
  /** What it is about, `sign-in-link`: for notices, one of the kinds a person can choose about. */
  kind: string;
  /**
   * `at-once`: receipts and what concerns somebody's account; it cannot be stopped. `digest`: a notice, gathered into
   * one mail a day unless its receiver wants otherwise.
   */
  urgency: 'at-once' | 'digest';
  /** Its text holds a link that only its receiver may use: it is forgotten once sent. */
  secret?: boolean;
  subject: string;
  text: string;
  /** The same key is queued once, however often it is asked for: `invitation:ID`. */
  key: string;
}

/**
 * Queues a mail within the transaction of what it tells of: both happen or neither. Returns its id, or null where the
 * key was queued before or the receiver has stopped notices of the kind. Throws where the address is none.
 */
export async function queueMail(transaction: Pick<Queries, 'query'>, mail: Mail): Promise<string | null> {
  if (mail.to === undefined && mail.accountId === null) throw new Error(`${mail.key} is for nobody.`);
  if (mail.to !== undefined && !isMailAddress(mail.to)) throw new Error(`"${mail.to}" is no mail address.`);
  const { rows } = await transaction.query<{ id: string | null }>(
    'select queue_mail($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as id',
    [
      uuidv7(),
      mail.accountId,
      mail.to ?? null,
      mail.language,
      mail.kind,
      mail.urgency,
      mail.secret ?? false,
      oneLine(mail.subject),
      plainText(mail.text),
      mail.key,
    ],
  );
  return rows[0]?.id ?? null;
}

/** A notice about something, as `Mail` has it; where it goes its receiver has chosen. */
export type NoticeMail = Pick<Mail, 'language' | 'kind' | 'subject' | 'text' | 'key'> & { accountId: string };

/** Queues notices, however many, with one query: as `queueMail` would with `urgency: 'digest'`. */
export async function queueNotices(
  transaction: Pick<Queries, 'query'>,
  notices: readonly NoticeMail[],
): Promise<void> {
  if (notices.length === 0) return;
  await transaction.query(
    `select count(queue_mail(id, account, null, language, kind, 'digest', false, subject, body, key))
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
         as told (id, account, language, kind, subject, body, key)`,
    [
      notices.map(() => uuidv7()),
      notices.map(({ accountId }) => accountId),
      notices.map(({ language }) => language),
      notices.map(({ kind }) => kind),
      notices.map(({ subject }) => oneLine(subject)),
      notices.map(({ text }) => plainText(text)),
      notices.map(({ key }) => key),
    ],
  );
}

/** What people typed may stand in a subject; a line's end there would begin a header of their own. */
export function oneLine(text: string): string {
  const line = text.replace(/[\p{Control}\s]+/gu, ' ').trim();
  return line.length <= 200 ? line : `${line.slice(0, 199)}…`;
}

function plainText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what must not be there
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}

/** Queues mails that go at once, however many, with one query: as `queueMail` would each. */
export async function queueMails(
  transaction: Pick<Queries, 'query'>,
  mails: readonly Omit<Mail, 'urgency'>[],
): Promise<void> {
  if (mails.length === 0) return;
  const wrong = mails.find(({ to }) => to !== undefined && !isMailAddress(to));
  if (wrong) throw new Error(`"${wrong.to}" is no mail address.`);
  await transaction.query(
    `select count(queue_mail(id, account, address, language, kind, 'at-once', secret, subject, body, key))
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::text[], $8::text[],
         $9::text[]) as mail (id, account, address, language, kind, secret, subject, body, key)`,
    [
      mails.map(() => uuidv7()),
      mails.map(({ accountId }) => accountId),
      mails.map(({ to }) => to ?? null),
      mails.map(({ language }) => language),
      mails.map(({ kind }) => kind),
      mails.map(({ secret }) => secret ?? false),
      mails.map(({ subject }) => oneLine(subject)),
      mails.map(({ text }) => plainText(text)),
      mails.map(({ key }) => key),
    ],
  );
}
