import type { Queries } from '../database/database.ts';
import type { Logger } from '../logging.ts';
import { heartbeat } from './create-jobs.ts';
import { type JobRun, readJobRuns } from './job-runs.ts';

/** Minutes without a heartbeat after which jobs count as stopped. */
export const mostSilence = 10;

const minute = 60_000;

/**
 * A sentence where no job has run for too long, otherwise null. `since` is when this process began to work: jobs that
 * stood still while nobody served are not late.
 */
export function jobSilence(runs: readonly JobRun[], since: Date, now: Date): string | null {
  const beat = runs.find(({ name }) => name === heartbeat.name)?.finishedAt ?? null;
  const quietSince = beat !== null && beat > since ? beat : since;
  const silence = Math.floor((now.getTime() - quietSince.getTime()) / minute);
  if (silence < mostSilence) return null;
  const last = beat === null ? 'never' : `last at ${beat.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return `Scheduled jobs have not run for ${silence} minutes (${last}), so mails may wait: see the log, and start Commonty again.`;
}

export interface JobWatch {
  /** As `jobSilence` now. */
  silence(): Promise<string | null>;
  stop(): void;
}

/** Looks every few minutes, by a clock of its own and not by a job, and logs an error where jobs have stopped. */
export function watchJobs(database: Queries, logger: Logger, every = 5 * minute): JobWatch {
  const since = new Date();
  const silence = async () => jobSilence(await readJobRuns(database), since, new Date());
  const look = async () => {
    try {
      const trouble = await silence();
      if (trouble !== null) logger.error({ trouble }, 'jobs have stopped');
    } catch (problem) {
      logger.warn({ err: problem }, 'whether jobs run could not be read');
    }
  };
  const timer = setInterval(() => void look(), every).unref();
  return { silence, stop: () => clearInterval(timer) };
}
