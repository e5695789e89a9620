import { Temporal } from 'temporal-polyfill';
import type { Queries } from '../database/database.ts';

/** What was done last to a record, as the audit trail has it. */
export interface LastChange {
  /** Of who did it; null where they were erased. */
  name: string | null;
  at: Temporal.Instant;
  action: string;
}

/** The last thing done to any of these, told to those who may read the trail of its partnership; otherwise null. */
export async function readLastChange(
  transaction: Queries,
  subjectIds: readonly string[],
): Promise<LastChange | null> {
  const { rows } = await transaction.query<{ name: string | null; at: string; action: string }>(
    `select name, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, action from last_change($1)`,
    [subjectIds],
  );
  const [last] = rows;
  return last === undefined ? null : { ...last, at: Temporal.Instant.from(last.at) };
}
