import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll } from 'vitest';
import { createUploadRunner, type UploadServices } from '../../src/evidence/index.ts';
import { createSite } from '../../src/main/site.tsx';
import type { Actor, Grant } from '../../src/platform/authorisation/actor.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { createFolderStore } from '../../src/platform/files/folder-store.ts';
import { addAccount } from '../../src/platform/identity/account-store.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { createAssets } from '../../src/web/index.ts';

const made: { folder: string; services: UploadServices }[] = [];

/** What bringing files needs, with a folder of its own that is removed after the test file. */
export async function uploadServices(
  database: Database,
  more: Partial<Pick<UploadServices, 'largestFile' | 'clamd'>> = {},
): Promise<UploadServices & { folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'commonty-uploads-'));
  const store = createFolderStore(folder);
  const logger = createLogger('silent');
  const runner = createUploadRunner({ database, store, logger });
  const services = {
    database,
    store,
    largestFile: 5 * 1024 * 1024,
    clamd: null,
    logger,
    runner,
    folder,
    ...more,
  };
  made.push({ folder, services });
  return services;
}

// Registered after that of the databases, and so run before it.
afterAll(async () => {
  for (const { folder, services } of made.splice(0)) {
    await services.runner.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

/** An account with an address of its own, and who it is once signed in. */
export async function signedIn(
  database: Database,
  name: string,
  grant: Pick<Grant, 'role' | 'partnershipId'>,
): Promise<Actor> {
  const email = `${name.toLowerCase()}@example.scot`;
  const accountId = await addAccount(database, { name, email, passwordHash: null });
  const { rows } = await database.query<{ pseudonym: string }>(
    'select pseudonym::text as pseudonym from account_pseudonym where account_id = $1',
    [accountId],
  );
  return {
    ...{ accountId: accountId ?? '', name, email, pseudonym: rows[0]?.pseudonym ?? '', sessionId: 'test' },
    grants: [{ ...grant, bodyId: null }],
    actingFor: null,
  };
}

export interface UploadSite {
  site: Hono;
  /** From now on, whoever asks is this; null: nobody has signed in. */
  as(actor: Actor | null): void;
  get(path: string): Promise<Response>;
  text(path: string): Promise<string>;
  post(path: string, fields?: Readonly<Record<string, string>>): Promise<Response>;
  /** Brings a file as a browser does, in the order of the form. */
  bring(name: string, content: string | Uint8Array, mapping?: string): Promise<Response>;
  /** The same; gives the path of its page once it was checked. */
  brought(name: string, content: string | Uint8Array, mapping?: string): Promise<string>;
  /** Sends one of the steps of a file's page, and waits until it is done. */
  step(path: string, step: string): Promise<Response>;
}

export function uploadSite(services: UploadServices, actor: Actor | null): UploadSite {
  let who = actor;
  const site = createSite({
    database: services.database,
    site: { demonstration: true, assets: createAssets() },
    logger: createLogger('silent'),
    readActor: async () =>
      who ? { state: 'signed-in', actor: who, endsAt: '2126-11-28T12:00:00Z' } : { state: 'anonymous' },
    uploads: services,
  });
  const get = async (path: string) => site.request(path);
  const post = async (path: string, fields: Readonly<Record<string, string>> = {}) =>
    site.request(path, { method: 'POST', body: new URLSearchParams(fields) });
  const bring: UploadSite['bring'] = async (name, content, mapping = '') => {
    const body = new FormData();
    body.append('mapping', mapping);
    body.append('file', new File([new Uint8Array(Buffer.from(content))], name));
    return site.request('/data/uploads', { method: 'POST', body });
  };
  return {
    site,
    as: (next) => {
      who = next;
    },
    get,
    text: async (path) => (await get(path)).text(),
    post,
    bring,
    brought: async (...given) => {
      const response = await bring(...given);
      await services.runner.idle();
      const path = response.headers.get('Location');
      if (path === null)
        throw new Error(`${response.status} for ${given[0]}: ${mainOf(await response.text())}`);
      return path;
    },
    step: async (path, step) => {
      const response = await post(`${path}/${step}`);
      await services.runner.idle();
      return response;
    },
  };
}

/** What a page says, without its markup. */
function mainOf(page: string): string {
  return page
    .replace(/^[^]*<main/, '')
    .replace(/<[^>]*>/g, ' ')
    .slice(0, 500);
}
