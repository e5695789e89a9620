import { setTimeout as sleep } from 'node:timers/promises';
import { mailWords } from '../partnerships/index.ts';
import { mailAuditHead } from '../platform/audit/mail-head.ts';
import type { Configuration } from '../platform/configuration.ts';
import type { Database } from '../platform/database/database.ts';
import { oldFormsJob } from '../platform/forms/remove-old-forms.ts';
import { createJobs, type Jobs } from '../platform/jobs/create-jobs.ts';
import { briefForms } from './drafted-forms.ts';
import type { Job } from '../platform/jobs/job.ts';
import { watchJobs } from '../platform/jobs/watch-jobs.ts';
import type { Logger } from '../platform/logging.ts';
import { createMailer } from '../platform/mail/create-mailer.ts';
import { hearOfMail } from '../platform/mail/hear-of-mail.ts';
import { mailJobs } from '../platform/mail/mail-jobs.ts';

export interface BackgroundWork {
  jobs: Jobs;
  /** A sentence where jobs have stopped running, otherwise null. */
  silence(): Promise<string | null>;
  stop(): Promise<void>;
}

export interface BackgroundOptions {
  database: Database;
  configuration: Configuration;
  logger: Logger;
  /** Jobs of the subjects, besides those of mail and forms. */
  jobs?: readonly Job[];
}

/**
 * Jobs and mail, begun beside the server and not awaited: nobody waits for them to see a page. What fails to start is
 * logged and tried again, and the watch says so for as long as nothing runs.
 */
export function startBackgroundWork(options: BackgroundOptions): BackgroundWork {
  const { database, configuration, logger } = options;
  const { auditHeadsTo, baseUrl, mailServer: server } = configuration;
  const mailer = createMailer({ database, server, baseUrl, words: mailWords, logger });
  const heads = auditHeadsTo === null ? [] : [mailAuditHead(database, auditHeadsTo, baseUrl)];
  const jobs = createJobs({
    database,
    logger,
    jobs: [
      ...mailJobs(database, mailer),
      ...heads,
      oldFormsJob(database, briefForms),
      ...(options.jobs ?? []),
    ],
  });
  const watch = watchJobs(database, logger);
  const sendQueued = () =>
    void mailer.sendDue().catch((problem: unknown) => {
      logger.error({ err: problem }, 'mail could not be sent; a job looks again within a minute');
    });
  const listener = server === null ? null : hearOfMail(database.url, sendQueued, logger);
  const stopping = new AbortController();
  const starting = startUntilStopped(jobs, logger, stopping.signal);
  return {
    jobs,
    silence: watch.silence,
    stop: async () => {
      watch.stop();
      stopping.abort();
      await starting;
      await listener?.stop();
      await Promise.all([jobs.stop(), mailer.stop()]);
    },
  };
}

const halfMinute = 30_000;

async function startUntilStopped(jobs: Jobs, logger: Logger, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      return await jobs.start();
    } catch (problem) {
      logger.error({ err: problem }, 'jobs could not be started; this is tried again in half a minute');
      // Ended early by the stop.
      await sleep(halfMinute, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
}
