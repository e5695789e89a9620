import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { chromiumPath, launchBrowser } from '../support/browser.ts';
import { publicSite, smallCountry } from './public-pages-site.ts';

describe.skipIf(chromiumPath === null)('a page while it is loading', () => {
  let server: WebServer;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    server = await listen(publicSite(await smallCountry()).fetch, '127.0.0.1', 0);
    origin = `http://127.0.0.1:${server.port}`;
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await server?.stop(0);
  });

  async function shiftOf(address: string, width: number): Promise<number> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(address, { waitUntil: 'networkidle' });
    const shift = await page.evaluate<number>(layoutShift);
    await page.close();
    return shift;
  }

  describe.each(['/', '/areas/D12000002', '/indicators/child-poverty'])('%s', (path) => {
    it.each([390, 1280])('moves nothing that was shown: %i wide', async (width) => {
      expect(await shiftOf(origin + path, width)).toBe(0);
    });
  });

  it('would be noticed if it moved something', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
    await page.setContent('<p id="below">Below</p>');
    await page.evaluate(pushDown);
    expect(await page.evaluate<number>(layoutShift)).toBeGreaterThan(0);
    await page.close();
  });
});

// What follows runs in the page, so it is text: the compiler here knows no document.

/** The sum of all shifts since the page was opened, once two more frames are drawn (Layout Instability API). */
const layoutShift = `new Promise((settle) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => settle(sum)));
})`;

const pushDown = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
  document.body.insertAdjacentHTML('afterbegin', '<div style="height: 300px"></div>');
  requestAnimationFrame(() => requestAnimationFrame(done));
})))`;
