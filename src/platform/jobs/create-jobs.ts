import { createHash } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import type { Database, Queries } from '../database/database.ts';
import { runtimeRole } from '../database/runtime-role.ts';
import type { Logger } from '../logging.ts';
import type { Job, JobData } from './job.ts';
import { recordRun } from './job-runs.ts';
import { jobsSchema } from './jobs-schema.ts';

/** Runs every minute and does nothing: that it ran is the sign that jobs do. */
export const heartbeat: Job = { name: 'heartbeat', schedule: '* * * * *', run: async () => undefined };

export interface EnqueueOptions {
  /** The same key of a job is queued once, and not again until a week after it was done. */
  key?: string;
  /** Not before then. */
  from?: Date;
}

export interface Jobs {
  /** Makes pg-boss's tables where they are missing, and begins to work. Where it fails it may be called again. */
  start(): Promise<void>;
  /** Queues a job within the transaction that gives it something to do. Returns false where the key was queued before. */
  enqueue(transaction: Queries, name: string, data: JobData, options?: EnqueueOptions): Promise<boolean>;
  /** Waits for jobs under way, a few seconds at most; what is left unfinished is begun again by the next start. */
  stop(): Promise<void>;
}

export interface JobsOptions {
  database: Database;
  logger: Logger;
  jobs: readonly Job[];
  /** Seconds between looks for new work. */
  pollSeconds?: number;
}

/** A database that is away is met by every worker every few seconds; one line a minute says as much. */
const quiet = 60_000;

/** Queues and schedules on the instance's own database, shared by all processes: a job runs in one of them. */
export function createJobs({ database, logger, jobs, pollSeconds = 2 }: JobsOptions): Jobs {
  const all = [heartbeat, ...jobs];
  let started: Promise<PgBoss> | null = null;

  const begin = async (): Promise<PgBoss> => {
    const boss = openBoss(database, logger);
    try {
      await boss.start();
      await letActorsEnqueue(database);
      for (const job of all) await take(boss, job);
      return boss;
    } catch (problem) {
      await boss.stop({ graceful: false, close: false });
      throw problem;
    }
  };
  const take = async (boss: PgBoss, { name, schedule, most = 900, run }: Job) => {
    await boss.createQueue(name, { policy: 'standard' });
    await boss.updateQueue(name, {
      expireInSeconds: most,
      retryLimit: 5,
      retryDelay: 10,
      retryBackoff: true,
    });
    if (schedule) await boss.schedule(name, schedule, null, { tz: 'Europe/London', missed: 'once' });
    else await boss.unschedule(name);
    await boss.work<JobData | null>(name, { pollingIntervalSeconds: pollSeconds }, async ([job]) => {
      await recordRun(database, name, new Date(), () => run(job?.data ?? {})).catch((problem: unknown) => {
        logger.error({ err: problem, job: name }, 'a job failed; it is tried again');
        throw problem;
      });
    });
  };
  return {
    start: async () => {
      started ??= begin().catch((problem: unknown) => {
        started = null;
        throw problem;
      });
      await started;
    },
    enqueue: async (transaction, name, data, { key, from } = {}) => {
      if (started === null) throw new Error(`Job ${name} was queued while jobs are not started.`);
      const boss = await started;
      const queued = await boss.send(name, data, {
        db: adapter(transaction),
        ...(key === undefined ? {} : { id: idOf(name, key) }),
        ...(from === undefined ? {} : { startAfter: from }),
      });
      return queued !== null;
    },
    stop: async () => {
      const boss = await started?.catch(() => null);
      await boss?.stop({ graceful: true, timeout: 5_000, close: false });
    },
  };
}

function openBoss(database: Database, logger: Logger): PgBoss {
  const boss = new PgBoss({ db: adapter(database), schema: jobsSchema, persistWarnings: false });
  let told = -quiet;
  // Without a listener a lost connection would end the process; pg-boss tries again by itself.
  boss.on('error', (problem) => {
    if (performance.now() - told < quiet) return;
    told = performance.now();
    logger.warn({ err: problem }, 'jobs met a problem and go on');
  });
  return boss;
}

function adapter({ query }: Queries) {
  return { executeSql: (text: string, values: unknown[] = []) => query(text, values) };
}

/** Within an actor's transaction a job is queued under the actor's role, which may do nothing else here. */
async function letActorsEnqueue({ query }: Queries): Promise<void> {
  await query(`grant usage on schema ${jobsSchema} to ${runtimeRole};
    grant select on ${jobsSchema}.queue to ${runtimeRole};
    grant select, insert on all tables in schema ${jobsSchema} to ${runtimeRole}`);
}

/** One key, one id: a UUID of version 8 (RFC 9562) made of both names. */
function idOf(name: string, key: string): string {
  const bytes = createHash('sha256').update(`${name}\n${key}`).digest().subarray(0, 16);
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
