import { type Database, type Queries, transaction } from '../database/database.ts';
import { addressHash } from './token-hash.ts';

/** What is counted, each by itself. `mail`: links asked for. */
export type Attempt = 'password' | 'second-factor' | 'mail';

export const mostAttempts = 5;
export const attemptWindowMinutes = 15;

const minute = 60_000;
const window = attemptWindowMinutes * minute;

export interface SignInAttempts {
  /** Counts one more attempt: null where it may be made, or the minutes until the next may. Refused ones do not count. */
  begin(action: Attempt, address: string): Promise<number | null>;
  /** It was them: earlier slips no longer count. */
  succeeded(action: Attempt, address: string): Promise<void>;
}

/**
 * Counts by address and action. Whether there is an account makes no difference, so that nothing is learnt from it.
 * The wait begins with the first of the counted attempts and is not made longer by more of them.
 */
export function createSignInAttempts(database: Database, secret: string, now: () => number): SignInAttempts {
  const counted = `select count(*)::integer as count, min(at) as first from (
      select at from sign_in_attempt where address_hash = $1 and action = $2 and at > $3
       order by at desc limit ${mostAttempts}) recent`;
  const waitOf = (row: { count: number; first: Date | null } | undefined, at: number): number | null =>
    row?.first && row.count >= mostAttempts
      ? Math.max(1, Math.ceil((row.first.getTime() + window - at) / minute))
      : null;

  return {
    begin: async (action, address) => {
      const at = now();
      const hash = addressHash(secret, address);
      const asked = [hash, action, new Date(at - window)];
      // Most of a flood ends here, with one look and no lock.
      const known = waitOf(
        (await database.query<{ count: number; first: Date | null }>(counted, asked)).rows[0],
        at,
      );
      if (known !== null) return known;
      return transaction(database, async ({ query }) => {
        // Those that arrive together take turns, or all would be counted before any is written down.
        await query('select pg_advisory_xact_lock(hashtextextended($1, 6))', [`${action} ${hash}`]);
        const wait = waitOf((await query<{ count: number; first: Date | null }>(counted, asked)).rows[0], at);
        if (wait === null)
          await query('insert into sign_in_attempt (address_hash, action, at) values ($1, $2, $3)', [
            hash,
            action,
            new Date(at),
          ]);
        return wait;
      });
    },
    succeeded: async (action, address) => {
      await database.query('delete from sign_in_attempt where address_hash = $1 and action = $2', [
        addressHash(secret, address),
        action,
      ]);
    },
  };
}

/** Nobody asks about attempts once their wait is over. */
export async function removeOldAttempts(database: Queries, now: number): Promise<void> {
  await database.query('delete from sign_in_attempt where at < $1', [new Date(now - window)]);
}
