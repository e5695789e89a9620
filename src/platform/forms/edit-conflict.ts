import type { Temporal } from 'temporal-polyfill';

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
