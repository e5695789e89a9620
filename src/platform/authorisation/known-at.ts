import type { Queries } from '../database/database.ts';

/**
 * Within somebody's transaction: what `read` reads is what was known at an instant (null: as the transaction has it).
 * What they may see, and what is read afterwards, stays as it is. Two queries more.
 */
export async function knownAt<Value>(
  queries: Pick<Queries, 'query'>,
  instant: string | null,
  read: () => Promise<Value>,
): Promise<Value> {
  if (instant === null) return read();
  const { rows } = await queries.query<{ before: string }>(
    `with earlier as materialized (select coalesce(current_setting('commonty.as_at', true), '') as before)
     select before, set_config('commonty.as_at', $1, true) from earlier`,
    [instant],
  );
  // Where reading throws, the transaction is over, and the setting with it.
  const value = await read();
  await queries.query(`select set_config('commonty.as_at', $1, true)`, [rows[0]?.before ?? '']);
  return value;
}
