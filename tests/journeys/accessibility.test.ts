import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { type Appearance, accessibilityResultsFile, appearances } from '../../src/web/index.ts';
import { chromiumPath, launchBrowser } from '../support/browser.ts';
import { checkedPages } from './checked-pages-list.ts';
import { publicSite, type SmallCountry, smallCountry } from './public-pages-site.ts';

const require = createRequire(import.meta.url);
const axeScript = require.resolve('axe-core/axe.min.js');
const axeVersion = (require('axe-core/package.json') as { version: string }).version;

/** Zoomed to 200 % on a desk is half as many pixels to lay out in. */
const looks: Record<
  Appearance,
  { width: number; colorScheme: 'light' | 'dark'; forcedColors: 'none' | 'active' }
> = {
  phone: { width: 390, colorScheme: 'light', forcedColors: 'none' },
  tablet: { width: 768, colorScheme: 'light', forcedColors: 'none' },
  desk: { width: 1280, colorScheme: 'light', forcedColors: 'none' },
  dark: { width: 1280, colorScheme: 'dark', forcedColors: 'none' },
  'forced-colours': { width: 1280, colorScheme: 'light', forcedColors: 'active' },
  zoomed: { width: 640, colorScheme: 'light', forcedColors: 'none' },
};

/** In these the page is laid out as on the desk: where every box is as it was there, only colours can fail anew. */
const recoloured: readonly Appearance[] = ['dark', 'forced-colours'];
const colourRules = ['color-contrast', 'link-in-text-block'];

const settled = `new Promise(requestAnimationFrame)
  .then(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
  .then(() => undefined)`;

/** Where every element of the page is, and how large. */
const boxes = `Array.from(document.querySelectorAll('body *'), (one) => {
  const { x, y, width, height } = one.getBoundingClientRect();
  return [x, y, width, height].map(Math.round).join();
}).join(';')`;

describe.skipIf(chromiumPath === null)('the accessibility of every kind of page', () => {
  let browser: Browser;
  let database: SmallCountry;
  let server: WebServer;

  beforeAll(async () => {
    database = await smallCountry();
    server = await listen(publicSite(database).fetch, '127.0.0.1', 0);
    browser = await launchBrowser();
  });
  afterAll(() => server.stop());

  it('is what the statement says: no failure, or those it lists', async () => {
    const byPage = new Map(
      checkedPages.map(({ path }) => [path, {} as Record<Appearance, ReturnType<typeof failuresOf>>]),
    );
    // The policy forbids scripts that are not ours; axe is put in by the tester, past it.
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    for (const { path } of checkedPages) {
      await page.goto(`http://127.0.0.1:${server.port}${database.addressOf(path)}`);
      await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
      await page.addScriptTag({ path: axeScript });
      let onDesk = '';
      for (const appearance of appearances) {
        const { width, colorScheme, forcedColors } = looks[appearance];
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, forcedColors });
        // A colour still fading from the last appearance is nobody's page.
        await page.evaluate(settled);
        const laidOut = await page.evaluate<string>(boxes);
        if (appearance === 'desk') onDesk = laidOut;
        const onlyColours = recoloured.includes(appearance) && laidOut === onDesk;
        const results = await page.evaluate<AxeResults>(
          `axe.run(${JSON.stringify({ resultTypes: ['violations'], ...(onlyColours ? { runOnly: colourRules } : {}) })})`,
        );
        const of = byPage.get(path);
        if (of) of[appearance] = failuresOf(results);
        expect(results.passes.length, `${path} was really checked`).toBeGreaterThan(onlyColours ? 0 : 10);
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        expect(wide, `${path}, ${appearance}: no scrolling sideways`).toBeLessThanOrEqual(width);
      }
    }
    await context.close();
    const checked = checkedPages.map(({ name, path }) => ({ name, path, failures: byPage.get(path) }));
    const results = { tool: `axe-core ${axeVersion}`, pages: checked };
    const text = `${JSON.stringify(results, null, 1)}\n`;
    if (process.env['UPDATE_GOLDEN']) writeFileSync(accessibilityResultsFile, text);
    expect(text).toBe(readFileSync(accessibilityResultsFile, 'utf8'));
  }, 900_000);
});

function failuresOf({ violations }: AxeResults) {
  return violations.map(({ id, help, nodes }) => ({ rule: id, help, elements: nodes.length }));
}
