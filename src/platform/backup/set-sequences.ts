import type { Queries } from '../database/database.ts';
import type { BackupManifest } from './backup-manifest.ts';
import { quoted } from './table-rows.ts';

/**
 * Sequences stand outside transactions: people who write during a backup move them on. The manifest's are read last,
 * so no number of the rows is given out again.
 */
export async function setSequences({ query }: Queries, { sequences }: BackupManifest): Promise<void> {
  for (const { sequence, lastValue } of sequences) {
    if (lastValue !== null) await query('select setval($1::regclass, $2)', [quoted(sequence), lastValue]);
  }
}
