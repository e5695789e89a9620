import { Temporal } from 'temporal-polyfill';
import type { Queries } from '../database/database.ts';
import { takeTurn } from './take-turn.ts';

export interface DraftName {
  accountId: string;
  form: string;
  /** What the form is about within its kind. */
  subject: string;
}

/** What was typed into a form and not sent. */
export interface Draft {
  /** Names of fields with what was typed. */
  fields: Readonly<Record<string, readonly string[]>>;
  /** Of the thing that was being changed. */
  version: number | null;
  /** Marks of what stood in the fields when it was opened. */
  base: string;
  savedAt: Temporal.Instant;
}

/** More drafts than anybody writes; what is over comes from a machine. */
const mostDrafts = 200;

/** For how long a draft is kept that only bridges the end of a session. */
export const briefDraftHours = 24;

/** Most bytes of one draft, as the table says too. */
export const draftBytes = 1_000_000;

/**
 * Keeps what was typed in place of the draft before it. Null where it was sent meanwhile, so that nothing is left to
 * keep; `too-many` where the account has no room for another.
 */
export async function saveDraft(
  transaction: Queries,
  name: DraftName & { key: string },
  draft: Omit<Draft, 'savedAt'>,
): Promise<Temporal.Instant | 'too-many' | null> {
  const { accountId, form, subject, key } = name;
  await takeTurn(transaction, name);
  const { rows: found } = await transaction.query<{ sent: boolean; others: number }>(
    `select exists (select from form_submission where key = $1 and account_id = $2) as sent,
            (select count(*)::integer from form_draft
              where account_id = $2 and (form, subject) is distinct from ($3, $4)) as others`,
    [key, accountId, form, subject],
  );
  const { sent = false, others = 0 } = found[0] ?? {};
  if (sent) return null;
  if (others >= mostDrafts) return 'too-many';
  const { rows } = await transaction.query<{ saved: string }>(
    `insert into form_draft (account_id, form, subject, fields, version, base, updated_at)
     values ($1, $2, $3, $4, $5, $6, clock_timestamp())
     on conflict (account_id, form, subject)
       do update set fields = excluded.fields, version = excluded.version, base = excluded.base,
                     updated_at = excluded.updated_at
     returning ${instant('updated_at')} as saved`,
    [accountId, form, subject, JSON.stringify(draft.fields), draft.version, draft.base],
  );
  return Temporal.Instant.from(rows[0]?.saved ?? '');
}

/** The draft of one form; null where there is none, or none of the last hours where those are given. */
export async function readDraft(
  transaction: Queries,
  { accountId, form, subject }: DraftName,
  hours: number | null = null,
): Promise<Draft | null> {
  const { rows } = await transaction.query<Omit<Draft, 'savedAt'> & { saved: string }>(
    `select fields, version, base, ${instant('updated_at')} as saved from form_draft
      where account_id = $1 and form = $2 and subject = $3
        and ($4::integer is null or updated_at > now() - make_interval(hours => $4))`,
    [accountId, form, subject, hours],
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { saved, ...draft } = row;
  return { ...draft, savedAt: Temporal.Instant.from(saved) };
}

export async function removeDraft(
  transaction: Queries,
  { accountId, form, subject }: DraftName,
): Promise<void> {
  await transaction.query('delete from form_draft where account_id = $1 and form = $2 and subject = $3', [
    accountId,
    form,
    subject,
  ]);
}

function instant(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}
