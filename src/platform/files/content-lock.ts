import type { Queries } from '../database/database.ts';

/** Any fixed pair of numbers. */
const contentLock = '5, 1';

/** Until the transaction ends, no content is taken away: it is being referred to, or copied into a backup. */
export async function holdContents({ query }: Queries): Promise<void> {
  await query(`select pg_advisory_xact_lock_shared(${contentLock})`);
}

/** Whether contents may be taken away until the transaction ends: not while somebody holds them. */
export async function mayRemoveContents({ query }: Queries): Promise<boolean> {
  const { rows } = await query<{ may: boolean }>(`select pg_try_advisory_xact_lock(${contentLock}) as may`);
  return rows[0]?.may === true;
}
