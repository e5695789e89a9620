import type { Browser, Page } from 'playwright-core';
import axe, { type AxeResults } from 'axe-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFrontDoor } from '../../src/main/front-door.ts';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { createAssets } from '../../src/web/index.ts';
import { chromiumPath, hearComplaints, launchBrowser } from '../support/browser.ts';
import { codes, ids } from '../support/partners.ts';
import { dutiesSite, recordDuties, tableWithDuties } from './duties-site.ts';

/** Serves the partnership's pages with their style sheets and modules. */
async function serve(recorded: boolean): Promise<WebServer> {
  const database = await tableWithDuties();
  if (recorded) await recordDuties(database);
  const assets = createAssets();
  const door = createFrontDoor(assets, async () => ({ ready: true }));
  door.open(dutiesSite(database, assets));
  return listen(door.fetch, '127.0.0.1', 0);
}

const partnership = `/partnerships/${codes.one}`;

describe.skipIf(chromiumPath === null).each([
  { how: 'with script', script: true },
  { how: 'without script', script: false },
])('duties between partners in a browser, $how', ({ script }) => {
  let server: WebServer;
  let browser: Browser;
  let said: string[];

  beforeAll(async () => {
    server = await serve(false);
    browser = await launchBrowser();
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    said = [];
  });

  const as = async (who: string, path: string): Promise<Page> => {
    const context = await browser.newContext({
      javaScriptEnabled: script,
      viewport: { width: 390, height: 844 },
    });
    context.setDefaultTimeout(15_000);
    const address = `http://127.0.0.1:${server.port}`;
    await context.addCookies([{ name: 'who', value: who, url: address }]);
    const page = await context.newPage();
    hearComplaints(page, said);
    await page.goto(`${address}${path}`);
    return page;
  };
  const textOf = (page: Page) => page.locator('main').innerText();

  it('one partner asks, the other answers, and everybody sees how long it took', async () => {
    const asking = await as('councilLead', `${partnership}/information-requests`);
    await asking.getByRole('link', { name: 'Ask a partner for information' }).click();
    await asking.getByLabel('Partner that is asked').selectOption({ label: 'NHS Machair' });
    await asking.getByLabel('What is asked').fill('How many babies are breastfed at six weeks?');
    await asking.getByLabel('Outcome it is for').fill('Every child has the best start');
    await asking.getByLabel('Day it was asked').fill('13 November 2026');
    await asking.getByRole('button', { name: 'Ask for it' }).click();
    await asking.waitForURL(/information-requests\/[0-9a-f-]{36}$/);
    expect(await textOf(asking)).toContain('open for 15 days');

    const answering = await as('nhsLead', new URL(asking.url()).pathname);
    await answering.getByRole('link', { name: 'Answer it' }).click();
    await answering.getByText('Refused', { exact: true }).click();
    await answering.getByLabel('What was given').fill('A table by ward.');
    await answering.getByRole('button', { name: 'Save the answer' }).click();
    await expect.poll(() => answering.getByRole('alert').innerText()).toContain('the answer is a refusal');
    await answering.getByText('Given', { exact: true }).click();
    await answering.getByLabel('Day of the answer').fill('27/11/2026');
    await answering.getByRole('button', { name: 'Save the answer' }).click();
    await answering.waitForURL(/information-requests\/[0-9a-f-]{36}$/);
    expect(await textOf(answering)).toContain('given after 14 days (10 working days)');

    const reading = await as('', `${partnership}/information-requests`);
    expect(await textOf(reading)).toContain('the one answer took 14 days (10 working days).');
    expect(await textOf(reading)).not.toContain('breastfed');
    // The answer that was refused, and nothing else.
    expect(said).toEqual([expect.stringContaining('422')]);
  });

  it('a plan is recorded and lined up', async () => {
    const page = await as('officer', `${partnership}/own-plans`);
    await page.getByRole('link', { name: 'Record a plan', exact: true }).click();
    await page.getByLabel('Partner whose plan it is').selectOption({ label: 'Chief Constable' });
    await page.getByLabel('Kind of plan').selectOption({ label: 'Another plan' });
    await page.getByLabel('Title').fill('Local police plan');
    await page.getByLabel('First day of the plan').fill('1/4/2026');
    await page.getByLabel('Priorities of the plan').fill('Visible officers\nFewer stations');
    await page.getByText('Everybody', { exact: true }).click();
    await page.getByRole('button', { name: 'Save the plan' }).click();
    await page.waitForURL(/own-plans#plan-/);
    await page.getByRole('link', { name: 'Say what it does for an outcome: “Fewer stations”' }).click();
    await page.getByLabel('Outcome').selectOption('Work');
    await page.getByText('pulls the other way', { exact: true }).click();
    await page.getByLabel('Why').fill('Three jobs go in each town.');
    await page.getByText('Everybody', { exact: true }).click();
    await page.getByRole('button', { name: 'Save it' }).click();
    await page.waitForURL(/own-plans#priority-/);
    const text = await textOf(page);
    for (const words of ['One priority pulls the other way.', 'Three jobs go in each town.'])
      expect(text).toContain(words);
    expect(said).toEqual([]);
  });
});

describe.skipIf(chromiumPath === null)('the pages of duties between partners', () => {
  let server: WebServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serve(true);
    browser = await launchBrowser();
  });
  afterAll(() => server.stop());

  it.each([390, 1280])('are accessible and no wider than a window of %i', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const address = `http://127.0.0.1:${server.port}`;
    await context.addCookies([{ name: 'who', value: 'officer', url: address }]);
    const page = await context.newPage();
    for (const path of [
      `${partnership}/excusals`,
      `${partnership}/excusals/new`,
      `${partnership}/information-requests`,
      `${partnership}/own-plans`,
      `${partnership}/own-plans/new`,
      `/partners/${ids.nhs}`,
      `/partners/${ids.nhs}/own-plans`,
    ]) {
      await page.goto(`${address}${path}`);
      await page.addScriptTag({ content: axe.source });
      const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        path,
      ).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width);
      const shots = process.env['SHOTS'];
      if (shots)
        await page.screenshot({ path: `${shots}/${width}${path.replaceAll('/', '_')}.png`, fullPage: true });
    }
  });
});
