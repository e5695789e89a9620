import type { Queries } from '../database/database.ts';

/** Number of the family of locks, so that no other lock of ours is ever meant. */
const family = 7;

/**
 * Until the transaction ends, nobody else sends the same form of the same account, or keeps a draft of it: a draft
 * that is saved while the form is sent must not outlive it. Without an account, the key alone tells who is meant.
 */
export async function takeTurn(
  transaction: Queries,
  { key, accountId, form, subject }: { key: string; accountId: string | null; form: string; subject: string },
): Promise<void> {
  const name = accountId === null ? key : `${accountId} ${form} ${subject}`;
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, $2))', [name, family]);
}
