import { readFileSync } from 'node:fs';
import axe, { type AxeResults } from 'axe-core';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemonstration } from '../../demo/index.ts';
import { listen, type WebServer } from '../../src/platform/web-server.ts';
import { chromiumPath, launchBrowser } from '../support/browser.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { markupProblems } from '../support/markup.ts';
import { publicSite } from './public-pages-site.ts';

let database: TestDatabase;
let sent = 0;
let ask: (path: string) => Promise<Response>;
let fetchPage: ReturnType<typeof publicSite>['fetch'];
/** Its council with the most people: too many for one locality. */
let council: { code: string; name: string };

beforeAll(async () => {
  database = await freshDatabase();
  // Twice the usual small country: no council of that has more than 30,000 people.
  await loadDemonstration(database, { scale: 0.08 });
  const { fetch } = publicSite({
    ...database,
    query: (text, values) => {
      sent += 1;
      return database.query(text, values);
    },
  });
  fetchPage = fetch;
  ask = async (path) => fetch(new Request(`http://localhost${path}`));
  const { rows } = await database.query<{ code: string; name: string }>(
    `select area.code, area.name from area
       join observation on area_id = area.id join series on series.id = series_id
       join indicator on indicator.id = indicator_id and indicator.key = 'population'
      where area.kind = 'council' and breakdown = '{}' order by value desc limit 1`,
  );
  if (!rows[0]) throw new Error('The demonstration has councils with a population.');
  council = rows[0];
});

/** Where a start link, or a change, leads to. */
async function follow(path: string): Promise<string> {
  const response = await ask(path);
  expect(response.status, path).toBe(303);
  return (response.headers.get('Location') ?? '').replace(/#.*$/, '');
}

const inTest = (draft: string, ending = '') => draft.replace('/localities?', `/localities/test${ending}?`);

describe('the pages of localities', () => {
  it('are valid HTML: nothing begun, a draft, its comparison, a damaged address', async () => {
    const home = `/areas/${council.code}/localities`;
    const draft = await follow(`${home}?by=ward&start=each`);
    const open = await follow(`${home}?by=zone-2011&start=none`);
    for (const path of [home, draft, open, inTest(draft), inTest(open), `/gd${draft}`]) {
      const response = await ask(path);
      expect(response.status, path).toBe(200);
      expect(await markupProblems(await response.text()), path).toEqual([]);
    }
    const cut = draft.slice(0, draft.lastIndexOf('&n='));
    for (const path of [cut, `${home}?by=street`, `${draft}&do=move`, draft.replace('.', '')]) {
      const response = await ask(path);
      expect(response.status, path).toBe(400);
      expect(await markupProblems(await response.text()), path).toEqual([]);
    }
  });

  it('say what of a damaged address cannot be read, and offer to begin again', async () => {
    const html = await (await ask(`/areas/${council.code}/localities?by=ward&d=cut&n=North`)).text();
    expect(html).toContain('The part of the address that holds the draft is cut short or changed: “cut”.');
    expect(html).toContain('Nothing is lost as long as you keep the address you came with.');
    expect(html).toContain('by=ward&amp;start=each');
  });

  it('lead from other areas to a council’s, and from a comparison without a draft back to drawing one up', async () => {
    const other = await ask('/areas/D02000001/localities');
    expect(other.status).toBe(404);
    const html = await other.text();
    expect(html).toMatch(/href="\/areas\/D12\d{6}\/localities"/);
    expect(await markupProblems(html)).toEqual([]);
    expect((await ask('/areas/D99999999/localities')).status).toBe(404);
    const bare = await ask(`/areas/${council.code}/localities/test`);
    expect(bare.headers.get('Location')).toBe(`/areas/${council.code}/localities`);
  });

  it('ask the database as often for two localities as for all', async () => {
    const home = `/areas/${council.code}/localities`;
    const small = await follow(`${home}?by=data-zone-2011&start=ward`);
    const large = await follow(`${home}?by=data-zone-2011&start=none`);
    const asked: number[] = [];
    for (const path of [small, large, inTest(small), inTest(large)]) {
      // What is kept per version of the data is read with the first page; a new name makes another page.
      await (await ask(path)).text();
      const before = sent;
      await (await ask(`${path}&seen=again`)).text();
      asked.push(sent - before);
    }
    expect(asked[0]).toBe(asked[1]);
    expect(asked[2]).toBe(asked[3]);
    expect(Math.min(...asked)).toBeGreaterThan(0);
    expect(Math.max(...asked)).toBeLessThanOrEqual(10);
  });

  it('give the comparison as files with the counts behind it', async () => {
    const draft = await follow(`/areas/${council.code}/localities?by=zone-2011&start=ward`);
    const text = await (await ask(inTest(draft, '.csv'))).text();
    expect(text).toMatch(/^locality,indicator,unit,period,dataset,against,numerator,denominator,value,/);
    const json = (await (await ask(inTest(draft, '.json'))).json()) as {
      rows: { against: string; numerator: number; denominator: number; value: number; indicator: string }[];
      sources: unknown[];
    };
    const one = json.rows.find(
      ({ against, indicator }) => against === 'area' && indicator === 'child-poverty',
    );
    expect(one?.value).toBeCloseTo(((one?.numerator ?? 0) / (one?.denominator ?? 1)) * 100, 9);
    expect(json.sources.length).toBeGreaterThan(0);
    expect((await ask(inTest(draft, '.pdf'))).status).toBe(404);
  });
});

describe.skipIf(chromiumPath === null)('drawing up localities in a browser without script', () => {
  let server: WebServer;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    server = await listen(fetchPage, '127.0.0.1', 0);
    origin = `http://127.0.0.1:${server.port}`;
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await server?.stop(0);
  });

  it.each([
    390, 1280,
  ])('breaks the rule, is told, repairs it, compares and takes files home: %i wide', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: false });
    const page = await context.newPage();
    const lead = () => page.locator('.page-heading__lead').textContent();
    await page.goto(`${origin}/areas/${council.code}`);
    await page.getByRole('link', { name: 'Localities', exact: true }).click();
    await page.getByRole('link', { name: /zones, none of them in a locality yet$/ }).click();
    expect(await lead()).toContain('No locality has been named yet');

    // A click without a tick changes nothing, and says so.
    await page.getByLabel('Put what is ticked into').selectOption('none');
    await page.getByRole('button', { name: 'Put ticked areas there' }).click();
    expect(await page.getByText('No area was ticked.').count()).toBe(1);

    // The whole area in one: over 30,000.
    const zones = await page.getByRole('checkbox').count();
    expect(zones).toBeGreaterThan(4);
    await tick(page, zones);
    await move(page, 'a new locality', 'The whole');
    expect(await lead()).toContain('does not keep the law’s rules yet: one thing is to be put right');
    expect(await page.locator('.findings--error').textContent()).toMatch(
      /The whole has [\d,]+ people, which is [\d,]+ more than the 30,000 .*\(SSI 2016\/364, regulation 2\)/,
    );
    await expectOpen(browser, page, width);

    // Half of it into another: kept.
    await tick(page, Math.ceil(zones / 2));
    await move(page, 'a new locality', 'Tobar Mòr & the north');
    expect(await lead()).toContain(`divides ${council.name} into 2 localities and keeps the rules`);
    expect(await page.locator('.findings--error').count()).toBe(0);
    const people = await page
      .locator('#localities td[class="table__number"]:nth-of-type(1)')
      .allTextContents();
    await expectOpen(browser, page, width);

    const boundaries = await saved(page, 'GeoJSON');
    const { features } = JSON.parse(boundaries.text) as FeatureCollection<
      MultiPolygon,
      { locality: string; population: number; blocks: string[] }
    >;
    expect(boundaries.name).toContain(`localities-${council.code}-draft.geojson`);
    expect(features.map(({ properties }) => properties.locality)).toEqual([
      'The whole',
      'Tobar Mòr & the north',
    ]);
    expect(features.map(({ properties }) => properties.population.toLocaleString('en-GB'))).toEqual(people);
    expect(features.flatMap(({ properties }) => properties.blocks)).toHaveLength(zones);
    for (const { geometry } of features) {
      expect(geometry.type).toBe('MultiPolygon');
      const ring = geometry.coordinates[0]?.[0] ?? [];
      expect(ring.length).toBeGreaterThan(3);
      expect(ring[0]).toEqual(ring.at(-1));
    }

    await page.getByRole('link', { name: /^Compare these localities/ }).click();
    expect(await page.getByRole('heading', { name: 'No test decides' }).isVisible()).toBe(true);
    expect(await page.locator('#summary tbody tr').count()).toBe(2);
    await expectOpen(browser, page, width);
    const evidence = await saved(page, 'CSV');
    expect(evidence.text.split('\r\n')[1]).toMatch(/^The whole,/);
    await page.getByRole('link', { name: 'Back to the draft' }).click();
    expect(await lead()).toContain('keeps the rules');
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });
});

/** The first areas of the list, by their names as a finger does: the box lies under its label. */
async function tick(page: Page, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1)
    await page.locator('.move-blocks .ds_checkbox__label').nth(at).click();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(count);
}

async function move(page: Page, into: string, name: string): Promise<void> {
  await page.getByLabel('Put what is ticked into').selectOption({ label: into });
  await page.getByLabel('Name, if it is a new locality').fill(name);
  await page.getByRole('button', { name: 'Put ticked areas there' }).click();
}

async function saved(page: Page, format: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: new RegExp(`^${format}`) }).click();
  const download: Download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** The page as it stands fits the window, and axe finds nothing wrong with it (which needs a page with script). */
async function expectOpen(browser: Browser, page: Page, width: number): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const same = await context.newPage();
  await same.goto(page.url());
  await same.evaluate(axe.source);
  const results = await same.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  expect(results.passes.length).toBeGreaterThan(15);
  await context.close();
}
