import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { chromiumPath, hearComplaints, launchBrowser } from '../support/browser.ts';
import { layoutShifts } from '../support/layout-shift.ts';
import { checkedPages } from './checked-pages-list.ts';
import { publicPages, publicSite, type SmallCountry, smallCountry } from './public-pages-site.ts';

const widths = [390, 768, 1280];
/** The accessibility journey looks at these on a phone and otherwise. */
const checked = new Set<string>(checkedPages.map(({ path }) => path));

describe.skipIf(chromiumPath === null)('public pages in a browser', () => {
  let country: SmallCountry;
  let server: WebServer;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    country = await smallCountry();
    server = await listen(publicSite(country).fetch, '127.0.0.1', 0);
    origin = `http://127.0.0.1:${server.port}`;
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await server?.stop(0);
  });

  async function open(
    path: string,
    options: Parameters<Browser['newContext']>[0],
  ): Promise<{ page: Page; asked: string[]; said: string[] }> {
    const context = await browser.newContext({ viewport: { width: 390, height: 900 }, ...options });
    const page = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    hearComplaints(page, said);
    await page.goto(origin + country.addressOf(path));
    return { page, asked, said };
  }

  describe.each(publicPages)('%s', (path) => {
    let scripted = true;

    it('fits every width, moves nothing while it loads, asks nothing of others and is open to everyone', async () => {
      const { page, asked, said } = await open(path, {});
      scripted = (await page.locator('script').count()) > 0;
      if (scripted) await page.waitForLoadState('networkidle');
      expect(await layoutShifts(page)).toEqual([]);
      expect(await widest(page)).toEqual(widths);
      if (!checked.has(path)) expect(await barriers(page)).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
      expect(said).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      await page.context().close();
    });

    it('does so without script', async () => {
      // A page that has no script is the same without: it was looked at just now.
      if (!scripted) return;
      const { page, asked, said } = await open(path, { javaScriptEnabled: false });
      expect(await widest(page)).toEqual(widths);
      expect(asked.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
      expect(said).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      await page.context().close();
    });
  });

  // Marks, charts, map and prose are drawn in their own colours; the longest words meet the least room.
  describe.each([
    '/',
    '/areas/D12000002',
    '/indicators/child-poverty',
    '/methods/theil-sen',
  ])('%s', (path) => {
    it('is open to everyone on a phone in the dark', async () => {
      const { page } = await open(path, { colorScheme: 'dark' });
      expect(await barriers(page)).toEqual([]);
      await page.context().close();
    });
  });

  it('shows a list on a phone and the matrix on a desk, never both', async () => {
    const { page } = await open('/', {});
    const shown = () =>
      Promise.all([page.locator('#matrix').isVisible(), page.locator('.picture-list').first().isVisible()]);
    expect(await shown()).toEqual([false, true]);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await shown()).toEqual([true, false]);
    await page.setViewportSize({ width: 390, height: 900 });
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toEqual([true, false]);
    await page.context().close();
  });

  it('lets the keyboard skip to the content, then find a place before any tile', async () => {
    const { page } = await open('/', { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Skip to main content');
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(`${origin}/#main-content`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('name="q"');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Find</button>');
    // The three views stand between the search and the map they turn.
    for (const view of ['family', 'like']) {
      await page.keyboard.press('Tab');
      if (view === 'family') await page.keyboard.press('Tab');
      expect(await focused(page)).toContain(`view=${view}`);
    }
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('class="tile ');
    await page.context().close();
  });

  it.each([
    true,
    false,
  ])('finds a place from the first page and opens it (script: %s)', async (javaScriptEnabled) => {
    const { page } = await open('/', { javaScriptEnabled });
    const name = (await page.locator('.tile').first().getAttribute('title')) ?? '';
    await page.getByRole('searchbox').fill(name);
    await page.getByRole('button', { name: 'Find' }).click();
    await page.locator('#results').getByRole('link', { name, exact: true }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
    expect(await page.locator('.demonstration').isVisible()).toBe(true);
    await page.context().close();
  });

  it.each([
    true,
    false,
  ])('filters and orders the picture by its address (script: %s)', async (javaScriptEnabled) => {
    const { page } = await open('/', { viewport: { width: 1280, height: 900 }, javaScriptEnabled });
    await page.getByLabel('Order').selectOption('worse');
    await page.getByLabel('Outcomes').selectOption('Health');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    expect(new URL(page.url()).searchParams.get('order')).toBe('worse');
    expect(await page.locator('#matrix tbody tr').first().locator('td').count()).toBe(4);
    expect(await page.getByLabel('Outcomes').inputValue()).toBe('Health');
    await page.context().close();
  });
});

/** The width the page needs at each width of window: the same where nothing sticks out. */
async function widest(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    found.push(await page.evaluate<number>('document.documentElement.scrollWidth'));
  }
  return found;
}

/** What axe finds wrong with the page as it is shown. It is put in past the policy, which forbids foreign scripts. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  expect(results.passes.length).toBeGreaterThan(15);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} – ${node.failureSummary ?? ''}`),
  );
}

/** Markup of what the keyboard stands on. */
async function focused(page: Page): Promise<string> {
  return page.evaluate<string>('document.activeElement.outerHTML');
}
