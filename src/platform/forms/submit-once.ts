import { Temporal } from 'temporal-polyfill';
import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Queries } from '../database/database.ts';
import { removeDraft } from './draft-store.ts';
import type { Submission } from './submission.ts';
import { takeTurn } from './take-turn.ts';

/** The form has acted already, and what is sent now is not simply the same again. */
export interface SentBefore {
  kind: 'sent-before';
  /** Where what came of it is. */
  location: string;
  sentAt: Temporal.Instant;
  /** Whether the answers are others now. */
  changed: boolean;
}

/** The key was given to another account: a form that was copied, or forged. */
export interface ForeignKey {
  kind: 'foreign-key';
}

/** The same answers from a second copy of the form are asked about for so long: later they are meant. */
const alikeFor = '10 minutes';

/**
 * Lets a form act once, however often and from wherever it is sent. The same key with the same answers gives the same
 * location again. The same key with other answers, or the same answers from a second copy of the form, give
 * `sent-before`: nothing is done twice, and nothing that was typed is swallowed. `work` does what the form asks and
 * returns the path of what came of it, or what is wrong, after which nothing that it wrote is left.
 *
 * The transaction must be `read committed`: whoever waits for another sending has to see what came of it.
 */
export async function submitOnce<Problem = never>(
  transaction: Queries,
  submission: Submission & { accountId: string | null },
  work: () => Promise<Result<string, Problem>>,
): Promise<Result<string, Problem | SentBefore | ForeignKey>> {
  const { key, accountId, form, subject, digest, again } = submission;
  await takeTurn(transaction, submission);
  const before = await findBefore(transaction, submission);
  if (before !== null) {
    const { same, alike, location, sentAt } = before;
    if (same && alike) return ok(location);
    if (same || !again) return failed({ kind: 'sent-before', location, sentAt, changed: !alike });
  }
  await transaction.query('savepoint submission');
  const done = await work();
  const kept = done.ok
    ? await transaction.query(
        `insert into form_submission (key, account_id, form, subject, digest, submitted_at, location)
         values ($1, $2, $3, $4, $5, clock_timestamp(), $6) on conflict do nothing`,
        [key, accountId, form, subject, digest, done.value],
      )
    : null;
  if (kept?.rowCount === 1) {
    if (accountId !== null) await removeDraft(transaction, { accountId, form, subject });
    return done;
  }
  await transaction.query('rollback to savepoint submission');
  // A row that is in the way and cannot be seen is another account's.
  return done.ok ? failed({ kind: 'foreign-key' }) : done;
}

interface Before {
  /** By this very form, rather than another copy of it. */
  same: boolean;
  /** With the same answers. */
  alike: boolean;
  location: string;
  sentAt: Temporal.Instant;
}

async function findBefore(
  transaction: Queries,
  { key, accountId, form, subject, digest }: Submission & { accountId: string | null },
): Promise<Before | null> {
  const { rows } = await transaction.query<{ same: boolean; alike: boolean; location: string; sent: string }>(
    `select key = $1 as same, digest = $2 as alike, location,
            to_char(submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as sent
       from form_submission
      where account_id is not distinct from $3::uuid
        and (key = $1 or (account_id = $3 and form = $4 and subject = $5 and digest = $2
                          and submitted_at > clock_timestamp() - $6::interval))
      order by key = $1 desc, submitted_at desc limit 1`,
    [key, digest, accountId, form, subject, alikeFor],
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { same, alike, location, sent } = row;
  return { same, alike, location, sentAt: Temporal.Instant.from(sent) };
}
