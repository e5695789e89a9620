import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { seededRandom } from '../../src/kernel/seeded-random.ts';
import { postmastersOn } from './loading-process.ts';
import { expectKept, KILLS, ownServer, PATIENCE } from './own-server.ts';

const server = ownServer();

it(
  `Commonty’s own PostgreSQL keeps every acknowledged load through ${KILLS} kills of itself`,
  async () => {
    const random = seededRandom(18421105);
    const life = server.start();
    const { found: nothing } = await life.ready();
    expect(nothing).toEqual([]);
    for (let kill = 0; kill < KILLS; kill += 1) {
      await life.acknowledgement();
      await sleep(random.below(60));
      const [postmaster] = postmastersOn(server.folder);
      process.kill(postmaster as number, 'SIGKILL');
      const ledger = new Set(life.acknowledged);
      const { postmaster: successor, found } = await life.ready();
      expect(successor).not.toBe(postmaster);
      expect(postmastersOn(server.folder)).toEqual([successor]);
      expectKept(found, ledger);
    }
  },
  PATIENCE,
);
