import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFrontDoor } from '../../src/main/front-door.ts';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { createAssets } from '../../src/web/index.ts';
import { chromiumPath, hearComplaints, launchBrowser } from '../support/browser.ts';
import { people } from '../support/partners.ts';
import { planOf, twoTablesWithWards } from '../support/plans.ts';
import { siteFor } from '../support/site-for.ts';

const soon = { timeout: 15_000 };

describe.skipIf(chromiumPath === null).each([
  { how: 'with script', script: true },
  { how: 'without script', script: false },
])('a plan in a browser, $how', ({ script }) => {
  let server: WebServer;
  let browser: Browser;
  let page: Page;
  const said: string[] = [];

  beforeAll(async () => {
    const database = await twoTablesWithWards();
    const door = createFrontDoor(createAssets(), async () => ({ ready: true }));
    door.open(siteFor(database, people.officer, { today: '2026-11-28' }));
    server = await listen(door.fetch, '127.0.0.1', 0);
    browser = await launchBrowser();
    const context = await browser.newContext({
      javaScriptEnabled: script,
      viewport: { width: 390, height: 844 },
    });
    context.setDefaultTimeout(10_000);
    page = await context.newPage();
    hearComplaints(page, said);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const follow = (name: string | RegExp) => page.getByRole('link', { name }).first().click();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const heading = async (name: string | RegExp) => {
    await expect.poll(() => page.getByRole('heading', { name }).count(), soon).toBeGreaterThan(0);
  };

  it('is begun, told what it lacks, written, answered, published and changed', async () => {
    await page.goto(`http://127.0.0.1:${server.port}${planOf}`);
    await follow('The working draft');
    await follow('Begin a plan');
    await page.getByLabel('Title', { exact: true }).fill('Machair together');
    await press('Begin the plan');
    await heading('Draft: Machair together');
    await expect
      .poll(() => page.getByText('3 things that the Act requires are missing').count(), soon)
      .toBe(1);
    // From what is missing to where it is written.
    await follow(/Write it here: The needs and circumstances/);
    await page.getByLabel('Needs and circumstances of residents').fill('Many live far from a doctor.');
    await press('Save');
    await heading('Draft: Machair together');
    await follow('Add a priority');
    await page.getByLabel('Priority').fill('Poverty');
    await press('Save the priority');
    await follow(/^Add an outcome/);
    await page.getByLabel('Outcome', { exact: true }).fill('Fewer children are poor');
    await page.getByLabel('Proposed improvement').fill('A fifth fewer of them.');
    await page.getByLabel('First day of the period').fill('1 April 2026');
    await page.getByLabel('Last day of the period').fill('31 March 2036');
    await page.getByText('Local and national', { exact: true }).click();
    await press('Save the outcome');
    await follow('Add a locality');
    await page.getByLabel('Area', { exact: true }).selectOption({ label: 'Harbour' });
    await page.getByText('Not significantly poorer', { exact: true }).click();
    await press('Save the locality');
    await follow('Write it here: Hill: This area is in no locality.');
    await page.getByLabel('Area', { exact: true }).selectOption({ label: 'Hill' });
    await page.getByText('Not significantly poorer', { exact: true }).click();
    await press('Save the locality');
    await follow('Record what was said of the draft');
    await page.getByLabel('Received on').fill('1 November 2026');
    await page.getByLabel('Their words').fill('Homes are cold.');
    await press('Save');
    await follow(/Write it here: .*What was said of the draft has no answer/);
    await page.getByLabel('How it was taken account of').fill('An outcome on warm homes comes next year.');
    await press('Save');
    await follow('Publish this draft');
    await page.getByLabel('What this version changes').fill('The first');
    await press('Publish for everybody');
    await heading('Machair together');
    expect(await page.getByText('version 1, in force since 28 November 2026').count()).toBe(1);
    await follow('The working draft');
    await follow('Machair together');
    await follow('Change What the plan says');
    await page.getByLabel('Vision').fill('All are well.');
    await press('Save');
    await follow('Publish this draft');
    await page.getByLabel('What this version changes').fill('A vision');
    await press('Publish for everybody');
    await follow('All versions');
    await follow('with version 1');
    await heading('Machair together: from version 1 to version 2');
    expect(await page.locator('ins', { hasText: 'All are well.' }).count()).toBe(1);
    expect([...new Set(said)]).toEqual([]);
  }, 120_000);
});
