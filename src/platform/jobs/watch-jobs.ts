import type { Queries } from '../database/database.ts';
import type { Logger } from '../logging.ts';
import { heartbeat } from './create-jobs.ts';
import { readJobRuns } from './job-runs.ts';

/** Minutes without a heartbeat after which jobs count as stopped. */
export const mostSilence = 10;

const minute = 60_000;

/** What is wrong with the jobs, in sentences; nothing where all is well. `since` is when this process began to work. */
export async function jobTroubles(database: Queries, since: Date, now: Date): Promise<string[]> {
  const runs = await readJobRuns(database);
  const beat = runs.find(({ name }) => name === heartbeat.name)?.finishedAt ?? null;
  const quietSince = beat !== null && beat > since ? beat : since;
  const silence = Math.floor((now.getTime() - quietSince.getTime()) / minute);
  const stopped =
    silence < mostSilence
      ? []
      : [
          `Scheduled jobs have not run for ${silence} minutes (last: ${beat?.toISOString() ?? 'never'}): ` +
            'mails may wait. Look for "jobs" in the log, and start Commonty again.',
        ];
  const failing = runs.flatMap(({ name, failedAt, problem }) =>
    failedAt === null ? [] : [`Job ${name} failed at ${failedAt.toISOString()}: ${problem}`],
  );
  return [...stopped, ...failing];
}

export interface JobWatch {
  troubles(): Promise<string[]>;
  stop(): void;
}

/** Looks every few minutes, by a clock of its own and not by a job, and logs an error where jobs have stopped. */
export function watchJobs(database: Queries, logger: Logger, every = 5 * minute): JobWatch {
  const since = new Date();
  const troubles = () => jobTroubles(database, since, new Date());
  const look = async () => {
    try {
      for (const trouble of await troubles()) logger.error({ trouble }, 'jobs need looking after');
    } catch (problem) {
      logger.warn({ err: problem }, 'whether jobs run could not be read');
    }
  };
  const timer = setInterval(() => void look(), every).unref();
  return { troubles, stop: () => clearInterval(timer) };
}
