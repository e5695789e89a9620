import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { seededRandom } from '../../src/kernel/seeded-random.ts';
import { postmastersOn } from './loading-process.ts';
import { expectKept, KILLS, ownServer, PATIENCE } from './own-server.ts';

const server = ownServer();

it(
  `Commonty’s own PostgreSQL keeps every acknowledged load through ${KILLS} kills of Commonty`,
  async () => {
    const random = seededRandom(20261121);
    const ledger = new Set<number>();
    for (let kill = 0; kill <= KILLS; kill += 1) {
      const life = server.start();
      const { postmaster, found } = await life.ready();
      expect(postmastersOn(server.folder)).toEqual([postmaster]);
      expectKept(found, ledger);
      await life.acknowledgement();
      await sleep(random.below(60));
      await life.end('SIGKILL');
      for (const load of life.acknowledged) ledger.add(load);
      // Sometimes the next start finds the server of the killed one still running, sometimes it has ended.
      if (random.next() < 0.3) await server.untilNoServer();
    }
    expect(ledger.size).toBeGreaterThan(KILLS);
  },
  PATIENCE,
);
