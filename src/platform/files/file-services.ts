import type { Database } from '../database/database.ts';
import type { Logger } from '../logging.ts';
import type { ClamdAddress } from './ask-clamd.ts';
import type { FileStore } from './file-store.ts';

/** What handling files needs; built once in the composition root. */
export interface FileServices {
  database: Database;
  store: FileStore;
  /** Bytes of the largest file that is taken. */
  largestFile: number;
  /** Null: files are looked at by Commonty alone. */
  clamd: ClamdAddress | null;
  logger: Logger;
}
