import { beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { openDatabase } from './database/database.ts';
import { claimInstance, markReady } from './database/instance-kind.ts';
import { migrate } from './database/migrate.ts';
import { databaseReadiness, healthRoutes } from './health.ts';

describe('health', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await emptyDatabase();
  });
  const ask = async (path: string) => {
    const response = await healthRoutes(() => databaseReadiness(database)).request(path);
    return { status: response.status, body: await response.json() };
  };

  it('is live as soon as it answers, but ready only once migrated and loaded', async () => {
    expect(await ask('/health/live')).toEqual({ status: 200, body: { live: true } });
    expect(await ask('/health/ready')).toMatchObject({
      status: 503,
      body: { reason: expect.stringContaining('0001-foundation') },
    });
    await migrate(database);
    expect(await ask('/health/ready')).toMatchObject({ status: 503, body: { ready: false } });
    await claimInstance(database, 'demonstration', 7);
    expect(await ask('/health/ready')).toMatchObject({
      status: 503,
      body: { reason: expect.stringContaining('first load') },
    });
    await markReady(database);
    expect(await ask('/health/ready')).toEqual({ status: 200, body: { ready: true } });
  });

  it('is ready all the same, but says so, where something needs looking after', async () => {
    const attention = 'Scheduled jobs have not run for 12 minutes';
    const response = await healthRoutes(async () => ({ ready: true, attention })).request('/health/ready');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ready: true, attention });
  });

  it('says that the database does not answer', async () => {
    const gone = openDatabase('postgresql://nobody@127.0.0.1:1/none');
    const response = await healthRoutes(() => databaseReadiness(gone)).request('/health/ready');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ reason: expect.stringContaining('does not answer') });
    await gone.close();
  });
});
