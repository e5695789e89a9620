import type { Queries } from '../database/database.ts';
import { checkContent } from '../files/check-content.ts';
import type { FileStore, StoredContent } from '../files/file-store.ts';
import { wantedContents } from '../files/stored-file-store.ts';

export interface ContentsToKeep {
  files: readonly StoredContent[];
  /** Those a table refers to that are not in the folder as they should be. */
  lostFiles: readonly string[];
}

/** The contents of files that the tables refer to at the transaction's moment, each read and proved whole. */
export async function contentsToKeep(moment: Queries, store: FileStore): Promise<ContentsToKeep> {
  const files: StoredContent[] = [];
  const lostFiles: string[] = [];
  for (const content of await wantedContents(moment)) {
    if ((await checkContent(store, content.sha256)) === 'whole') files.push(content);
    else lostFiles.push(content.sha256);
  }
  return { files, lostFiles };
}
