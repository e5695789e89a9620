import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { processStart } from './process-identity.mjs';

/**
 * @typedef {{ pid: number, start: string, purpose: string }} LockHolder
 * @typedef {{ taken: true, release(): void } | { taken: false, holder: LockHolder }} LockAttempt
 */

const ATTEMPTS = 20;

/**
 * Takes a lock that lasts as long as this process: a file naming its holder by process id and start time, so that
 * the lock of a killed process is seen to be stale. Linking a finished file into place makes taking it atomic.
 *
 * @param {string} path
 * @param {string} purpose said to whoever finds the lock taken
 * @returns {LockAttempt}
 */
export function takeLock(path, purpose) {
  const mine = JSON.stringify({ pid: process.pid, start: processStart(process.pid), purpose });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (place(path, mine) && (attempt === 0 || settled(path, mine))) {
      return { taken: true, release: () => release(path, mine) };
    }
    const found = read(path);
    if (found === null) continue; // released meanwhile
    const holder = liveHolder(found);
    if (holder) return { taken: false, holder };
    removeStale(path, found);
  }
  throw new Error(`${path} changes hands too fast to be taken; remove it if no Commonty is running.`);
}

/**
 * The live process that holds a lock, or null.
 *
 * @param {string} path
 * @returns {LockHolder | null}
 */
export function lockHolder(path) {
  const found = read(path);
  return found === null ? null : liveHolder(found);
}

/**
 * @param {string} path
 * @param {string} content
 */
function place(path, content) {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, content, { flag: 'wx' });
  try {
    linkSync(draft, path);
    return true;
  } catch (problem) {
    if (/** @type {NodeJS.ErrnoException} */ (problem).code === 'EEXIST') return false;
    throw problem;
  } finally {
    rmSync(draft);
  }
}

/**
 * A rival that judged the same stale lock may just have moved ours away and be putting it back, and a third may
 * have come in between: whoever's file is there a moment later holds the lock.
 *
 * @param {string} path
 * @param {string} mine
 */
function settled(path, mine) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
  return read(path) === mine;
}

/**
 * @param {string} path
 * @returns {string | null}
 */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (problem) {
    if (/** @type {NodeJS.ErrnoException} */ (problem).code === 'ENOENT') return null;
    throw problem;
  }
}

/**
 * @param {string} content
 * @returns {LockHolder | null}
 */
function liveHolder(content) {
  /** @type {LockHolder} */
  let holder;
  try {
    holder = JSON.parse(content);
  } catch {
    return null; // a machine that lost power may leave an empty file behind
  }
  return processStart(holder.pid) === holder.start ? holder : null;
}

/**
 * Moves the stale file away; should another process have replaced it meanwhile, puts that one back.
 *
 * @param {string} path
 * @param {string} judged
 */
function removeStale(path, judged) {
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    renameSync(path, aside);
  } catch (problem) {
    if (/** @type {NodeJS.ErrnoException} */ (problem).code === 'ENOENT') return;
    throw problem;
  }
  if (readFileSync(aside, 'utf8') !== judged) {
    try {
      linkSync(aside, path);
    } catch (problem) {
      if (/** @type {NodeJS.ErrnoException} */ (problem).code !== 'EEXIST') throw problem;
    }
  }
  rmSync(aside);
}

/**
 * @param {string} path
 * @param {string} mine
 */
function release(path, mine) {
  if (read(path) === mine) rmSync(path, { force: true });
}
