import { type Database, transaction } from '../database/database.ts';
import { ensureRuntimeRole } from '../database/runtime-role.ts';
import { archiveIn, emptyAgain, refuseWithoutRestore } from './archive-in.ts';
import type { BackupManifest } from './backup-manifest.ts';
import type { BackupReader } from './backup-stream.ts';
import { compareSums } from './compare-sums.ts';
import type { ContentsIn } from './contents-in.ts';
import { manifestOf } from './manifest-of.ts';
import { setSequences } from './set-sequences.ts';

/**
 * Restores the archive that pg_dump of this major version wrote, and proves the database equal to the manifest after
 * it. Where that fails the database is emptied again, as pg_restore has committed by then.
 */
export async function restoreArchive(
  database: Database,
  reader: BackupReader,
  major: number,
  contents: ContentsIn,
): Promise<BackupManifest> {
  refuseWithoutRestore(major);
  try {
    await ensureRuntimeRole(database);
    await archiveIn(reader.pieces(), database.url);
    const wanted = await reader.json<BackupManifest>();
    await contents.restore(reader, wanted);
    await reader.end();
    await transaction(database, async (restored) => {
      const { tables } = await manifestOf(restored);
      compareSums('The restored database', tables, wanted.tables);
      await setSequences(restored, wanted);
    });
    return wanted;
  } catch (problem) {
    await emptyAgain(database);
    throw problem;
  }
}
