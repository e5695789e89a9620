import { join } from 'node:path';
import type { Configuration } from '../configuration.ts';
import { type Database, openDatabase } from './database.ts';
import { startEmbeddedServer } from './embedded/embedded-server.ts';
import { runningServerUrl } from './embedded/join-server.ts';
import { claimInstance, type InstanceKind } from './instance-kind.ts';
import { migrate } from './migrate.ts';

const DATABASE_NAME = 'commonty';

export interface InstanceDatabase {
  database: Database;
  /** Where the data is, for people: a folder, or the host and name of a database, never a password. */
  place: string;
  /** Closes the connections, and stops PostgreSQL where this process started it. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Told of what happens on the way. */
  report?(line: string): void;
  /** Told when Commonty's own PostgreSQL is lost for good. */
  onLost?(problem: Error): void;
  /** True: use the server of a Commonty that runs on the same folder, as a verb beside `npm start` does. */
  join?: boolean;
}

/**
 * The database of the demonstration or of the real Scotland, as the configuration has it: a named one, or one on
 * Commonty's own PostgreSQL, which is started. It is neither migrated nor claimed yet: see `prepareInstance`.
 * Throws StartProblem where it cannot be had.
 */
export async function openInstance(
  kind: InstanceKind,
  configuration: Configuration,
  options: OpenOptions = {},
): Promise<InstanceDatabase> {
  const named = kind === 'real' ? configuration.scotlandDatabaseUrl : configuration.databaseUrl;
  const onLost = (problem: Error) => options.report?.(`A database connection was lost: ${problem.message}`);
  if (named) return withUrl(named);
  const folder = join(configuration.dataFolder, kind === 'real' ? 'scotland-postgres' : 'postgres');
  const running = options.join ? await runningServerUrl(folder, DATABASE_NAME) : null;
  if (running) return withUrl(running);
  const server = await startEmbeddedServer({
    folder,
    ...(configuration.ownDatabasePort === null ? {} : { port: configuration.ownDatabasePort }),
    ...(options.report ? { report: options.report } : {}),
    ...(options.onLost ? { onLost: options.onLost } : {}),
  });
  const database = openDatabase(await server.database(DATABASE_NAME), { onLost });
  return {
    database,
    place: server.folder,
    close: async () => {
      await database.close();
      await server.stop();
    },
  };

  function withUrl(url: string): InstanceDatabase {
    const database = openDatabase(url, { onLost });
    const { host, pathname } = new URL(url);
    return { database, place: `${host}${pathname}`, close: () => database.close() };
  }
}

/** Migrates the database and makes sure that it is, or becomes, an instance of this kind. */
export async function prepareInstance(
  { database }: InstanceDatabase,
  kind: InstanceKind,
  seed: number | null,
): Promise<string[]> {
  const applied = await migrate(database);
  await claimInstance(database, kind, seed);
  return applied;
}
