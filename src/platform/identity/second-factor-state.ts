import type { Queries } from '../database/database.ts';
import type { IdentityCore } from './identity-core.ts';

export interface SecondFactors {
  /** An app that shows codes is set up. */
  app: boolean;
  passkeys: number;
}

export async function secondFactorsOf(database: Queries, accountId: string): Promise<SecondFactors> {
  const { rows } = await database.query<SecondFactors>(
    `select a.second_factor_enabled as app,
            (select count(*)::integer from passkey k where k.account_id = a.id) as passkeys
       from account a where a.id = $1`,
    [accountId],
  );
  return rows[0] ?? { app: false, passkeys: 0 };
}

/** From now on this session needs no other factor. */
export async function markSecondFactor(
  { database, now }: Pick<IdentityCore, 'database' | 'now'>,
  sessionId: string,
): Promise<void> {
  await database.query('update session set second_factor_at = $2, last_seen_at = $2 where id = $1', [
    sessionId,
    new Date(now()),
  ]);
}

/** Takes every second factor away: app, backup codes and passkeys. */
export async function forgetSecondFactors(
  { query }: Pick<Queries, 'query'>,
  accountId: string,
): Promise<void> {
  await query('delete from second_factor where account_id = $1', [accountId]);
  await query('delete from passkey where account_id = $1', [accountId]);
  await query('update account set second_factor_enabled = false, updated_at = now() where id = $1', [
    accountId,
  ]);
}
