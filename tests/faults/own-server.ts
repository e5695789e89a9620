import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect } from 'vitest';
import { rowsOf } from './loading-rows.ts';
import { type Found, LoadingProcess, postmastersOn } from './loading-process.ts';

/** How often each is killed, and how long that may take on a machine that is busy with other things. */
export const KILLS = 50;
export const PATIENCE = 600_000;

export interface OwnServer {
  /** Of the test that runs. */
  readonly folder: string;
  start(): LoadingProcess;
  untilNoServer(): Promise<void>;
}

/** For each test a new folder for a server; whatever was started on it is ended after the test. */
export function ownServer(): OwnServer {
  let home = '';
  const living: LoadingProcess[] = [];
  const folder = () => join(home, 'postgres');
  const untilNoServer = async () => {
    while (postmastersOn(folder()).length > 0) await sleep(50);
  };
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'commonty-faults-'));
    await chmod(home, 0o711);
  });
  afterEach(async () => {
    for (const life of living.splice(0)) await life.end('SIGKILL');
    await untilNoServer();
    await rm(home, { recursive: true });
  });
  return {
    get folder() {
      return folder();
    },
    start: () => {
      const life = new LoadingProcess(folder());
      living.push(life);
      return life;
    },
    untilNoServer,
  };
}

/** Every acknowledged load is there, and every load there is whole: its rows count 1, 2, 3 … */
export function expectKept(found: readonly Found[], ledger: ReadonlySet<number>): void {
  const there = new Set(found.map(({ load }) => load));
  expect([...ledger].filter((load) => !there.has(load))).toEqual([]);
  for (const { load, rows, sum } of found) {
    const wanted = rowsOf(load);
    expect({ load, rows, sum }).toEqual({ load, rows: wanted, sum: (wanted * (wanted + 1)) / 2 });
  }
}
