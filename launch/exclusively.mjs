import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './checkout.mjs';
import { takeLock } from './process-lock.mjs';

/**
 * Runs `work` while no other launcher of this checkout installs or builds; waits for one that does.
 *
 * @param {() => Promise<void>} work
 */
export async function exclusively(work) {
  mkdirSync(join(root, 'var'), { recursive: true });
  let told = false;
  for (;;) {
    const lock = takeLock(join(root, 'var/launch.lock'), 'installing or building');
    if (lock.taken) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    if (!told)
      process.stderr.write(`Waiting for process ${lock.holder.pid}, which installs or builds here.\n`);
    told = true;
    await sleep(200);
  }
}
