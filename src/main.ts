import { createCatalogueReader, indexReleases } from './evidence/index.ts';
import { type BackgroundWork, startBackgroundWork } from './main/background-work.ts';
import { type FileWork, startFileWork } from './main/file-work.ts';
import { createFrontDoor } from './main/front-door.ts';
import { tellOfActingJob, tellOfDaysJob } from './partnerships/index.ts';
import { openIdentity } from './main/open-identity.ts';
import { createSite } from './main/site.tsx';
import { chaseUpdatesJob, installNationalOutcomes, planReviewNews, tellOfFiguresJob } from './plans/index.ts';
import { boardFollowUpNews } from './thread/index.ts';
import { type AnswerCounts, createAnswerCounts } from './platform/answer-counts.ts';
import { type HeadKeeper, headFile, keepAuditHeads } from './platform/audit/keep-heads.ts';
import type { CommandOutput } from './platform/command.ts';
import type { Configuration } from './platform/configuration.ts';
import type { Database } from './platform/database/database.ts';
import {
  type InstanceDatabase,
  openInstance,
  prepareInstance,
} from './platform/database/instance-database.ts';
import { type InstanceKind, markReady, readInstance } from './platform/database/instance-kind.ts';
import { createStateReader } from './platform/database/known-state.ts';
import { databaseReadiness, type Readiness } from './platform/health.ts';
import { createLogger, type Logger } from './platform/logging.ts';
import { type ReportProgress, showProgress } from './platform/progress.ts';
import { londonToday } from './platform/london-day.ts';
import { shareReading } from './platform/share-reading.ts';
import { tidyIdentityJob } from './platform/identity/tidy-job.ts';
import { listen } from './platform/web-server.ts';
import { createAssets, createPageCache, type PageCache, type Site } from './web/index.ts';

/** Most memory for pages that were made already: some thousand compressed ones. */
const pageCacheBytes = 64 * 1024 * 1024;

/**
 * Fills an instance before visitors are let in, at every start: `ready` says that an earlier one was completed.
 * Beginning again after an interruption must be safe.
 */
export type Fill = (database: Database, ready: boolean, report: ReportProgress) => Promise<void>;

export interface ServerOptions {
  kind: InstanceKind;
  /** Of the demonstration; null for real figures. */
  seed: number | null;
  configuration: Configuration;
  output: CommandOutput;
  fill: Fill;
}

export interface RunningServer {
  url: string;
  /** Resolves, with the reason, only when the server can go on no longer. */
  lost: Promise<Error>;
  stop(): Promise<void>;
}

/** The composition root: configuration → database → services → site → listen. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { kind, configuration, output } = options;
  const logger = createLogger(configuration.logLevel);
  const site: Site = { demonstration: kind === 'demonstration', assets: createAssets() };
  const counts = createAnswerCounts(logger);
  const lost = Promise.withResolvers<Error>();
  let instance: InstanceDatabase | null = null;
  let heads: HeadKeeper | null = null;
  let work: BackgroundWork | null = null;
  let files: FileWork | null = null;
  const readiness = async (): Promise<Readiness> => {
    if (!instance) return { ready: false, reason: 'the database is being started' };
    const state = await databaseReadiness(instance.database);
    const attention = state.ready ? await work?.silence() : null;
    return attention ? { ready: true, attention } : state;
  };

  // Listening comes first: a port in use is told at once, not after a minute of loading.
  const door = createFrontDoor(site.assets, readiness);
  const web = await listen(door.fetch, configuration.host, configuration.port, door.front);
  const stop = async () => {
    await web.stop();
    counts.stop();
    await work?.stop();
    await files?.stop();
    await heads?.stop();
    await instance?.close();
  };
  try {
    instance = await openInstance(kind, configuration, {
      report: (line) => logger.warn(line),
      onLost: lost.resolve,
    });
    output.tell(`Data: ${instance.place}`);
    await prepareInstance(instance, kind, options.seed);
    await installNationalOutcomes(instance.database);
    await fillInstance(instance.database, options);
    const { database } = instance;
    const cache = pageCacheOf(database, counts.add);
    const baseUrl = addressFor(configuration, web.port);
    const identity = await openIdentity(database, configuration, baseUrl, logger);
    const jobs = [
      tellOfActingJob({ database, baseUrl }),
      tidyIdentityJob(identity),
      tellOfDaysJob(database, [planReviewNews, boardFollowUpNews]),
      chaseUpdatesJob(database),
      tellOfFiguresJob({ database, catalogue: createCatalogueReader(database), baseUrl }),
    ];
    work = startBackgroundWork({ database, configuration, logger, jobs });
    files = startFileWork({ database, kind, configuration, logger });
    const post = { hasMailServer: configuration.mailServer !== null, jobSilence: work.silence };
    const { development } = configuration;
    door.open(
      createSite({
        ...{ database, site, logger, cache, development, post },
        accounts: { identity, baseUrl },
        uploads: files.uploads,
      }),
      cache.front,
    );
    void indexInBackground(database, logger);
    heads = keepAuditHeads(database, headFile(configuration.auditHeadsFolder, kind), logger);
    return { url: baseUrl, lost: lost.promise, stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

function pageCacheOf(database: Database, answered: AnswerCounts['add']): PageCache {
  const state = createStateReader(database);
  return createPageCache({
    // Pages say how old figures are, so none outlives the day.
    version: shareReading(async () => `${(await state()).version} ${londonToday()}`),
    capacity: pageCacheBytes,
    answered,
  });
}

/** A release loaded by a process that was ended before it made its indexes is shown, but slowly, until this is done. */
async function indexInBackground(database: Database, logger: Logger): Promise<void> {
  try {
    const releases = await indexReleases(database);
    if (releases.length > 0) logger.info({ releases }, 'releases indexed');
  } catch (problem) {
    logger.error({ err: problem }, 'releases could not be indexed; the next start tries again');
  }
}

/** Runs `fill` with its progress shown, then marks the instance as ready. */
export async function fillInstance(
  database: Database,
  { fill, output }: Pick<ServerOptions, 'fill' | 'output'>,
): Promise<void> {
  const instance = await readInstance(database);
  const progress = showProgress(output);
  try {
    await fill(database, instance?.ready ?? false, progress.report);
  } finally {
    progress.finish();
  }
  await markReady(database);
}

/** Where to point a browser on this machine. */
function addressFor({ host, baseUrl, port }: Configuration, listening: number): string {
  if (listening === port) return baseUrl;
  const everywhere = ['127.0.0.1', '0.0.0.0', '::'].includes(host);
  return `http://${everywhere ? 'localhost' : host}:${listening}`;
}
