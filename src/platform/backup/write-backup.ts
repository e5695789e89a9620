import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Database, type Transaction, transaction } from '../database/database.ts';
import { readInstance } from '../database/instance-kind.ts';
import { appliedMigrations } from '../database/migrate.ts';
import type { BackupHeader, BackupManifest, TableSum } from './backup-manifest.ts';
import { line, pieceLength } from './backup-stream.ts';
import { listTables } from './table-list.ts';
import { copyOut, fixTextForm } from './table-rows.ts';

/**
 * Writes everything the database holds, as it stood at one moment, into one gzip file, readable by its owner only.
 * The file appears under its name once it is whole and on disk. Returns what it holds.
 */
export async function writeBackup(database: Database, path: string): Promise<BackupManifest> {
  const draft = `${path}.unfinished`;
  try {
    const manifest = await transaction(database, (moment) => writeBody(moment, draft), {
      isolation: 'repeatable read',
      readOnly: true,
    });
    await rename(draft, path);
    return manifest;
  } catch (problem) {
    await rm(draft, { force: true });
    throw problem;
  }
}

async function writeBody(moment: Transaction, draft: string): Promise<BackupManifest> {
  await fixTextForm(moment);
  const tables: TableSum[] = [];
  const manifest = { tables, sequences: await sequences(moment) };
  const file = createWriteStream(draft, { mode: 0o600, flush: true });
  await pipeline(body(moment, manifest, tables), createGzip({ level: 4 }), file);
  return manifest;
}

/** The sums are known, and put into `tables`, only once the rows have gone by. */
async function* body(
  moment: Transaction,
  manifest: BackupManifest,
  tables: TableSum[],
): AsyncGenerator<Buffer> {
  yield line(await header(moment));
  for (const table of await listTables(moment)) {
    yield line(table);
    tables.push(yield* inPieces(copyOut(moment, table)));
  }
  yield line(manifest);
}

async function* inPieces(rows: AsyncGenerator<Buffer, TableSum>): AsyncGenerator<Buffer, TableSum> {
  for (;;) {
    const step = await rows.next();
    yield pieceLength(step.done ? 0 : step.value.length);
    if (step.done) return step.value;
    yield step.value;
  }
}

async function header(moment: Transaction): Promise<BackupHeader> {
  const { rows } = await moment.query<{ at: Date }>('select now() as at');
  const migrations = await appliedMigrations(moment);
  const instance = migrations.length > 0 ? await readInstance(moment) : null;
  return {
    commontyBackup: 1,
    takenAt: rows[0]?.at.toISOString() ?? '',
    kind: instance?.kind ?? null,
    migrations,
  };
}

async function sequences(moment: Transaction): Promise<BackupManifest['sequences']> {
  const { rows } = await moment.query<{ sequence: string; lastValue: string | null }>(
    `select sequencename as sequence, last_value as "lastValue" from pg_sequences
      where schemaname = current_schema() order by 1`,
  );
  return rows;
}
