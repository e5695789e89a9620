import type { WriteRow } from './sheet-writer.ts';

/** Rows as one parameter of a query. */
export function recordset(rows: readonly WriteRow[]): string {
  return JSON.stringify(rows.map(({ id, version, values }) => ({ ...values, id, version })));
}
