import { Rows } from '../partners/rows.ts';

/** A row that changes: what was before stays in its history. */
export interface Change {
  table: string;
  id: string;
  set: Readonly<Record<string, string | number | null>>;
}

/** What is written of a plan up to one day, and the version published on it, where one is. */
export interface Stage {
  partnershipId: number;
  planId: string;
  day: string;
  rows: Rows;
  changes: Change[];
  version: { id: string; number: number; note: string } | null;
  /** The round of reports that is frozen on that day. */
  freezes?: string;
}

export function newStage(
  of: Pick<Stage, 'partnershipId' | 'planId' | 'day'>,
  version: Stage['version'] = null,
): Stage {
  return { ...of, rows: new Rows(), changes: [], version };
}
