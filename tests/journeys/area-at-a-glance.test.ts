import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { chromiumPath, launchBrowser } from '../support/browser.ts';
import { publicSite, smallCountry } from './public-pages-site.ts';

const council = '/areas/D12000002';

describe.skipIf(chromiumPath === null)('a place on a phone, without script', () => {
  let server: WebServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await listen(publicSite(await smallCountry()).fetch, '127.0.0.1', 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await server?.stop(0);
  });

  async function open(path: string): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${server.port}${path}`);
    return page;
  }

  it('names every measure under where it stands and under where it goes, before any chart', async () => {
    const page = await open(council);
    expect(await page.locator('main > section').first().getAttribute('class')).toBe('glance');
    const listed = (heading: RegExp) =>
      page
        .locator('.glance__columns > div', { has: page.getByRole('heading', { name: heading }) })
        .getByRole('link');
    const all = await page.locator('.spine__name a').allTextContents();
    expect((await listed(/^Now, beside/).allTextContents()).toSorted()).toEqual(all.toSorted());
    expect((await listed(/^Over time$/).allTextContents()).toSorted()).toEqual(all.toSorted());
    await listed(/^Over time$/)
      .first()
      .click();
    expect(page.url()).toMatch(/\/indicators\/[\w-]+\?area=D12000002$/);
    await page.context().close();
  });

  it('leads to every part of the page by name', async () => {
    const page = await open(council);
    const links = page.locator('.page-contents a');
    expect(await links.count()).toBeGreaterThan(4);
    for (const link of await links.all()) {
      const target = page.locator((await link.getAttribute('href')) ?? '');
      expect(await target.count(), (await link.textContent()) ?? '').toBe(1);
      expect(await target.isVisible()).toBe(true);
    }
    await page.context().close();
  });

  it('folds its charts by subject, opens one by the keyboard, and all by their address', async () => {
    const page = await open(council);
    const folds = page.locator('details.fold');
    const subjects = await folds.count();
    expect(subjects).toBeGreaterThan(3);
    const drawing = folds.first().locator('.chart__narrow .drawing').first();
    expect(await drawing.isVisible()).toBe(false);
    const folded = await heightOf(page);
    await folds.first().locator('.fold__summary').focus();
    await page.keyboard.press('Enter');
    expect(await drawing.isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Open all' }).click();
    expect(new URL(page.url()).search).toBe('?charts=open');
    expect(await page.locator('details.fold[open]').count()).toBe(subjects);
    expect(await heightOf(page)).toBeGreaterThan(1.5 * folded);
    await page.getByRole('link', { name: 'Fold all' }).click();
    expect(await page.locator('details.fold[open]').count()).toBe(0);
    await page.context().close();
  });

  it('prints every chart, folded or not', async () => {
    const page = await open(council);
    const hidden = async () => {
      const drawings = await page.locator('.fold .drawing').all();
      const seen = await Promise.all(drawings.map((one) => one.isVisible()));
      return seen.filter((one) => !one).length;
    };
    const charts = await page.locator('.fold .chart').count();
    expect(await hidden()).toBe(2 * charts);
    await page.emulateMedia({ media: 'print' });
    // Of the two drawings of each chart, the one that fits.
    expect(await hidden()).toBe(charts);
    expect(await page.locator('.fold table').first().isVisible()).toBe(false);
    await page.context().close();
  });
});

async function heightOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollHeight');
}
