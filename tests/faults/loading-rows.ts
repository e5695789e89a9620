/**
 * Rows of a load of loading-child.ts. Every eighth is past PostgreSQL's wal_skip_threshold: its file is synced instead
 * of logged.
 */
export function rowsOf(load: number): number {
  return load % 8 === 0 ? 30_000 : 300 + (load % 7) * 100;
}
