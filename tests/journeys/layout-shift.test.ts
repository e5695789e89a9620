import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { chromiumPath, launchBrowser } from '../support/browser.ts';
import { type LayoutShift, layoutShifts } from '../support/layout-shift.ts';
import { publicPages, publicSite, type SmallCountry, smallCountry } from './public-pages-site.ts';

describe.skipIf(chromiumPath === null)('a page while it is loading', () => {
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

  async function shiftsOf(address: string, width: number): Promise<LayoutShift[]> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(address);
    // What no script fetches is there when the page is loaded.
    if ((await page.locator('script').count()) > 0) await page.waitForLoadState('networkidle');
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    const shifts = await layoutShifts(page);
    await page.close();
    return shifts;
  }

  describe.each(publicPages)('%s', (path) => {
    // On a phone it is looked at in `public-pages.test.ts`, which has it open anyway.
    it('moves nothing that was shown on a desk', async () => {
      expect(await shiftsOf(origin + country.addressOf(path), 1280)).toEqual([]);
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
