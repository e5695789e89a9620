import type { Queries } from '../../platform/database/database.ts';
import type { PromiseState } from './promise.ts';

/** A promise as it was recorded from a moment on. */
export interface PromiseVersion {
  version: number;
  /** London's day of the recording. */
  recordedOn: string;
  state: PromiseState;
  words: string;
  amountPence: bigint | null;
  fteHundredths: number | null;
  dueOn: string;
  agreedOn: string | null;
}

/** Every recording of a promise that the reader may see, as known at the moment asked for, oldest first. */
export async function readPromiseHistory(queries: Queries, id: string): Promise<PromiseVersion[]> {
  const columns = `version, recorded_from, state, words, amount_pence, fte_hundredths, due_on, agreed_on`;
  const { rows } = await queries.query<Omit<PromiseVersion, 'amountPence'> & { amountPence: string | null }>(
    `select version, (recorded_from at time zone 'Europe/London')::date as "recordedOn", state, words,
            amount_pence::text as "amountPence", fte_hundredths as "fteHundredths", due_on as "dueOn",
            agreed_on as "agreedOn"
       from (select ${columns} from promise where id = $1
             union all select ${columns} from promise_history where id = $1) as one
      where as_at() is null or recorded_from <= as_at() order by version`,
    [id],
  );
  return rows.map(({ amountPence, ...row }) => ({
    ...row,
    amountPence: amountPence === null ? null : BigInt(amountPence),
  }));
}
