import type { Queries, Transaction } from '../database/database.ts';
import type { BackupManifest, TableSum } from './backup-manifest.ts';
import { listTables } from './table-list.ts';
import { fixTextForm, sumOf } from './table-rows.ts';

/** What the database holds at the transaction's moment, read whole; tables by name. */
export async function manifestOf(moment: Transaction): Promise<BackupManifest> {
  await fixTextForm(moment);
  const tables: TableSum[] = [];
  for (const table of await listTables(moment)) tables.push(await sumOf(moment, table));
  return {
    tables: tables.toSorted((a, b) => (a.table < b.table ? -1 : 1)),
    sequences: await readSequences(moment),
  };
}

/** Where each sequence stands, by name. */
export async function readSequences({ query }: Queries): Promise<BackupManifest['sequences']> {
  const { rows } = await query<{ sequence: string; lastValue: string | null }>(
    `select sequencename as sequence, last_value as "lastValue" from pg_sequences
      where schemaname = current_schema() order by 1`,
  );
  return rows;
}
