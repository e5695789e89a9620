import type { Transaction } from '../../platform/database/database.ts';
import type { Values } from './sheet-column.ts';

/** A record as it is to be written. */
export interface WriteRow {
  id: string;
  /** That it has now; 0 where it is new. */
  version: number;
  values: Values;
}

export interface WriteTo {
  transaction: Transaction;
  partnershipId: number;
  /** ISO day. */
  today: string;
}

/** Writes records of one sheet, all at once: a constant number of queries. */
export interface SheetWriter {
  /** How many were added: fewer where somebody added the same meanwhile. */
  add(to: WriteTo, rows: readonly WriteRow[]): Promise<number>;
  /** How many were changed: fewer where somebody changed one meanwhile. */
  change(to: WriteTo, rows: readonly WriteRow[]): Promise<number>;
  /** Ids of those that nothing else hangs on, so that they can go again. */
  loose(to: WriteTo, ids: readonly string[]): Promise<string[]>;
  remove(to: WriteTo, ids: readonly string[]): Promise<void>;
}
