import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { asActor } from '../authorisation/as-actor.ts';
import { openDatabase, transaction } from '../database/database.ts';
import { createLogger } from '../logging.ts';
import { createJobs } from './create-jobs.ts';
import { readJobRuns } from './job-runs.ts';
import type { JobData } from './job.ts';
import { jobSilence } from './watch-jobs.ts';

const database = await freshDatabase();
const logged: string[] = [];
const logger = createLogger('warn', { write: (line) => logged.push(line) });
const done: JobData[] = [];
let failures = 0;
const countedJob = {
  name: 'count-something',
  run: async (data: JobData) => {
    if (failures > 0) {
      failures -= 1;
      throw new Error('not now');
    }
    done.push(data);
  },
};
const options = { database, logger, jobs: [countedJob], pollSeconds: 0.5 };
const jobs = createJobs(options);
await jobs.start();
afterAll(() => jobs.stop());

beforeEach(() => {
  done.splice(0);
  logged.splice(0);
});

describe('jobs', () => {
  it('run once their transaction is committed, and never where it is rolled back', async () => {
    await expect(
      transaction(database, async (within) => {
        await jobs.enqueue(within, 'count-something', { number: 1 });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await transaction(database, (within) => jobs.enqueue(within, 'count-something', { number: 2 }));
    await expect.poll(() => done, { timeout: 5_000 }).toEqual([{ number: 2 }]);
  });

  it('are queued once for a key, also after they were done', async () => {
    const enqueue = () =>
      transaction(database, (within) =>
        jobs.enqueue(within, 'count-something', { load: 7 }, { key: 'load:7' }),
      );
    expect(await enqueue()).toBe(true);
    expect(await enqueue()).toBe(false);
    await expect.poll(() => done, { timeout: 5_000 }).toEqual([{ load: 7 }]);
    expect(await enqueue()).toBe(false);
  });

  it('can be queued within the transaction of an actor, under the actor’s role', async () => {
    await asActor(database, null, (within) => jobs.enqueue(within, 'count-something', { by: 'actor' }));
    await expect.poll(() => done, { timeout: 5_000 }).toEqual([{ by: 'actor' }]);
  });

  it('keep how each last went', async () => {
    failures = 1;
    await transaction(database, (within) => jobs.enqueue(within, 'count-something', { number: 3 }));
    const run = async () => (await readJobRuns(database)).find(({ name }) => name === 'count-something');
    await expect.poll(run, { timeout: 5_000 }).toMatchObject({ problem: 'not now' });
    expect(logged.join()).toContain('a job failed');
    await transaction(database, (within) => jobs.enqueue(within, 'count-something', { number: 4 }));
    await expect.poll(run, { timeout: 5_000 }).toMatchObject({ problem: null, failedAt: null });
  });

  it('are shared by processes that start at the same time on one new database', async () => {
    const other = await freshDatabase();
    const pools = [1, 2, 3].map(() => openDatabase(other.url));
    const processes = pools.map((pool) => createJobs({ ...options, database: pool, jobs: [] }));
    await Promise.all(processes.map((each) => each.start()));
    const { rows } = await other.query<{ schemas: string }>(
      `select count(*)::text as schemas from pg_namespace where nspname = 'pgboss'`,
    );
    expect(rows).toEqual([{ schemas: '1' }]);
    await Promise.all(processes.map((each) => each.stop()));
    await Promise.all(pools.map((pool) => pool.close()));
  });
});

it('can be started again where the first start failed', async () => {
  const other = await freshDatabase();
  let there = false;
  const away = {
    ...other,
    query: (async (text: string, values?: readonly unknown[]) => {
      if (!there) throw new Error('the database is away');
      return other.query(text, values);
    }) as typeof other.query,
  };
  const late = createJobs({ ...options, database: away, jobs: [] });
  await expect(late.start()).rejects.toThrow('the database is away');
  there = true;
  await late.start();
  await late.stop();
});

describe('the watch over jobs', () => {
  const at = (time: string) => new Date(`2026-01-20T${time}Z`);
  const beat = (time: string) => [{ name: 'heartbeat', finishedAt: at(time), failedAt: null, problem: null }];

  it('is quiet while the heartbeat is young, and right after a start', () => {
    expect(jobSilence(beat('12:00:00'), at('08:00:00'), at('12:09:59'))).toBeNull();
    expect(jobSilence(beat('03:00:00'), at('12:00:00'), at('12:09:59'))).toBeNull();
    expect(jobSilence([], at('12:00:00'), at('12:01:00'))).toBeNull();
  });

  it('says for how long none has run', () => {
    expect(jobSilence(beat('12:00:00'), at('08:00:00'), at('12:11:00'))).toMatch(
      /have not run for 11 minutes \(last at 2026-01-20 12:00 UTC\)/,
    );
    expect(jobSilence([], at('12:00:00'), at('13:00:00'))).toMatch(/for 60 minutes \(never\)/);
  });
});
