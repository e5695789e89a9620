import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { type Appearance, accessibilityResultsFile, appearances } from '../../src/web/index.ts';
import { chromiumPath, launchBrowser } from '../support/browser.ts';
import type { TestDatabase } from '../support/database.ts';
import { localityDraft, publicSite, smallCountry, sourceRow } from './public-pages-site.ts';

const require = createRequire(import.meta.url);
const axeScript = require.resolve('axe-core/axe.min.js');
const axeVersion = (require('axe-core/package.json') as { version: string }).version;

const pages = [
  { name: 'The picture of 32', path: '/' },
  { name: 'The picture by family groups', path: '/?view=family' },
  { name: 'The picture, like with like', path: '/?view=like' },
  { name: 'Search for a place', path: '/areas?q=a' },
  { name: 'The country', path: '/areas/D92000001' },
  { name: 'A partnership’s area', path: '/areas/D12000002' },
  { name: 'A partnership', path: '/partnerships/D12000002' },
  { name: 'Inequality in an area', path: '/areas/D12000002/inequality' },
  { name: 'People of an area', path: '/areas/D12000002/people' },
  { name: 'Data gaps of an area', path: '/areas/D12000002/data-gaps' },
  { name: 'Localities of an area', path: '/areas/D12000002/localities' },
  { name: 'Localities drawn up', path: `/areas/D12000002/localities?${localityDraft}` },
  { name: 'Localities compared with their area', path: `/areas/D12000002/localities/test?${localityDraft}` },
  { name: 'An area with all its charts', path: '/areas/D12000002?charts=open' },
  { name: 'A ward', path: '/areas/D13000001' },
  { name: 'A zone', path: '/areas/D02000001' },
  { name: 'A small area', path: '/areas/D01000001' },
  { name: 'Indicators', path: '/indicators' },
  { name: 'An indicator', path: '/indicators/child-poverty' },
  { name: 'A map', path: '/indicators/child-poverty/map' },
  { name: 'Places compared', path: '/compare?areas=D12000001,D12000002&indicators=child-poverty' },
  { name: 'Data', path: '/data' },
  { name: 'A dataset', path: '/data/demonstration-geography' },
  { name: 'The row of a figure', path: sourceRow },
  { name: 'Methods', path: '/methods' },
  { name: 'A method', path: '/methods/pace' },
  { name: 'About', path: '/about' },
  { name: 'Accessibility', path: '/accessibility' },
  { name: 'Privacy', path: '/privacy' },
  { name: 'A page that is not there', path: '/no-such-page' },
  { name: 'A page in Gaelic', path: '/gd/areas/D12000002' },
];

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

const settled = `new Promise(requestAnimationFrame)
  .then(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
  .then(() => undefined)`;

describe.skipIf(chromiumPath === null)('the accessibility of every kind of page', () => {
  let browser: Browser;
  let database: TestDatabase;
  let server: WebServer;

  beforeAll(async () => {
    database = await smallCountry();
    server = await listen(publicSite(database).fetch, '127.0.0.1', 0);
    browser = await launchBrowser();
  });
  afterAll(() => server.stop());

  it('is what the statement says: no failure, or those it lists', async () => {
    const byPage = new Map(
      pages.map(({ path }) => [path, {} as Record<Appearance, ReturnType<typeof failuresOf>>]),
    );
    // The policy forbids scripts that are not ours; axe is put in by the tester, past it.
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    for (const { path } of pages) {
      await page.goto(`http://127.0.0.1:${server.port}${path}`);
      await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
      await page.addScriptTag({ path: axeScript });
      for (const appearance of appearances) {
        const { width, colorScheme, forcedColors } = looks[appearance];
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, forcedColors });
        // A colour still fading from the last appearance is nobody's page.
        await page.evaluate(settled);
        const results = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
        const of = byPage.get(path);
        if (of) of[appearance] = failuresOf(results);
        expect(results.passes.length, `${path} was really checked`).toBeGreaterThan(10);
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        expect(wide, `${path}, ${appearance}: no scrolling sideways`).toBeLessThanOrEqual(width);
      }
    }
    await context.close();
    const checked = pages.map(({ name, path }) => ({ name, path, failures: byPage.get(path) }));
    const results = { tool: `axe-core ${axeVersion}`, pages: checked };
    const text = `${JSON.stringify(results, null, 1)}\n`;
    if (process.env['UPDATE_GOLDEN']) writeFileSync(accessibilityResultsFile, text);
    expect(text).toBe(readFileSync(accessibilityResultsFile, 'utf8'));
  }, 900_000);
});

function failuresOf({ violations }: AxeResults) {
  return violations.map(({ id, help, nodes }) => ({ rule: id, help, elements: nodes.length }));
}
