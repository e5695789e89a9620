import { createFrontDoor } from './main/front-door.ts';
import { createSite } from './main/site.tsx';
import type { CommandOutput } from './platform/command.ts';
import type { Configuration } from './platform/configuration.ts';
import type { Database } from './platform/database/database.ts';
import {
  type InstanceDatabase,
  openInstance,
  prepareInstance,
} from './platform/database/instance-database.ts';
import { type InstanceKind, markReady, readInstance } from './platform/database/instance-kind.ts';
import { databaseReadiness, type Readiness } from './platform/health.ts';
import { createLogger } from './platform/logging.ts';
import { type ReportProgress, showProgress } from './platform/progress.ts';
import { listen } from './platform/web-server.ts';
import { createAssets } from './web/index.ts';

/** Fills an empty instance, before the first visitor. Loading again after an interruption must be safe. */
export type FirstLoad = (database: Database, report: ReportProgress) => Promise<void>;

export interface ServerOptions {
  kind: InstanceKind;
  configuration: Configuration;
  output: CommandOutput;
  firstLoad: FirstLoad;
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
  const assets = createAssets();
  const lost = Promise.withResolvers<Error>();
  let instance: InstanceDatabase | null = null;
  const readiness = async (): Promise<Readiness> =>
    instance
      ? databaseReadiness(instance.database)
      : { ready: false, reason: 'the database is being started' };

  const door = createFrontDoor(assets, readiness);
  const web = await listen(door.fetch, configuration.host, configuration.port);
  const stop = async () => {
    await web.stop();
    await instance?.close();
  };
  try {
    instance = await openInstance(kind, configuration, {
      report: (line) => logger.warn(line),
      onLost: lost.resolve,
    });
    await prepareInstance(instance, kind, kind === 'demonstration' ? configuration.seed : null);
    output.tell(`Data: ${instance.place}`);
    await loadOnce(instance.database, options);
    door.open(createSite({ database: instance.database, kind, assets, logger, baseUrl: configuration.baseUrl }));
    return { url: addressFor(configuration, web.port), lost: lost.promise, stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

async function loadOnce(database: Database, { firstLoad, output }: ServerOptions): Promise<void> {
  if ((await readInstance(database))?.ready) return;
  const progress = showProgress(output);
  try {
    await firstLoad(database, progress.report);
  } finally {
    progress.finish();
  }
  await markReady(database);
}

/** Where to point a browser on this machine. */
function addressFor({ host, baseUrl, port }: Configuration, listening: number): string {
  const local = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return listening === port ? baseUrl : `http://${local}:${listening}`;
}
