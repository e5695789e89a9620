import { type ChildProcess, spawn } from 'node:child_process';
import { open, rename, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartProblem } from '../../start-problem.ts';
import { clusterFiles, SUPERUSER } from './cluster.ts';
import type { DatabaseUser } from './database-user.ts';
import { type Guardian, watchOver } from './guardian.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { serverSettings } from './server-settings.ts';

export interface ServerPlan {
  folder: string;
  port: number;
  password: string;
  binaries: PostgresBinaries;
  user: DatabaseUser | null;
  durable: boolean;
  removeAfter: string | null;
}

/** One run of the `postgres` program, from start to exit. */
export interface ServerProcess {
  pid: number;
  /** Settles when the program ends, whoever ended it. */
  exit: Promise<string>;
  /** Shuts down in order: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
}

const START_PATIENCE_MS = 300_000; // recovery after a crash replays the log since the last checkpoint
const LOG_LIMIT = 10 * 1024 * 1024;

/** Starts PostgreSQL and returns once it answers. Throws StartProblem with the end of its log where it does not. */
export async function startServerProcess(plan: ServerPlan): Promise<ServerProcess> {
  const { data, log } = clusterFiles(plan.folder);
  const logFile = await openLog(log);
  const logStart = (await logFile.stat()).size;
  const child = spawn(plan.binaries.postgres, ['-D', data, ...serverSettings(plan.port, plan.durable)], {
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    // In a session of its own: Ctrl+C stops Commonty, which then stops the server in order.
    detached: true,
    stdio: ['ignore', logFile.fd, logFile.fd],
    ...(plan.user ? { uid: plan.user.uid, gid: plan.user.gid } : {}),
  });
  const exit = exitOf(child);
  await logFile.close();
  if (child.pid === undefined) throw new StartProblem(`PostgreSQL cannot be started: ${await exit}`);
  const guardian = watchOver(child.pid, plan.removeAfter);
  void exit.then(() => guardian.dismiss());
  await untilItAnswers(plan, exit, log, logStart);
  return { pid: child.pid, exit, stop: () => stop(child, exit, guardian) };
}

function exitOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.on('error', (problem) => resolve(problem.message));
    child.on('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });
}

async function stop(child: ChildProcess, exit: Promise<string>, guardian: Guardian): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    child.kill(signal);
    const done = await Promise.race([exit, sleep(60_000, null, { ref: false })]);
    if (done !== null) break;
  }
  guardian.dismiss();
}

async function untilItAnswers(
  plan: ServerPlan,
  exit: Promise<string>,
  log: string,
  from: number,
): Promise<void> {
  let ended: string | null = null;
  void exit.then((reason) => {
    ended = reason;
  });
  const until = performance.now() + START_PATIENCE_MS;
  while (performance.now() < until) {
    if (await answers(plan)) return;
    if (ended !== null)
      throw new StartProblem(`PostgreSQL did not start (${ended}). ${await endOfLog(log, from)}`);
    await sleep(25);
  }
  throw new StartProblem(
    `PostgreSQL does not answer on 127.0.0.1:${plan.port}. ${await endOfLog(log, from)}`,
  );
}

/** True once this server, and no other program on the port, lets us in. */
async function answers({ port, password, folder }: ServerPlan): Promise<boolean> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: SUPERUSER,
    password,
    database: 'postgres',
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined); // the query below reports the loss
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === clusterFiles(folder).data;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined); // never connected
  }
}

async function openLog(path: string) {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LOG_LIMIT) await rename(path, `${path}.1`);
  return open(path, 'a', 0o600);
}

async function endOfLog(path: string, from: number): Promise<string> {
  const file = await open(path);
  const { size } = await file.stat();
  const start = Math.max(from, size - 2000);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
  await file.close();
  return `Its log, ${path}, says:\n${buffer.toString('utf8', 0, bytesRead).trim()}`;
}
