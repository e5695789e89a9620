import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { chromiumPath, launchBrowser } from '../support/browser.ts';
import { type LayoutShift, layoutShifts } from '../support/layout-shift.ts';
import { publicPages, publicSite, smallCountry } from './public-pages-site.ts';

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

  async function shiftsOf(address: string, width: number): Promise<LayoutShift[]> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(address, { waitUntil: 'networkidle' });
    const shifts = await layoutShifts(page);
    await page.close();
    return shifts;
  }

  describe.each(publicPages)('%s', (path) => {
    it.each([390, 1280])('moves nothing that was shown: %i wide', async (width) => {
      expect(await shiftsOf(origin + path, width)).toEqual([]);
    });
  });

  it('would be noticed if it moved something', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
    await page.setContent('<p id="below">Below</p>');
    await page.evaluate(pushDown);
    const [shift] = await layoutShifts(page);
    expect(shift?.value).toBeGreaterThan(0.01);
    expect(shift?.moved[0]).toContain('id="below"');
    await page.close();
  });
});

// What follows runs in the page, so it is text: the compiler here knows no document.

const pushDown = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
  document.body.insertAdjacentHTML('afterbegin', '<div style="height: 300px"></div>');
  requestAnimationFrame(() => requestAnimationFrame(done));
})))`;
