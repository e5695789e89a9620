import { constants } from 'node:fs';
import { access, chmod, mkdir, rm } from 'node:fs/promises';
import pg from 'pg';
import { takeLock } from '../../../../launch/process-lock.mjs';
import { StartProblem } from '../../start-problem.ts';
import { clusterFiles, ensureCluster, SUPERUSER } from './cluster.ts';
import { databaseUser } from './database-user.ts';
import { freePort } from './free-port.ts';
import { stopLeftovers } from './leftover-server.ts';
import { installedBinaries } from './postgres-binaries.ts';
import { reachableBinaries, reachableDataFolder } from './reachable-folders.ts';
import { type ServerPlan, type ServerProcess, startServerProcess } from './server-process.ts';

export interface EmbeddedServerOptions {
  /** Where data, password, log and lock are wished; `EmbeddedServer.folder` says where they are. */
  folder: string;
  /** A fixed loopback port; a free one unless given. */
  port?: number;
  /** False gives up durability for speed, and removes the folder afterwards: for tests. */
  durable?: boolean;
  /** Told of what was found and done: leftovers stopped, restarts. */
  report?(line: string): void;
  /** Told when the server ended by itself and could not be brought back. */
  onLost?(problem: Error): void;
}

/** Commonty's own PostgreSQL: loopback only, behind a password that only this machine's user can read. */
export interface EmbeddedServer {
  folder: string;
  port: number;
  /** Process id of the postmaster; another one after a restart. */
  readonly pid: number;
  /** Connection string for a database, which is made when missing. */
  database(name: string): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on a folder, making the cluster the first time, stopping what a killed Commonty left running,
 * and starting again, with PostgreSQL's own recovery, whenever the server is killed under a living Commonty.
 * Throws StartProblem where another live Commonty uses the folder.
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const user = databaseUser(clusterFiles(options.folder).data);
  const folder = await reachableDataFolder(options.folder, user);
  const report = options.report ?? (() => undefined);
  const durable = options.durable ?? true;
  await makeFolder(folder);
  const files = clusterFiles(folder);
  const lock = takeLock(files.lock, 'PostgreSQL of Commonty');
  if (!lock.taken) {
    throw new StartProblem(
      `${folder} is in use by another Commonty (process ${lock.holder.pid}). ` +
        'Stop that one, or name another folder in COMMONTY_DATA_FOLDER.',
    );
  }
  try {
    const binaries = await reachableBinaries(installedBinaries(), user);
    const password = await ensureCluster(folder, binaries, user, durable);
    const plan: ServerPlan = {
      folder,
      port: options.port ?? (await freePort()),
      password,
      binaries,
      user,
      durable,
      removeAfter: durable ? null : folder,
    };
    return await superviseServer(plan, report, options.onLost ?? (() => undefined), lock.release);
  } catch (problem) {
    lock.release();
    throw problem;
  }
}

async function superviseServer(
  plan: ServerPlan,
  report: (line: string) => void,
  onLost: (problem: Error) => void,
  release: () => void,
): Promise<EmbeddedServer> {
  let stopping = false;
  let current = await start();
  let restarting: Promise<void> = Promise.resolve();
  watch(current);

  async function start(): Promise<ServerProcess> {
    const stopped = await stopLeftovers(clusterFiles(plan.folder).data);
    if (stopped.length > 0)
      report(`Stopped a PostgreSQL left behind on ${plan.folder} (${stopped.join(', ')}).`);
    return startServerProcess(plan);
  }

  function watch(server: ServerProcess): void {
    void server.exit.then((reason) => {
      if (!stopping) restarting = restart(reason).catch(onLost);
    });
  }

  async function restart(reason: string): Promise<void> {
    report(`PostgreSQL ended with ${reason}; starting it again.`);
    current = await start();
    watch(current);
  }

  return {
    folder: plan.folder,
    port: plan.port,
    get pid() {
      return current.pid;
    },
    database: (name) => ensureDatabase(plan, name),
    stop: async () => {
      stopping = true;
      await restarting;
      await current.stop();
      release();
      if (plan.removeAfter) await rm(plan.removeAfter, { recursive: true });
    },
  };
}

/** Root's server enters through the folder without owning it; the password in it stays root's. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw new StartProblem(
      `${folder} cannot be made or written to (${(cause as NodeJS.ErrnoException).code}). ` +
        'Make room for it there, or name another folder in COMMONTY_DATA_FOLDER.',
      { cause },
    );
  }
  await chmod(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
}

async function ensureDatabase({ port, password }: ServerPlan, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: connectionString(port, password, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  return connectionString(port, password, name);
}

export function connectionString(port: number, password: string, database: string): string {
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}
