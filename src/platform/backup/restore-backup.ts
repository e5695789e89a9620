import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { type Database, type Queries, transaction } from '../database/database.ts';
import type { InstanceKind } from '../database/instance-kind.ts';
import { StartProblem } from '../start-problem.ts';
import type { FileStore } from '../files/file-store.ts';
import type { BackupHeader, BackupManifest } from './backup-manifest.ts';
import { BackupReader } from './backup-stream.ts';
import { ContentsIn } from './contents-in.ts';
import { restoreArchive } from './restore-archive.ts';
import { restoreRows } from './restore-rows.ts';

/**
 * Fills an empty database and the folder of files from a backup: everything, proved equal to the backup's manifest, or
 * nothing.
 * Throws StartProblem where the database is not empty, or the file is damaged, newer, or of the other kind.
 */
export async function restoreBackup(
  database: Database,
  store: FileStore,
  path: string,
  kind: InstanceKind,
): Promise<BackupManifest> {
  const file = createReadStream(path);
  const body = file.pipe(createGunzip());
  file.on('error', (problem) => body.destroy(problem));
  // The reader meets the error when it gets there; it may come before anybody reads.
  body.on('error', () => undefined);
  const contents = new ContentsIn(store);
  try {
    return await restoreBody(database, new BackupReader(body), kind, contents);
  } catch (problem) {
    await contents.takeBack();
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new StartProblem(`${path} does not exist.`, { cause: problem });
    if (code?.startsWith('Z_'))
      throw new StartProblem(`${path} is no whole backup (${code}). Nothing was restored.`, {
        cause: problem,
      });
    throw problem;
  } finally {
    file.destroy();
  }
}

async function restoreBody(
  database: Database,
  reader: BackupReader,
  kind: InstanceKind,
  contents: ContentsIn,
): Promise<BackupManifest> {
  const header = await reader.json<BackupHeader>();
  await refuse(database, header, kind);
  return header.pgDump === null
    ? transaction(database, (target) => restoreRows(target, reader, header, contents))
    : restoreArchive(database, reader, header.pgDump, contents);
}

async function refuse({ query }: Queries, header: BackupHeader, kind: InstanceKind): Promise<void> {
  if (header.commontyBackup !== 1) {
    throw new StartProblem('The file is no backup of this version of Commonty. Nothing was restored.');
  }
  if (header.kind !== null && header.kind !== kind) {
    throw new StartProblem(
      `The backup is of a ${header.kind} instance, and this database is for a ${kind} one. ` +
        (header.kind === 'real' ? 'Add --scotland.' : 'Leave --scotland out.'),
    );
  }
  const { rows } = await query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = current_schema()::regnamespace limit 3`,
  );
  if (rows.length > 0) {
    throw new StartProblem(
      `The database is not empty (it has ${rows.map(({ name }) => name).join(', ')} …). ` +
        'Restore into an empty one: docs/running.md says how.',
    );
  }
}
