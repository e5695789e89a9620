import { randomUUID } from 'node:crypto';
import type { Database } from '../../platform/database/database.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import type { Logger } from '../../platform/logging.ts';
import { UploadClaims } from './upload-claims.ts';
import { failWork } from './upload-store.ts';
import type { UploadTask } from './upload-task.ts';
import { UploadWorker } from './upload-worker.ts';

/** Works on uploads in the background, one at a time, each in a thread of its own. */
export interface UploadRunner {
  /** Runs `begin` while nobody else can work on the upload; where it gives a task, that is done after it. Null: somebody works on it already. */
  start<Value>(
    id: string,
    begin: () => Promise<{ value: Value; task: StartedTask | null }>,
  ): Promise<Value | null>;
  /** Once everything begun is done. */
  idle(): Promise<void>;
  /** Ends what is under way, of which nothing stays, and begins nothing more. */
  stop(): Promise<void>;
}

export type StartedTask = Omit<UploadTask, 'path'> & { sha256: string };

export interface UploadRunnerServices {
  database: Database;
  store: FileStore;
  logger: Logger;
}

export function createUploadRunner({ database, store, logger }: UploadRunnerServices): UploadRunner {
  const claims = new UploadClaims(database);
  let queue: Promise<void> = Promise.resolve();
  const worker = new UploadWorker(database.url);
  let stopped = false;

  const work = async ({ sha256, ...task }: StartedTask) => {
    try {
      if (!stopped) await store.local(sha256, (path) => worker.do({ ...task, path }));
    } catch (problem) {
      const reference = randomUUID();
      logger.error({ reference, err: problem, upload: task.uploadId }, 'work on an upload failed');
      await failWork(database, task.uploadId, reference);
    } finally {
      await claims.leave(task.uploadId);
    }
  };

  return {
    async start(id, begin) {
      if (stopped || !(await claims.take(id))) return null;
      let task: StartedTask | null = null;
      try {
        const begun = await begin();
        task = begun.task;
        return begun.value;
      } finally {
        const started = task;
        if (started === null) await claims.leave(id);
        else
          queue = queue
            .then(() => work(started))
            .catch((problem) =>
              logger.error({ err: problem, upload: id }, 'how work on an upload ended was not kept'),
            );
      }
    },
    idle: () => queue,
    stop: async () => {
      stopped = true;
      await worker.end();
      await queue;
    },
  };
}
