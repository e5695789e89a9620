import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../platform/database/database.ts';
import type { LoadProgress } from '../loading/load-file.ts';
import { storeProgress } from './upload-store.ts';

const milliseconds = 400;

/** Keeps how far work on an upload is, now and then, outside its transaction so that others can see it. */
export function keepProgress(database: Database, uploadId: string): (done: LoadProgress) => void {
  let resting = false;
  return ({ rowsRead, fraction }) => {
    if (resting) return;
    resting = true;
    void storeProgress(database, uploadId, rowsRead, fraction)
      // How far it is says nothing of how it ends: a lost connection is met by the work itself.
      .catch(() => undefined)
      .then(() => sleep(milliseconds, undefined, { ref: false }))
      .then(() => {
        resting = false;
      });
  };
}
