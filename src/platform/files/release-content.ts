import { transaction } from '../database/database.ts';
import { mayRemoveContents } from './content-lock.ts';
import type { FileServices } from './file-services.ts';
import { isContentWanted } from './stored-file-store.ts';

/**
 * Takes content away that no file needs any more. False: it stays, since a file needs it, or since somebody holds
 * contents at this moment, in which case `sweepContents` takes it later.
 */
export async function releaseContent(
  { database, store }: Pick<FileServices, 'database' | 'store'>,
  sha256: string,
): Promise<boolean> {
  return transaction(database, async (open) => {
    if (!(await mayRemoveContents(open)) || (await isContentWanted(open, sha256))) return false;
    await store.remove(sha256);
    return true;
  });
}
