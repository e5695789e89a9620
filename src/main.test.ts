import { beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabase } from '../tests/support/database.ts';
import { type Fill, type ServerOptions, startServer } from './main.ts';
import type { InstanceKind } from './platform/database/instance-kind.ts';

describe('the server', () => {
  let url: string;
  beforeAll(async () => {
    ({ url } = await emptyDatabase());
  });

  const options = (kind: InstanceKind, fill: Fill, port = 0): ServerOptions => ({
    kind,
    seed: kind === 'demonstration' ? 7 : null,
    fill,
    output: { say: () => undefined, tell: () => undefined, interactive: false },
    configuration: {
      host: '127.0.0.1',
      port,
      baseUrl: 'http://localhost',
      logLevel: 'silent',
      databaseUrl: url,
      scotlandDatabaseUrl: url,
      dataFolder: '/nowhere',
      auditHeadsFolder: '/nowhere',
      auditHeadsTo: null,
      mailServer: null,
      filesFolder: '/nowhere/files',
      largestFile: 1_000_000,
      clamd: null,
      ownDatabasePort: null,
      seed: null,
      sessionIdleMinutes: 60,
      sessionHours: 12,
      secret: null,
      oidcProviders: [],
      development: false,
    },
  });

  it('begins again with a first load that failed, and shows nothing before it is complete', async () => {
    const fill: Fill = () => Promise.reject(new Error('cut off'));
    await expect(startServer(options('demonstration', fill))).rejects.toThrow('cut off');
    const asked: boolean[] = [];
    const server = await startServer(
      options('demonstration', async (_database, ready) => void asked.push(ready)),
    );
    expect(asked).toEqual([false]);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    await server.stop();
    await expect(fetch(`${server.url}/health/live`)).rejects.toThrow('fetch failed');
  });

  it('tells the next start that everything is there, and serves pages that say what they are', async () => {
    const asked: boolean[] = [];
    const server = await startServer(
      options('demonstration', async (_database, ready) => void asked.push(ready)),
    );
    expect(asked).toEqual([true]);
    const missing = await fetch(`${server.url}/no-such-page`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('This country is invented');
    await server.stop();
  });

  it('says at once that its port is in use, before anything is loaded', async () => {
    const server = await startServer(options('demonstration', async () => undefined));
    const port = Number(new URL(server.url).port);
    const fill: Fill = () => Promise.reject(new Error('It must not come this far.'));
    await expect(startServer(options('demonstration', fill, port))).rejects.toThrow(`Port ${port} is in use`);
    await server.stop();
  });

  it('refuses to show real figures from the database of the demonstration', async () => {
    const fill: Fill = () => Promise.reject(new Error('It must not come this far.'));
    await expect(startServer(options('real', fill))).rejects.toThrow(/holds the demonstration country/);
  });
});
