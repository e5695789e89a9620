import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Database, type Transaction, transaction } from '../database/database.ts';
import { readInstance } from '../database/instance-kind.ts';
import { appliedMigrations } from '../database/migrate.ts';
import { holdContents } from '../files/content-lock.ts';
import type { FileStore } from '../files/file-store.ts';
import type { BackupHeader, BackupManifest, TableSum } from './backup-manifest.ts';
import { archiveOut, fittingDump } from './archive-out.ts';
import { line, pieceLength } from './backup-stream.ts';
import { contentsToKeep } from './contents-out.ts';
import { manifestOf, readSequences } from './manifest-of.ts';
import { listTables } from './table-list.ts';
import { copyOut, fixTextForm } from './table-rows.ts';

/**
 * Writes everything the database holds, as it stood at one moment, and the files its tables refer to into one gzip
 * file, readable by its owner only. It appears under its name once it is whole and on disk. Returns what it holds.
 */
export async function writeBackup(
  database: Database,
  store: FileStore,
  path: string,
): Promise<BackupManifest> {
  const draft = `${path}.unfinished`;
  try {
    // A transaction around that of the moment: contents must be held before it looks.
    const manifest = await transaction(database, async (holder) => {
      await holdContents(holder);
      return transaction(database, (moment) => writeBody({ moment, store, url: database.url }, draft), {
        isolation: 'repeatable read',
        readOnly: true,
      });
    });
    await rename(draft, path);
    return manifest;
  } catch (problem) {
    await rm(draft, { force: true });
    throw problem;
  }
}

interface BackupSource {
  moment: Transaction;
  store: FileStore;
  url: string;
}

async function writeBody(source: BackupSource, draft: string): Promise<BackupManifest> {
  const manifest: BackupManifest = { tables: [], sequences: [] };
  const file = createWriteStream(draft, { mode: 0o600, flush: true });
  await pipeline(body(source, manifest), createGzip({ level: 4 }), file);
  return manifest;
}

/** By pg_dump where one fits the server, otherwise by our own COPY; `manifest` is filled on the way. */
async function* body(
  { moment, store, url }: BackupSource,
  manifest: BackupManifest,
): AsyncGenerator<Uint8Array> {
  await fixTextForm(moment);
  const pgDump = await fittingDump(moment);
  yield line(await header(moment, pgDump));
  if (pgDump === null) {
    const tables: TableSum[] = [];
    for (const table of await listTables(moment)) {
      yield line(table);
      tables.push(yield* inPieces(copyOut(moment, table)));
    }
    Object.assign(manifest, { tables, sequences: await readSequences(moment) });
  } else {
    yield* inPieces(archiveOut(moment, url));
    Object.assign(manifest, await manifestOf(moment));
  }
  const { files, lostFiles } = await contentsToKeep(moment, store);
  Object.assign(manifest, { files, ...(lostFiles.length === 0 ? {} : { lostFiles }) });
  yield line(manifest);
  for (const { sha256 } of files) yield* inPieces(store.open(sha256)[Symbol.asyncIterator]());
}

async function* inPieces<End>(pieces: AsyncIterator<Uint8Array, End>): AsyncGenerator<Uint8Array, End> {
  for (;;) {
    const step = await pieces.next();
    yield pieceLength(step.done ? 0 : step.value.length);
    if (step.done) return step.value;
    yield step.value;
  }
}

async function header(moment: Transaction, pgDump: number | null): Promise<BackupHeader> {
  const { rows } = await moment.query<{ at: Date }>('select now() as at');
  const migrations = await appliedMigrations(moment);
  const instance = migrations.length > 0 ? await readInstance(moment) : null;
  return {
    commontyBackup: 1,
    takenAt: rows[0]?.at.toISOString() ?? '',
    kind: instance?.kind ?? null,
    migrations,
    pgDump,
  };
}
