import type { Temporal } from 'temporal-polyfill';
import type { Queries } from '../database/database.ts';
import { readLastChange } from './last-change.ts';

/** Somebody else changed the thing after the form was drawn: `where id and version` found no row. */
export interface EditConflict<Values> {
  kind: 'conflict';
  /** What is there now. */
  current: Values;
  version: number;
  /** Name of who changed it, where that is to be said. */
  changedBy: string | null;
  changedAt: Temporal.Instant | null;
}

/** What is there now of a record, and who changed it last as the audit trail has it, under this id. */
export async function editConflict<Values>(
  transaction: Queries,
  subjectId: string,
  { current, version }: { current: Values; version: number },
): Promise<EditConflict<Values>> {
  const last = await readLastChange(transaction, [subjectId]);
  return {
    kind: 'conflict',
    current,
    version,
    changedBy: last?.name ?? null,
    changedAt: last?.at ?? null,
  };
}
