import type { Rows } from '../partners/rows.ts';

/** When and where rows are written. */
export interface Written {
  partnershipId: number;
  planId: string;
  rows: Rows;
  /** Days from today, negative. */
  days: number;
  day: string;
  /** Of the moment, as an instant. */
  at: string;
}

/** What rows have in common that everybody sees from the day they were written. */
export function published({ partnershipId, at }: Pick<Written, 'partnershipId' | 'at'>) {
  return { partnership_id: partnershipId, published_at: at, recorded_from: at };
}

/** What rows have in common that stay with the partnership, or are published otherwise. */
export function recorded({ partnershipId, at }: Pick<Written, 'partnershipId' | 'at'>) {
  return { partnership_id: partnershipId, recorded_from: at };
}
