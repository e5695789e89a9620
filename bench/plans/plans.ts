import { openSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFrontDoor } from '../../src/main/front-door.ts';
import { createSite } from '../../src/main/site.tsx';
import { openDatabase } from '../../src/platform/database/database.ts';
import { startEmbeddedServer } from '../../src/platform/database/embedded/embedded-server.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { listen } from '../../src/platform/web-server.ts';
import { createAssets } from '../../src/web/index.ts';
import { answerOf, startBareHono } from '../pages/bare-servers.ts';
import { RequestProcess } from '../pages/request-process.ts';
import { describeRatio, measureRatio } from '../ratio.ts';
import { firstOutcome, largePlan, planCode, planDay, writeLargePlan } from './large-plan.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 15);
const connections = 32;
const requests = 256;

const folder = await mkdtemp(join(tmpdir(), 'commonty-bench-'));
const server = await startEmbeddedServer({ folder: join(folder, 'postgres') });
const database = openDatabase(await server.database('bench'));
await migrate(database);
await writeLargePlan(database, largePlan);
const nowhere = openSync(devNull, 'w');
const assets = createAssets();
const logger = createLogger('info', { write: (line) => void writeSync(nowhere, line) });
const door = createFrontDoor(assets, async () => ({ ready: true }));
door.open(createSite({ database, site: { demonstration: true, assets, today: () => planDay }, logger }));
const commonty = await listen(door.fetch, '127.0.0.1', 0);
const asking = new RequestProcess();

const base = `/partnerships/${planCode}`;
const pages = [
  { name: 'The plan', path: `${base}/plan` },
  { name: 'The board’s page', path: `${base}/board` },
  { name: 'The thread of an outcome', path: `${base}/plan/outcomes/${firstOutcome}/thread` },
  { name: 'The threads of the plan', path: `${base}/plan/threads` },
];
try {
  for (const page of pages) await besideBareRoute(page);
} finally {
  asking.stop();
  await commonty.stop(0);
  await database.close();
  await server.stop();
  await rm(folder, { recursive: true });
}

/** Every page afresh: nothing of the page cache. */
async function besideBareRoute({ name, path }: (typeof pages)[number]) {
  const sent = await answerOf(commonty.port, path, 'identity');
  const bare = await startBareHono(sent);
  const ask = async (port: number, times: number) => {
    const { milliseconds, answer } = await asking.run({
      ...{ port, path, connections, requests: times, acceptEncoding: 'identity' },
    });
    return { milliseconds, output: answer };
  };
  const result = await measureRatio({
    name: `${name}, ${sent.body.length} bytes`,
    ours: { name: 'Commonty', run: () => ask(commonty.port, requests) },
    peer: { name: `a bare Hono route with ${process.version}`, run: () => ask(bare.port, requests * 10) },
    proveEqual: (mine, theirs) => {
      if (mine !== theirs) throw new Error(`The answers differ. Ours:\n${mine}\nThe other's:\n${theirs}`);
    },
    rounds,
    peerScale: 0.1,
    required: 0.1,
  });
  console.log(describeRatio(result));
  bare.stop();
}
