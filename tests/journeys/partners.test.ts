import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFrontDoor } from '../../src/main/front-door.ts';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { chromiumPath, launchBrowser } from '../support/browser.ts';
import {
  addBody,
  areaOne,
  codeOne,
  officerOf,
  partnersSite,
  type PartnersSite,
} from '../support/partners-site.ts';

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const partners = `/partnerships/${codeOne}/partners`;

describe.skipIf(chromiumPath === null)('a community body comes to the table', () => {
  let table: PartnersSite;
  let server: WebServer;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    table = await partnersSite();
    table.be(officerOf(areaOne));
    await addBody(table, 1, { kind: 'health-board', name: 'NHS Ross', areas: [areaOne] });
    const door = createFrontDoor(table.assets, async () => ({ ready: true }));
    door.open(table.site);
    server = await listen(door.fetch, '127.0.0.1', 0);
    address = `http://127.0.0.1:${server.port}`;
    browser = await launchBrowser();
  });
  afterAll(() => server.stop());

  // The design system draws boxes on their labels, which are what a pointer meets.
  const tick = (page: Page, name: string) => page.locator('label', { hasText: name }).click();
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click();

  it.each([
    ['with script, on a wide screen', true, 1280],
    ['without script, on a phone', false, 390],
  ])('is registered, asked, heard and given a seat: %s', async (_how, javaScriptEnabled, width) => {
    const name = `Forum of ${width}`;
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`${address}${partners}`);
    await follow(page, 'Add a partner');
    await page.getByLabel('Find a body').fill(name);
    await page.getByLabel('Find a body').press('Enter');
    await page.getByText(`No body in the register fits “${name}”.`).waitFor();
    await follow(page, 'Register a body that is not there');

    await page.getByLabel('Name', { exact: true }).fill(name);
    await tick(page, 'Unpaid carers');
    await page.getByLabel('Speaks for people in').fill('Nowhere');
    await tick(page, 'Publish:');
    await press(page, 'Register the body');
    await page.getByRole('alert').getByText('No place is called “Nowhere”').waitFor();
    await page.getByLabel('Speaks for people in').fill('Glenview');
    await press(page, 'Register the body');
    await page.getByRole('heading', { level: 1, name: `${name} in Wester Ross` }).waitFor();

    await follow(page, 'Record that it was asked');
    await page.getByLabel('Asked on').fill('1/10/2026');
    await tick(page, 'In a visit');
    await page.getByLabel('Why it can contribute').fill('It speaks for carers');
    await page.getByLabel('Efforts made').fill('Two visits, in the evening');
    await tick(page, 'Wishes to take part in some of it');
    await page.getByLabel('How far it wishes to take part').fill('Health only');
    await page.getByLabel('Support given').fill('Somebody to care meanwhile');
    await press(page, 'Save');
    await page.getByText('Health only').waitFor();

    await follow(page, 'Admit it to the partnership');
    expect(await page.getByLabel('By agreement').isChecked()).toBe(true);
    await page.getByLabel('First day').fill('1 November 2026');
    await press(page, 'Admit the body');
    await page.getByText(`${name} takes part in Wester Ross by agreement.`).waitFor();

    await follow(page, 'Add a seat');
    await page.getByLabel('What the seat is called').fill('Carers’ seat');
    await page.getByLabel('First day').fill('1/11/2026');
    await press(page, 'Save');
    await follow(page, /Record who holds it/);
    await page.getByLabel('Who holds it').fill('Mòrag NicLeòid');
    await page.getByLabel('First day').fill('1/11/2026');
    await page.getByLabel('Last day').fill('31/10/2028');
    await press(page, 'Save');
    await page.getByText('Mòrag NicLeòid').first().waitFor();

    table.be(null);
    await page.goto(`${address}${partners}`);
    const row = page.getByRole('row', { name: new RegExp(name) });
    await expect.poll(() => row.first().textContent()).toContain('Mòrag NicLeòid');
    expect(await page.locator('#community').textContent()).toContain('Somebody to care meanwhile');
    table.be(officerOf(areaOne));
    await context.close();
  });

  it.each([1280, 390])('fits a screen of %d, and axe finds nothing', async (width) => {
    const { rows } = await table.database.query<{ id: string }>(
      `select id from body where name like 'Forum%' limit 1`,
    );
    const forum = rows[0]?.id;
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    for (const path of [
      '/partners',
      `/partners/${forum}`,
      partners,
      `${partners}/${forum}`,
      `${partners}/add`,
      `${partners}/new`,
      `${partners}/${forum}/approaches/new`,
    ]) {
      await page.goto(address + path);
      await page.addScriptTag({ path: axeScript });
      const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        path,
      ).toEqual([]);
      const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(over, path).toBeLessThanOrEqual(0);
    }
    await context.close();
  });
});
