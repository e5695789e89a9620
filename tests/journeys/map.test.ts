import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, hearComplaints, launchBrowser, softwareWebGl } from '../support/browser.ts';
import { layoutShifts } from '../support/layout-shift.ts';
import { publicSite, smallCountry } from './public-pages-site.ts';

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const path = '/indicators/income-deprived-people/map?kind=data-zone-2011';
const live = 'commonty-map[data-state="drawn"]';

describe.skipIf(chromiumPath === null)('the map of a measure in a browser', () => {
  let server: ReturnType<typeof serve>;
  let origin: string;
  let withWebGl: Browser;

  beforeAll(async () => {
    const site = publicSite(await smallCountry());
    server = serve({ fetch: site.fetch, port: 0, hostname: '127.0.0.1' });
    await new Promise<void>((listening) => {
      if (server.listening) listening();
      else server.once('listening', () => listening());
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    withWebGl = await launchBrowser(softwareWebGl);
  });

  afterAll(() => {
    server.close();
  });

  /** Opens the page and keeps what the browser complained of and what it asked for. */
  async function open(browser: Browser, options: BrowserContextOptions = {}, address = path) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, ...options });
    const page = await context.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    hearComplaints(page, said);
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(origin + address);
    return { page, said, asked };
  }

  async function openLive(options: BrowserContextOptions = {}, address = path) {
    const opened = await open(withWebGl, options, address);
    // It comes alive when a reader gets to it, which on a phone may be further down than its first screen.
    await opened.page.locator('commonty-map').scrollIntoViewIfNeeded();
    await opened.page.waitForSelector(live);
    return opened;
  }

  const statusOf = (page: Page) => page.locator('.map-status').innerText();
  const picture = (page: Page) => page.locator('.map-live').screenshot();

  it('takes the place of the drawing, of the same size, without complaint and without asking another site', async () => {
    const { page, said, asked } = await openLive();
    expect(await page.locator('.map-frame .drawing').isVisible()).toBe(false);
    const [drawing, canvas] = await Promise.all([
      page.locator('.map-frame .drawing').boundingBox(),
      page.locator('.map-live').boundingBox(),
    ]);
    expect(canvas).toMatchObject({ x: drawing?.x, y: drawing?.y });
    expect(Math.abs((canvas?.width ?? 0) - (drawing?.width ?? 0))).toBeLessThan(1);
    expect(await layoutShifts(page)).toEqual([]);
    expect(said).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
    expect(
      asked.filter((url) => /maplibre-gl-worker|data-zone-2011\.topojson|map\.json/.test(url)),
    ).toHaveLength(3);
    await page.context().close();
  });

  it('zooms and moves by keyboard, and tells what lies under the cross in the middle', async () => {
    const { page } = await openLive({ reducedMotion: 'reduce' });
    const canvas = page.locator('.map-live canvas');
    await canvas.focus();
    const before = await picture(page);
    for (const key of ['+', '+', '+']) await page.keyboard.press(key);
    await expect.poll(async () => (await picture(page)).equals(before)).toBe(false);
    await expect.poll(() => statusOf(page)).not.toBe('');
    const first = await statusOf(page);
    for (const key of Array.from({ length: 6 }, () => 'ArrowLeft')) await page.keyboard.press(key);
    await expect.poll(() => statusOf(page)).not.toBe(first);
    const closer = await picture(page);
    for (const key of ['-', '-', '-']) await page.keyboard.press(key);
    await expect.poll(async () => (await picture(page)).equals(closer)).toBe(false);
    await page.context().close();
  });

  it('goes to a place that is looked for, and says its figure as the list does', async () => {
    const { page } = await openLive({ reducedMotion: 'reduce' });
    const row = page.locator('#list tbody tr').nth(7);
    const name = (await row.locator('a').innerText()).trim();
    const [council, value] = await row.locator('td').allInnerTexts();
    const before = await picture(page);
    await page.locator('#map-find').fill(name);
    await page.locator('.map-hits button').first().click();
    await expect.poll(() => statusOf(page)).toBe(`${name}, ${council}: ${value}`);
    await expect.poll(async () => (await picture(page)).equals(before)).toBe(false);
    expect(await row.getAttribute('class')).toContain('map-row--chosen');
    expect(page.url()).toBe(origin + path);
    expect(await page.locator('.map-hits button').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('CANVAS');
    await page.context().close();
  });

  it('asks the server where the search finds nothing, which says so', async () => {
    const { page } = await openLive();
    await page.locator('#map-find').fill('Nowhere at all');
    await page.locator('form[data-search] button[type="submit"]').click();
    await page.getByText('No place in this list is called “Nowhere at all”.').waitFor();
    await page.context().close();
  });

  it('follows the focus through the list', async () => {
    const { page } = await openLive({ reducedMotion: 'reduce' });
    const links = page.locator('#list a[data-area]');
    for (const at of [0, 1]) {
      if (at === 0) await links.first().focus();
      else await page.keyboard.press('Tab');
      const name = await links.nth(at).innerText();
      await expect.poll(() => statusOf(page)).toContain(`${name}, `);
    }
    await page.context().close();
  });

  it('tells of the area under the pointer', async () => {
    const { page } = await openLive({}, '/indicators/child-poverty/map?kind=council');
    await page.locator('.map-live').hover();
    const told = await statusOf(page);
    const names = await page.locator('#list tbody tr').evaluateAll(rowTexts);
    expect([...names, 'No area here']).toContain(told);
    await page.context().close();
  });

  it('is found sound by axe, with the moving map and its buttons', async () => {
    const { page } = await openLive({ bypassCSP: true });
    await page.addScriptTag({ path: axeScript });
    const results = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    await page.context().close();
  });

  it('fits a phone, and takes the colours of the dark', async () => {
    const light = await openLive({ viewport: { width: 390, height: 800 } });
    expect(await light.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    const bright = await picture(light.page);
    await light.page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(async () => (await picture(light.page)).equals(bright)).toBe(false);
    expect(light.said).toEqual([]);
    await light.page.context().close();
  });

  it('stays with the drawing, silently, where there is no WebGL', async () => {
    const browser = await launchBrowser(['--disable-3d-apis']);
    const { page, said, asked } = await open(browser);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.map-frame .drawing').isVisible()).toBe(true);
    expect(await page.locator('.map-live').count()).toBe(0);
    expect(asked.filter((url) => url.includes('maplibre-gl.mjs'))).toEqual([]);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('works without script: drawing, choices, search and pages of the list', async () => {
    const { page } = await open(withWebGl, { javaScriptEnabled: false });
    expect(await page.locator('.map-frame .drawing').isVisible()).toBe(true);
    await page.locator('#map-choice-within').selectOption({ index: 1 });
    await page
      .locator('#map-choice button[type="submit"], form.filter-form button[type="submit"]')
      .first()
      .click();
    const council = new URL(page.url()).searchParams.get('within');
    expect(council).toMatch(/^D12/);
    const name = await page.locator('#list a[data-area]').first().innerText();
    await page.locator('#map-find').fill(name);
    await page.locator('form[data-search] button[type="submit"]').click();
    expect(await page.locator('#list a[data-area]').first().innerText()).toBe(name);
    expect(new URL(page.url()).searchParams.get('within')).toBe(council);
    await page.goto(origin + path);
    await page.locator('.ds_pagination a[rel="next"]').click();
    expect(await page.locator('#list caption').innerText()).toContain('101 to');
    await page.context().close();
  });
});

// What follows runs in the page, so it is text: the compiler here knows no document.

const rowTexts = (rows: unknown[]) =>
  (rows as { querySelector(query: string): { textContent: string } }[]).map(
    (row) => `${row.querySelector('th').textContent}: ${row.querySelector('td').textContent}`,
  );
