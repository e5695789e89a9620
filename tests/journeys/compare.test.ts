import axe, { type AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { chromiumPath, launchBrowser } from '../support/browser.ts';
import { markupProblems } from '../support/markup.ts';
import { publicSite, retiredCode, smallCountry } from './public-pages-site.ts';

let sent = 0;
let fetchPage: ReturnType<typeof publicSite>['fetch'];
let ask: (path: string) => Promise<Response>;
const codes = (count: number) =>
  Array.from({ length: count }, (_, at) => `D120000${String(at + 1).padStart(2, '0')}`).join(',');

beforeAll(async () => {
  const database = await smallCountry();
  const { fetch } = publicSite({
    ...database,
    query: (text, values) => {
      sent += 1;
      return database.query(text, values);
    },
  });
  fetchPage = fetch;
  ask = async (path) => fetch(new Request(`http://localhost${path}`));
});

describe('the comparison of places', () => {
  it.each([
    '/compare',
    `/compare?areas=${codes(3)}`,
    `/compare?areas=${codes(3)},D92000001,D02000001&indicators=child-poverty,crime-rate,attainment`,
    `/compare?areas=${codes(1)}&indicators=early-mortality`,
    `/compare?areas=${codes(2)}&indicators=child-poverty&q=a`,
    '/compare?areas=nowhere&indicators=nothing&q=no+such+place',
    `/gd/compare?areas=${codes(2)}&indicators=child-poverty`,
  ])('%s is valid HTML', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(await markupProblems(await response.text())).toEqual([]);
  });

  it('names what it does not know, and finds a place under the code it had', async () => {
    const html = await (
      await ask(`/compare?areas=${retiredCode},X1&indicators=child-poverty,no-such`)
    ).text();
    expect(html).toContain('No place has the code “X1”.');
    expect(html).toContain('No measure has the key “no-such”.');
    expect(html).toMatch(/areas=D12000001&amp;indicators=|href="\/areas\/D12000001"/);
  });

  it('says what it leaves out beyond twelve, and that kinds are mixed', async () => {
    const html = await (await ask(`/compare?areas=D92000001,${codes(14)}&indicators=child-poverty`)).text();
    expect(html).toContain('The first 12 places are compared; 3 more were asked for and are left out.');
    expect(html).toContain('These are places of different kinds (1 country and 11 council areas).');
    expect(html).toContain('No more than 12 places can be compared.');
  });

  it('asks the database as often for two places as for twelve', async () => {
    const asked: number[] = [];
    for (const count of [2, 12]) {
      const path = `/compare?areas=${codes(count)}&indicators=child-poverty,crime-rate`;
      await (await ask(path)).text();
      const before = sent;
      await (await ask(`${path}&seen=again`)).text();
      asked.push(sent - before);
    }
    expect(asked[0]).toBe(asked[1]);
    expect(asked[1]).toBeLessThanOrEqual(8);
    expect(asked[1]).toBeGreaterThan(0);
  });

  it('gives all figures with their sources as files', async () => {
    const path = `/compare.json?areas=${codes(2)}&indicators=child-poverty`;
    const { rows } = (await (await ask(path)).json()) as {
      rows: { area_code: string; source_row: number }[];
    };
    expect(new Set(rows.map(({ area_code }) => area_code))).toEqual(new Set(['D12000001', 'D12000002']));
    expect(rows.every(({ source_row }) => source_row > 0)).toBe(true);
    expect((await ask('/compare.pdf')).status).toBe(404);
    expect((await ask('/comparex')).status).toBe(404);
  });
});

describe.skipIf(chromiumPath === null)('comparing places in a browser without script', () => {
  let server: WebServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await listen(fetchPage, '127.0.0.1', 0);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await server?.stop(0);
  });

  it.each([390, 1280])('adds places and a measure, and takes one out: %i wide', async (width) => {
    const viewport = { width, height: 900 };
    const context = await browser.newContext({ viewport, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${server.port}/compare`);
    for (const code of ['D12000001', 'D12000002']) {
      await page.getByRole('searchbox').fill(code);
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByRole('link', { name: /^Add / }).first().click();
    }
    await page.getByLabel('Add a measure').selectOption('child-poverty');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    const address = new URL(page.url());
    expect(address.search).toBe('?areas=D12000001,D12000002&indicators=child-poverty');
    expect(await page.locator('main li').first().textContent()).toMatch(/^For child poverty, /);
    expect(await page.locator('#compared tbody td').count()).toBe(2);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);

    const scripted = await browser.newContext({ viewport });
    const same = await scripted.newPage();
    await same.goto(page.url());
    await same.evaluate(axe.source);
    const { violations } = await same.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    await scripted.close();

    await page.getByText('Change what is compared').click();
    await page
      .getByRole('link', { name: /^Remove / })
      .first()
      .click();
    expect(new URL(page.url()).search).toBe('?areas=D12000002&indicators=child-poverty');
    await context.close();
  });
});
