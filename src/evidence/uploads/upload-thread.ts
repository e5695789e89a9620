// The thread that works on uploads: reading and checking millions of cells must not keep visitors waiting.
import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../../platform/database/database.ts';
import type { UploadTask } from './upload-task.ts';
import { workOnUpload } from './work-on-upload.ts';

const { databaseUrl } = workerData as { databaseUrl: string };
// One for the load's transaction, one for how far it is.
const database = openDatabase(databaseUrl, { connections: 3 });

parentPort?.on('message', (task: UploadTask) => {
  workOnUpload(database, task).then(
    () => parentPort?.postMessage({ problem: null }),
    (problem: unknown) => parentPort?.postMessage({ problem }),
  );
});
