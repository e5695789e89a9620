import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SeededRandom, seededRandom } from '../../src/kernel/seeded-random.ts';
import { startEmbeddedServer } from '../../src/platform/database/embedded/embedded-server.ts';
import { type Found, LoadingProcess, postmastersOn } from './loading-process.ts';

const KILLS = 50;
const PATIENCE = 300_000;

let home: string;
let folder: string;
const living: LoadingProcess[] = [];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'commonty-faults-'));
  await chmod(home, 0o711);
  folder = join(home, 'postgres');
});
afterEach(async () => {
  for (const life of living.splice(0)) await life.end('SIGKILL');
  await untilNoServer();
  await rm(home, { recursive: true });
});

function start(): LoadingProcess {
  const life = new LoadingProcess(folder);
  living.push(life);
  return life;
}

async function untilNoServer(): Promise<void> {
  while (postmastersOn(folder).length > 0) await sleep(20);
}

/** Every acknowledged load is there, and every load there is whole: its rows count 1, 2, 3 … */
function expectKept(found: readonly Found[], ledger: ReadonlySet<number>): void {
  const there = new Set(found.map(({ load }) => load));
  expect([...ledger].filter((load) => !there.has(load))).toEqual([]);
  for (const { load, rows, sum } of found) {
    const wanted = load % 8 === 0 ? 30_000 : 300 + (load % 7) * 100;
    expect({ load, rows, sum }).toEqual({ load, rows: wanted, sum: (wanted * (wanted + 1)) / 2 });
  }
}

const moment = (random: SeededRandom) => sleep(random.below(120));

describe('Commonty’s own PostgreSQL', () => {
  it(
    `keeps every acknowledged load through ${KILLS} kills of Commonty`,
    async () => {
      const random = seededRandom(20261121);
      const ledger = new Set<number>();
      for (let kill = 0; kill <= KILLS; kill += 1) {
        const life = start();
        const { postmaster, found } = await life.ready();
        expect(postmastersOn(folder)).toEqual([postmaster]);
        expectKept(found, ledger);
        await life.acknowledgement();
        await moment(random);
        await life.end('SIGKILL');
        for (const load of life.acknowledged) ledger.add(load);
        // Sometimes the next start finds the server of the killed one still running, sometimes it has ended.
        if (random.next() < 0.3) await untilNoServer();
      }
      expect(ledger.size).toBeGreaterThan(KILLS);
    },
    PATIENCE,
  );

  it(
    `keeps every acknowledged load through ${KILLS} kills of itself`,
    async () => {
      const random = seededRandom(18421105);
      const life = start();
      const { found: nothing } = await life.ready();
      expect(nothing).toEqual([]);
      for (let kill = 0; kill < KILLS; kill += 1) {
        await life.acknowledgement();
        await moment(random);
        const [postmaster] = postmastersOn(folder);
        process.kill(postmaster as number, 'SIGKILL');
        const ledger = new Set(life.acknowledged);
        const { postmaster: successor, found } = await life.ready();
        expect(successor).not.toBe(postmaster);
        expect(postmastersOn(folder)).toEqual([successor]);
        expectKept(found, ledger);
      }
    },
    PATIENCE,
  );

  it('ends with a Commonty that stops in order, and leaves no lock', async () => {
    const life = start();
    await life.ready();
    await life.end('SIGTERM');
    expect(postmastersOn(folder)).toEqual([]);
    expect(existsSync(join(folder, 'commonty.lock'))).toBe(false);
    expect(existsSync(join(folder, 'data/postmaster.pid'))).toBe(false);
  });

  it('ends by itself soon after its Commonty was killed', async () => {
    const life = start();
    await life.ready();
    await life.end('SIGKILL');
    await untilNoServer();
    expect(postmastersOn(folder)).toEqual([]);
  });

  it('is stopped by the next start where even its guardian was killed', async () => {
    const life = start();
    const { postmaster } = await life.ready();
    const guardian = `read -r _; kill -INT "\\$0" ${postmaster}`;
    expect(spawnSync('pkill', ['-KILL', '-f', guardian]).status).toBe(0);
    await life.end('SIGKILL');
    await sleep(200);
    expect(postmastersOn(folder)).toEqual([postmaster]);
    const next = start();
    const { postmaster: successor, found } = await next.ready();
    expect(postmastersOn(folder)).toEqual([successor]);
    expectKept(found, new Set(life.acknowledged));
    expect(next.said).toContain(`Stopped a PostgreSQL left behind on ${folder} (${postmaster}`);
  });

  it('is not shared: a second Commonty on the folder is refused, the first goes on', async () => {
    const life = start();
    const { postmaster } = await life.ready();
    await expect(startEmbeddedServer({ folder })).rejects.toThrow(
      `${folder} is in use by another Commonty (process ${life.child.pid})`,
    );
    await life.acknowledgement();
    expect(postmastersOn(folder)).toEqual([postmaster]);
  });

  it('starts where an old postmaster.pid names a process that is something else by now', async () => {
    const life = start();
    await life.ready();
    await life.end('SIGTERM');
    const data = join(folder, 'data');
    const { uid, gid } = await stat(data);
    const stranger = spawn('sleep', ['600'], { uid, gid, stdio: 'ignore' });
    await once(stranger, 'spawn');
    await writeFile(join(data, 'postmaster.pid'), `${stranger.pid}\n${data}\n1\n1\n\n127.0.0.1\n`);
    const next = start();
    await next.ready();
    expect(stranger.exitCode).toBeNull();
    stranger.kill();
  });

  it('begins anew where its first start was cut off while the cluster was being made', async () => {
    const life = start();
    const unfinished = () =>
      (existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.startsWith('data.'));
    while (!unfinished().some((name) => existsSync(join(folder, name, 'base')))) await sleep(5);
    await life.end('SIGKILL');
    expect(existsSync(join(folder, 'data'))).toBe(false);
    const next = start();
    expect((await next.ready()).found).toEqual([]);
    expect(unfinished()).toEqual([]);
  });

  it('keeps its password where only its own user can read it', async () => {
    const life = start();
    await life.ready();
    expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'data'))).mode & 0o777).toBe(0o700);
    expect((await readFile(join(folder, 'password'), 'utf8')).length).toBe(32);
  });
});
