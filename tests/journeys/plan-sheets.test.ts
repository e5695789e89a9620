import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFrontDoor } from '../../src/main/front-door.ts';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { createAssets } from '../../src/web/index.ts';
import { chromiumPath, hearComplaints, launchBrowser } from '../support/browser.ts';
import type { TestDatabase } from '../support/database.ts';
import { twoTablesWithWards, writePlan } from '../support/plans.ts';
import { addRow, openBook, savedBook, sheetsOf } from '../support/sheets.ts';
import { signedIn, uploadServices, uploadSite } from '../support/uploads.ts';

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe.skipIf(chromiumPath === null).each([
  ['with script', true],
  ['without script', false],
])('an officer with a spreadsheet, %s', (_how, javaScriptEnabled) => {
  let database: TestDatabase;
  let server: WebServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    database = await twoTablesWithWards();
    const officer = await signedIn(database, 'Oighrig', { role: 'officer', partnershipId: 1 });
    const { site } = uploadSite(await uploadServices(database), officer);
    await writePlan(site);
    const door = createFrontDoor(createAssets(), async () => ({ ready: true }));
    door.open(site);
    server = await listen(door.fetch, '127.0.0.1', 0);
    browser = await launchBrowser();
    const context = await browser.newContext({
      ...{ javaScriptEnabled, baseURL: `http://127.0.0.1:${server.port}` },
      viewport: { width: 390, height: 800 },
    });
    page = await context.newPage();
    hearComplaints(page, complaints);
  });
  afterAll(() => server?.stop());

  const fits = async () => {
    if (!javaScriptEnabled) return;
    await page.evaluate(await readFile(axeScript, 'utf8'));
    const found = (await page.evaluate('axe.run()')) as AxeResults;
    expect(found.violations.map(({ id }) => id)).toEqual([]);
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(390);
  };
  const bring = async (name: string, buffer: Buffer) => {
    await page.getByLabel('Spreadsheet', { exact: true }).setInputFiles({
      ...{ name, buffer, mimeType: 'application/octet-stream' },
    });
    await page.getByRole('button', { name: 'Look at it' }).click();
  };
  const actions = async () =>
    (await database.query<{ name: string }>('select name from action order by name')).rows.map(
      ({ name }) => name,
    );

  it('takes a plan home, fills it in, brings it back and takes that back', async () => {
    await page.goto(sheetsOf);
    await fits();
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: /^Empty, to fill in/ }).click();
    const book = await openBook(await readFile(await (await coming).path()));
    addRow(book, 'Actions', {
      ...{ Reference: 'W-1', Action: 'Walks', Outcome: 'Fewer children are poor', State: 'Planned' },
      'Lead body': 'NHS Machair',
    });
    addRow(book, 'Actions', { Reference: 'W-2', Action: 'Runs' });
    await bring('filled in.xlsx', Buffer.from(await savedBook(book)));
    await fits();
    expect(await page.locator('main').innerText()).toContain(
      '1 new, 0 changed, 0 as they are. 1 with something wrong.',
    );
    await page.getByText('Bring in what is right (1)').click();
    await page.getByRole('button', { name: 'Bring these in' }).click();
    await fits();
    expect(await actions()).toEqual(['Walks']);
    await page.getByRole('link', { name: 'Take back what it brought' }).click();
    await page.getByRole('button', { name: 'Take it back' }).click();
    expect(await page.locator('main').innerText()).toContain('Taken back on');
    expect(await actions()).toEqual([]);
  });

  it('explains a tracker once', async () => {
    await page.goto(sheetsOf);
    await bring(
      'tracker.csv',
      Buffer.from('Ref,Task,Owner,RAG,Comments\nS1,Safer streets,Police,Green,It began.\n'),
    );
    await fits();
    await page.getByLabel(/^Outcome of new actions/).selectOption('Fewer children are poor');
    await page.getByLabel(/^State of new actions/).selectOption('Under way');
    await page.getByRole('button', { name: 'Go on' }).click();
    await fits();
    await page.getByLabel('Lead body: “Police”').selectOption('Chief Constable');
    await page.getByRole('button', { name: 'Look at what it would change' }).click();
    await page.getByRole('button', { name: 'Bring these in' }).click();
    expect(await actions()).toEqual(['Safer streets']);
    expect(complaints).toEqual([]);
  });
});
