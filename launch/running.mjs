import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './checkout.mjs';
import { lockHolder, takeLock } from './process-lock.mjs';

const folder = join(root, 'var/running');

/** Notes that this process runs from the checkout, so that nobody changes its packages under it. */
export function noteRunning() {
  mkdirSync(folder, { recursive: true });
  const note = takeLock(join(folder, String(process.pid)), process.argv.slice(2).join(' '));
  if (note.taken) process.on('exit', note.release);
}

/** @returns {number[]} ids of the live processes that run from this checkout; notes of killed ones are removed */
export function runningHere() {
  mkdirSync(folder, { recursive: true });
  /** @type {number[]} */
  const pids = [];
  for (const name of readdirSync(folder).filter((entry) => /^\d+$/.test(entry))) {
    const holder = lockHolder(join(folder, name));
    if (holder) pids.push(holder.pid);
    else rmSync(join(folder, name), { force: true });
  }
  return pids;
}
