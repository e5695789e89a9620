import { createUploadRunner, type UploadServices } from '../evidence/index.ts';
import type { Configuration } from '../platform/configuration.ts';
import type { Database } from '../platform/database/database.ts';
import type { InstanceKind } from '../platform/database/instance-kind.ts';
import { createFolderStore } from '../platform/files/folder-store.ts';
import { filesFolder } from '../platform/files/files-folder.ts';
import { keepFilesSwept } from '../platform/files/keep-files-swept.ts';
import type { Logger } from '../platform/logging.ts';

export interface FileWork {
  uploads: UploadServices;
  /** Ends loads under way, of which nothing stays. */
  stop(): Promise<void>;
}

/** The folder of files of an instance, kept clear of what nobody needs, and the work on what is uploaded. */
export function startFileWork(options: {
  database: Database;
  kind: InstanceKind;
  configuration: Configuration;
  logger: Logger;
}): FileWork {
  const { database, kind, configuration, logger } = options;
  const { largestFile, clamd } = configuration;
  const folder = filesFolder(configuration, kind);
  const store = createFolderStore(folder);
  const sweeper = keepFilesSwept({ database, store }, folder, logger);
  const runner = createUploadRunner({ database, store, logger });
  return {
    uploads: { database, store, largestFile, clamd, logger, runner },
    stop: async () => {
      await runner.stop();
      await sweeper.stop();
    },
  };
}
