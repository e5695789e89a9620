import { createHash } from 'node:crypto';
import type { Values } from './sheet-column.ts';

/** A short mark of what a record says in these columns: another where anything in them is another. */
export function markOf(values: Values, columns: readonly string[]): string {
  const said = columns.map((key) => values[key] ?? null);
  return `v${createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 10)}`;
}
