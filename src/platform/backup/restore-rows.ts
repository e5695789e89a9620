import { createHash, type Hash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { from } from 'pg-copy-streams';
import type { Transaction } from '../database/database.ts';
import { createMigrationTable, refuseDifferences } from '../database/migrate.ts';
import { readMigrations } from '../database/migrations.ts';
import { ensureRuntimeRole } from '../database/runtime-role.ts';
import type { BackupHeader, BackupManifest, TableHeader, TableSum } from './backup-manifest.ts';
import type { BackupReader } from './backup-stream.ts';
import { compareSums } from './compare-sums.ts';
import type { ContentsIn } from './contents-in.ts';
import { setSequences } from './set-sequences.ts';
import { fixTextForm, quoted, sumOf } from './table-rows.ts';

/** Restores rows that Commonty wrote itself. Whoever calls it rolls back where it throws. */
export async function restoreRows(
  target: Transaction,
  reader: BackupReader,
  header: BackupHeader,
  contents: ContentsIn,
): Promise<BackupManifest> {
  await fixTextForm(target);
  await makeTables(target, header);
  await holdPublication(target);
  const found: TableSum[] = [];
  const tables: TableHeader[] = [];
  let next = await reader.json<TableHeader | BackupManifest>();
  while (!isManifest(next)) {
    found.push(await copyIn(target, next, reader));
    tables.push(next);
    next = await reader.json<TableHeader | BackupManifest>();
  }
  await contents.restore(reader, next);
  await reader.end();
  compareSums('The file', found, next.tables);
  await setSequences(target, next);
  const restored: TableSum[] = [];
  for (const table of tables) restored.push(await sumOf(target, table));
  compareSums('The restored database', restored, next.tables);
  return next;
}

/** What is put back was published before: its version must stay the backup's. */
async function holdPublication(target: Transaction): Promise<void> {
  await target.query(`select set_config('commonty.publication_moved', pg_current_xact_id()::text, true)`);
}

/** The tables as the backup's own version had them; later migrations follow when Commonty starts. */
async function makeTables(target: Transaction, header: BackupHeader): Promise<void> {
  const known = await readMigrations();
  refuseDifferences(header.migrations, known);
  await createMigrationTable(target);
  await ensureRuntimeRole(target);
  for (const { name } of header.migrations) {
    const migration = known.find((candidate) => candidate.name === name);
    if (migration) await target.client.query(migration.sql);
  }
}

async function copyIn(target: Transaction, header: TableHeader, reader: BackupReader): Promise<TableSum> {
  const { table, columns, partition } = header;
  if (partition)
    await target.query(`create table ${quoted(table)} (like ${quoted(partition.of)} including all)`);
  const names = columns.map(quoted).join(', ');
  const rows = target.client.query(from(`copy ${quoted(table)} (${names}) from stdin`));
  const hash = createHash('sha256');
  await pipeline(reader.pieces(), hashed(hash), rows);
  if (partition) {
    for (const statement of partition.statements) await target.query(statement);
    await target.query(
      `alter table ${quoted(partition.of)} attach partition ${quoted(table)} ${partition.bound}`,
    );
  }
  return { table, rows: rows.rowCount, sha256: hash.digest('hex') };
}

function hashed(hash: Hash) {
  return async function* (pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      hash.update(piece);
      yield piece;
    }
  };
}

function isManifest(entry: TableHeader | BackupManifest): entry is BackupManifest {
  return 'tables' in entry;
}
