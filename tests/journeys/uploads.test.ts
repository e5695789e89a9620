import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMapping } from '../../src/evidence/index.ts';
import { saveMapping } from '../../src/evidence/loading/mapping-store.ts';
import type { UploadServices } from '../../src/evidence/uploads/upload-services.ts';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { createFrontDoor } from '../../src/main/front-door.ts';
import { createAssets } from '../../src/web/index.ts';
import { chromiumPath, hearComplaints, launchBrowser } from '../support/browser.ts';
import type { TestDatabase } from '../support/database.ts';
import { realData } from '../support/real-data.ts';
import { dataZoneLookup, realScotland } from '../support/real-scotland.ts';
import { tidyMapping } from '../support/tidy-loading.ts';
import { signedIn, uploadServices, uploadSite } from '../support/uploads.ts';

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A year of official ages of every council, and one figure in it that is corrected later. */
const ages = 'population/nrs_2022_council_single_age_persons.csv';

describe.skipIf(chromiumPath === null || realData === null).each([
  ['with script', true],
  ['without script', false],
])('an analyst %s', (_how, javaScriptEnabled) => {
  let database: TestDatabase;
  let services: UploadServices;
  let server: WebServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    database = await realScotland([dataZoneLookup]);
    await database.query(`insert into instance (kind) values ('real')`);
    await saveMapping(database, 'poverty', parseMapping(tidyMapping));
    services = await uploadServices(database);
    const analyst = await signedIn(database, 'Màiri', { role: 'analyst', partnershipId: null });
    const { site } = uploadSite(services, analyst);
    const door = createFrontDoor(createAssets(), async () => ({ ready: true }));
    door.open(site);
    server = await listen(door.fetch, '127.0.0.1', 0);
    browser = await launchBrowser();
    const context = await browser.newContext({
      javaScriptEnabled,
      baseURL: `http://127.0.0.1:${server.port}`,
    });
    page = await context.newPage();
    hearComplaints(page, complaints);
  });
  afterAll(() => server?.stop());

  /** Every figure in force, exactly. */
  const figures = async () =>
    (
      await database.query(
        `select o.*, 0 as release_id from observation o join release on release.id = release_id
          where superseded_at is null order by series_id, area_id, period_id`,
      )
    ).rows;
  /** Looks at the page until the work is done: by itself with script, by the link without. */
  const until = async (state: string) => {
    const tag = page.locator('h1 .tag', { hasText: new RegExp(`^${state}$`) });
    while (!(await tag.isVisible())) {
      if (javaScriptEnabled) {
        await tag.waitFor({ timeout: 60_000 });
      } else {
        await services.runner.idle();
        await page.getByRole('link', { name: 'Look again' }).click();
      }
    }
  };
  const bring = async (file: string | { name: string; content: string }) => {
    await page.goto('/data/uploads');
    await page.getByRole('link', { name: 'Bring a file', exact: true }).click();
    const chosen =
      typeof file === 'string'
        ? path.join(realData ?? '', file)
        : { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.content) };
    await page.getByLabel('File', { exact: true }).setInputFiles(chosen);
    await page.getByRole('button', { name: 'Check the file' }).click();
  };

  it('brings an official file, sees what it is, and loads it: what was shown is what is stored', async () => {
    await bring(ages);
    await until('ready to load');
    expect(await figures()).toEqual([]);
    const shown = await page.locator('#first tbody tr').allInnerTexts();
    await page.getByRole('button', { name: 'Load the figures' }).click();
    await until('loaded');
    expect(await page.locator('#first tbody tr').allInnerTexts()).toEqual(shown);
    const { rows } = await database.query<{ name: string; value: number; label: string; row: number }>(
      `select area.name, value, label, source_row as row from observation join area on area.id = area_id
         join period on period.id = period_id order by source_sheet, source_row, source_column, series_id limit 12`,
    );
    expect(shown).toHaveLength(12);
    for (const [at, { name, value, label, row }] of rows.entries()) {
      expect(shown[at]).toContain(name);
      expect(shown[at]).toContain(value.toLocaleString('en-GB'));
      expect(shown[at]).toContain(label);
      expect(shown[at]).toContain(`row ${row},`);
    }
  });

  it('brings a corrected one, sees how many figures change, loads it and takes it back', async () => {
    const before = await figures();
    const original = await readFile(path.join(realData ?? '', ages), 'utf8');
    const [header, first = '', ...rest] = original.split('\n');
    const cells = first.split(',');
    // Somebody was a year older than was thought: the ages still add up.
    const at = cells.findIndex((cell, place) => place > 3 && /^"?\d+"?$/.test(cell));
    const moved = (cell: string | undefined, by: number) =>
      (cell ?? '').replace(/\d+/, (number) => String(Number(number) + by));
    const corrected = cells.with(at, moved(cells[at], -1)).with(at + 1, moved(cells[at + 1], 1));
    await bring({ name: 'ages corrected.csv', content: [header, corrected.join(','), ...rest].join('\n') });
    await until('ready to load');
    await expect.poll(() => page.locator('#changes').innerText()).toMatch(/Changed\s+2\n/);
    await page.getByRole('button', { name: 'Load the figures' }).click();
    await until('loaded');
    expect(await figures()).not.toEqual(before);
    await page.getByRole('button', { name: 'Take it back' }).click();
    await until('taken back');
    expect(await figures()).toEqual(before);
  });

  it('has what is wrong with a table listed cell by cell, and with a file said beside its field', async () => {
    await page.goto('/data/uploads/new');
    await page.getByLabel('How it is read').selectOption('poverty');
    const rows = ['S12000047,2020/21,"1,234",,,,', 'S12009999,2020/21,3,,,,', 'S12000047,March,3,,,,'];
    const table = `area,period,value,count,of,low,high\n${rows.join('\n')}\n`;
    await page
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'poverty.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await page.getByRole('button', { name: 'Check the file' }).click();
    await until('cannot be loaded');
    expect(await page.locator('#cells-fatal tbody tr').count()).toBe(3);

    await bring({ name: 'poverty.exe', content: table });
    const summary = page.locator('.ds_error-summary');
    await expect.poll(() => summary.innerText()).toContain('ends in “.exe”');
    await page.goto('/data');
    await page.getByRole('link', { name: 'Bring and load files of figures' }).click();
    await expect.poll(() => page.locator('#uploads tbody tr').count()).toBe(3);
  });

  it('can use every page whatever they see it with, on a phone too', async () => {
    await page.goto('/data/uploads');
    const found = await page
      .locator('#uploads a')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href')));
    // The policy forbids scripts that are not ours; axe is put in by the tester, past it.
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 390, height: 900 } });
    const checked = await context.newPage();
    for (const href of ['/data/uploads', '/data/uploads/new', ...found]) {
      await checked.goto(`http://127.0.0.1:${server.port}${href}`);
      await checked.addScriptTag({ path: axeScript });
      const { violations } = await checked.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
      expect(violations.map(({ id, nodes }) => `${href} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      const wide = await checked.evaluate('document.documentElement.scrollWidth');
      expect(wide, `${href}: no scrolling sideways`).toBeLessThanOrEqual(390);
    }
    await context.close();
  });

  it('meets no complaint of the browser', () => {
    expect(complaints.filter((text) => !/status of (409|422)/.test(text))).toEqual([]);
  });
});
