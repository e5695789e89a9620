import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFrontDoor } from '../../src/main/front-door.ts';
import { createSite } from '../../src/main/site.tsx';
import { openDatabase } from '../../src/platform/database/database.ts';
import { claimInstance } from '../../src/platform/database/instance-kind.ts';
import { createStateReader } from '../../src/platform/database/known-state.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { shareReading } from '../../src/platform/share-reading.ts';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { createAssets, createPageCache } from '../../src/web/index.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

const country = 'D92000001';
/** Pages and files that show the newest figure of the measure, and how it stands in them. */
const shown = [
  { path: '/indicators/probe', figure: /\((\d,\d{3})\.0, 2020\/21\)/g },
  { path: `/indicators/probe.csv?area=${country}`, figure: /(?<=,)(\d{4})(?=,)/g },
  { path: `/areas/${country}.csv`, figure: /(?<=,)(1\d{3})(?=,)/g },
];
const loads = 25;

let database: TestDatabase;
let folder: string;
let server: WebServer;
let fromMemory = 0;

beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'commonty-probe-'));
  await claimInstance(database, 'demonstration', null);
  await database.query(`insert into area (kind, code, name) values ('country', $1, 'Country')`, [country]);
  await database.query(
    `insert into area_code (code, area_id, is_current, source) select code, id, true, 'test' from area`,
  );
  const assets = createAssets();
  const state = createStateReader(database);
  const cache = createPageCache({
    version: shareReading(async () => (await state()).version),
    capacity: 64 * 1024 * 1024,
    answered: () => {
      fromMemory += 1;
    },
  });
  const door = createFrontDoor(assets, async () => ({ ready: true }));
  const site = { demonstration: true, assets };
  door.open(createSite({ database, site, logger: createLogger('silent'), cache }), cache.front);
  server = await listen(door.fetch, '127.0.0.1', 0, door.front);
});

afterAll(async () => {
  await server?.stop(0);
  await rm(folder, { recursive: true });
});

const ask = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);

/** The largest of the figures a page shows that can be the measure's; 0 where it shows none. */
async function newestFigure({ path, figure }: (typeof shown)[number]): Promise<number> {
  const response = await ask(path);
  const text = await response.text();
  if (response.status === 404) return 0;
  expect(response.status, text).toBe(200);
  const found = [...text.matchAll(figure)].map(([, digits = '']) => Number(digits.replaceAll(',', '')));
  return Math.max(0, ...found.filter((number) => number >= 1000 && number < 1000 + loads));
}

it('never shows a figure older than the last load of another process, under any number of readers', async () => {
  const loader = spawn(
    process.execPath,
    [join(import.meta.dirname, 'figure-loader.ts'), database.url, join(folder, 'probe.csv')],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const said = createInterface({ input: loader.stdout });
  let stored = 0;
  let reading = true;
  const readers = shown.flatMap((page) =>
    Array.from({ length: 3 }, async () => {
      while (reading) {
        const before = stored;
        expect(await newestFigure(page)).toBeGreaterThanOrEqual(before);
      }
    }),
  );
  const loading = async () => {
    for (let figure = 1000; figure < 1000 + loads && reading; figure += 1) {
      loader.stdin.write(`${figure}\n`);
      expect(await once(said, 'line')).toEqual([`stored ${figure}`]);
      stored = figure;
      expect(await Promise.all(shown.map(newestFigure))).toEqual(shown.map(() => figure));
    }
  };
  try {
    await Promise.race([loading(), ...readers.map((reader) => reader.then(() => undefined))]);
  } finally {
    reading = false;
  }
  await Promise.all(readers);
  loader.stdin.end();
  await once(loader, 'exit');
  // Otherwise nothing was proved of the cache.
  expect(fromMemory).toBeGreaterThan(loads);
});

it('says that something failed, and shows nothing kept, while the database is away', async () => {
  const [page] = shown as [(typeof shown)[number]];
  expect((await ask(page.path)).status).toBe(200);
  const { pathname } = new URL(database.url);
  const name = pathname.slice(1);
  const owner = openDatabase(new URL('/postgres', database.url).href, { connections: 1 });
  await owner.query(`alter database ${name} with allow_connections false`);
  await owner.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  const away = await ask(page.path);
  expect([away.status, away.headers.get('Cache-Control')]).toEqual([500, 'no-store']);
  await owner.query(`alter database ${name} with allow_connections true`);
  await owner.close();
  expect((await ask(page.path)).status).toBe(200);
});
