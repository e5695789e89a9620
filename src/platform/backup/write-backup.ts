import { once } from 'node:events';
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
  const gzip = createGzip({ level: 4 });
  const written = pipeline(gzip, createWriteStream(draft, { mode: 0o600, flush: true }));
  // Awaited at the end; until then a full disk shows at the next write.
  written.catch(() => undefined);
  const put = async (bytes: Buffer) => {
    if (!gzip.write(bytes)) await Promise.race([once(gzip, 'drain'), written]);
  };
  await put(line(await header(moment)));
  const tables: TableSum[] = [];
  for (const table of await listTables(moment)) {
    await put(line(table));
    const sum = await copyOut(moment, table, async (piece) => {
      await put(pieceLength(piece.length));
      await put(piece);
    });
    await put(pieceLength(0));
    tables.push(sum);
  }
  const manifest = { tables, sequences: await sequences(moment) };
  await put(line(manifest));
  gzip.end();
  await written;
  return manifest;
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
