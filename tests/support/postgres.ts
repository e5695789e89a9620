import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { processStart } from '../../launch/process-identity.mjs';
import { openDatabase } from '../../src/platform/database/database.ts';
import {
  type EmbeddedServer,
  startEmbeddedServer,
} from '../../src/platform/database/embedded/embedded-server.ts';
import { migrate } from '../../src/platform/database/migrate.ts';

/** The migrated, empty database that every test file gets a copy of. */
export const TEMPLATE = 'commonty_template';

const FOLDER_PREFIX = 'commonty-test-';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Loopback address that answers with the connection string of the run's PostgreSQL. */
    postgresBroker: string;
  }
}

/**
 * One PostgreSQL for the whole test run, started when the first test file asks for a database: runs without one
 * pay nothing. It ends with the run, also with a killed one, and its folder goes with it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<{ server: EmbeddedServer; url: string }> | null = null;
  const broker = createServer((_, response) => {
    starting ??= startTemplate();
    starting.then(
      ({ url }) => response.end(url),
      (problem: Error) => response.writeHead(500).end(problem.stack),
    );
  });
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve));
  const address = broker.address();
  if (address === null || typeof address === 'string') throw new Error('The broker listens on a TCP port.');
  project.provide('postgresBroker', `http://127.0.0.1:${address.port}`);
  return async () => {
    broker.closeAllConnections();
    broker.close();
    await (await starting)?.server.stop();
  };
}

async function startTemplate(): Promise<{ server: EmbeddedServer; url: string }> {
  await removeFoldersOfKilledRuns();
  const folder = await mkdtemp(join(tmpdir(), `${FOLDER_PREFIX}${process.pid}-`));
  const server = await startEmbeddedServer({ folder, durable: false });
  const template = openDatabase(await server.database(TEMPLATE), { connections: 1 });
  await migrate(template);
  await template.close();
  return { server, url: await server.database('postgres') };
}

/** A run killed while it was still making its database had no server yet that could have cleared up. */
async function removeFoldersOfKilledRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(FOLDER_PREFIX)) continue;
    const pid = Number.parseInt(name.slice(FOLDER_PREFIX.length), 10);
    if (processStart(pid) === null) await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}
