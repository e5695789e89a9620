import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseMapping } from '../../src/evidence/index.ts';
import { saveMapping } from '../../src/evidence/loading/mapping-store.ts';
import type { UploadServices } from '../../src/evidence/uploads/upload-services.ts';
import type { Actor } from '../../src/platform/authorisation/actor.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { tidyAreas, tidyHeader, tidyLoading, tidyMapping } from '../support/tidy-loading.ts';
import { signedIn, type UploadSite, uploadServices, uploadSite } from '../support/uploads.ts';

/** Enough rows for a load to be in the middle of them when it is killed. */
const figures = 400 * 500;

function table(): string {
  const rows = Array.from({ length: figures }, (_, row) => {
    const year = 1801 + (row % 400);
    const period = `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
    return `S12000017,${period},25,10,40,20,30,group ${Math.floor(row / 400)}`;
  });
  return `${tidyHeader},group\n${rows.join('\n')}\n`;
}

let database: TestDatabase;
let services: UploadServices & { folder: string };
let site: UploadSite;
let analyst: Actor;
let page: string;
let trace: () => Promise<Record<string, number>>;

beforeAll(async () => {
  database = await freshDatabase();
  await tidyAreas(database);
  trace = tidyLoading(database).trace;
  const columns = { ...tidyMapping.columns, breakdowns: { group: 'group' } };
  await saveMapping(database, 'many', parseMapping({ ...tidyMapping, columns }));
  services = await uploadServices(database, { largestFile: 100 * 1024 * 1024 });
  analyst = await signedIn(database, 'Màiri', { role: 'analyst', partnershipId: null });
  site = uploadSite(services, analyst);
  page = await site.brought('many.csv', table(), 'many');
});

/** Begins the load in another process, and calls `meanwhile` once PostgreSQL holds some of its rows. */
async function loadElsewhere(meanwhile: (child: ChildProcess) => Promise<unknown> | unknown): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      join(import.meta.dirname, 'upload-loading-child.ts'),
      ...[database.url, services.folder, page.split('/').at(-1) ?? '', JSON.stringify(analyst)],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const closed = once(child, 'close');
  while (child.exitCode === null) {
    const { rows } = await database.query<{ begun: boolean }>(
      `select coalesce(sum(tuples_processed), 0) > 0 as begun from pg_stat_progress_copy
        where datname = current_database()`,
    );
    if (!rows[0]?.begun) continue;
    await meanwhile(child);
    break;
  }
  await closed;
}

describe('a load that another process is doing', () => {
  it('is under way for everybody, and cannot be begun a second time', async () => {
    const before = await trace();
    await loadElsewhere(async (child) => {
      child.kill('SIGSTOP');
      expect(await site.text(page)).toContain('being loaded');
      expect(await (await site.get(`${page}/progress.json`)).json()).toMatchObject({ underWay: true });
      expect((await site.post(`${page}/load`)).status).toBe(409);
      expect((await site.post(`${page}/withdraw`)).status).toBe(409);
      child.kill('SIGKILL');
    });
    // PostgreSQL needs a moment to notice.
    await expect.poll(() => site.text(page)).toContain('interrupted');
    await expect.poll(() => trace()).toEqual(before);
  });

  it('is shown as interrupted once it was killed, has left nothing, and can be run again', async () => {
    expect(await site.text(page)).toContain('The server was stopped in the middle. Nothing of it was stored');
    expect((await site.step(page, 'load')).status).toBe(303);
    expect(await site.text(page)).toMatch(/tag--green">loaded/);
    expect(await trace()).toMatchObject({ releases: 1, figures, current: 1 });
  });

  it('by this very server is interrupted too when it is stopped in order', async () => {
    await site.step(page, 'undo');
    const before = await trace();
    await site.post(`${page}/load`);
    await services.runner.stop();
    expect(await site.text(page)).toContain('interrupted');
    await expect.poll(() => trace()).toEqual(before);
  });
});
