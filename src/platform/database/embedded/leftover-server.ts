import { readdir, readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { spawnSync } from 'node:child_process';
import { processStart } from '../../../../launch/process-identity.mjs';
import { StartProblem } from '../../start-problem.ts';

/** How long each way of stopping gets before the next, harder one: PostgreSQL's fast, then immediate, then none. */
const WAYS: readonly [NodeJS.Signals, number][] = [
  ['SIGINT', 60_000],
  ['SIGQUIT', 10_000],
  ['SIGKILL', 10_000],
];

/**
 * Stops what a killed Commonty, or a killed PostgreSQL, may have left running on a data folder, and waits for its
 * end. Only call it while holding the folder's lock. Returns the ids of the processes stopped.
 */
export async function stopLeftovers(data: string): Promise<number[]> {
  const stopped: number[] = [];
  const postmaster = await postmasterOf(data);
  if (postmaster !== null) {
    await stop([postmaster], data);
    stopped.push(postmaster);
  }
  // Server processes busy with a query may outlive a killed postmaster; a new one must not start beside them.
  const workers = await processesIn(data);
  if (workers.length > 0) await stop(workers, data);
  await removeStalePidFile(data);
  return [...stopped, ...workers];
}

async function stop(pids: readonly number[], data: string): Promise<void> {
  for (const [signal, patience] of WAYS) {
    for (const pid of pids) send(pid, signal);
    if (await ended(pids, patience)) return;
  }
  throw new StartProblem(
    `PostgreSQL (process ${pids.join(', ')}) on ${data} cannot be stopped. Restart the machine.`,
  );
}

async function ended(pids: readonly number[], patience: number): Promise<boolean> {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    if (pids.every((pid) => processStart(pid) === null)) return true;
    await sleep(20);
  }
  return false;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ESRCH') throw problem;
  }
}

/** The live PostgreSQL that postmaster.pid names; null where that process is gone or is something else by now. */
async function postmasterOf(data: string): Promise<number | null> {
  const pid = await pidInFile(data);
  return pid !== null && processStart(pid) !== null && (await worksIn(pid, data)) ? pid : null;
}

async function pidInFile(data: string): Promise<number | null> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(
    (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'ENOENT') return '';
      throw problem;
    },
  );
  const pid = Number.parseInt(text, 10);
  return Number.isNaN(pid) ? null : pid;
}

/**
 * PostgreSQL would refuse to start where the file's process id was given to another program since (usual after a
 * container restart). It removes the file of a dead process itself, with checks of its own.
 */
async function removeStalePidFile(data: string): Promise<void> {
  const pid = await pidInFile(data);
  if (pid !== null && processStart(pid) !== null) await rm(join(data, 'postmaster.pid'), { force: true });
}

/** Every process of a server has its data folder as working directory; `ps` shows it in the command elsewhere. */
async function worksIn(pid: number, data: string): Promise<boolean> {
  if (process.platform === 'linux') return (await workingDirectory(pid)) === (await realpath(data));
  return (spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '').includes(
    data,
  );
}

async function processesIn(data: string): Promise<number[]> {
  if (process.platform !== 'linux') return [];
  const folder = await realpath(data);
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const found: number[] = [];
  for (const pid of pids) {
    if (pid !== process.pid && processStart(pid) !== null && (await workingDirectory(pid)) === folder)
      found.push(pid);
  }
  return found;
}

async function workingDirectory(pid: number): Promise<string | null> {
  // Unreadable: ended meanwhile, or another user's process, which is not our server.
  return readlink(`/proc/${pid}/cwd`).catch(() => null);
}
