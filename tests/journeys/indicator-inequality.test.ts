import { parseCsv } from 'hucre/csv';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createCatalogueReader } from '../../src/evidence/catalogue-store.ts';
import { indicatorByKey } from '../../src/evidence/catalogue.ts';
import { readIndicatorInequality } from '../../src/evidence/indicator-inequality/read-indicator-inequality.ts';
import { partnerships } from '../../src/geography/index.ts';
import type { FrontDoor } from '../../src/main/front-door.ts';
import type { TestDatabase } from '../support/database.ts';
import { publicSite, smallCountry } from './public-pages-site.ts';

let site: FrontDoor;
let database: TestDatabase;

beforeAll(async () => {
  database = await smallCountry();
  site = publicSite(database);
});

async function get(path: string): Promise<string> {
  const response = await site.fetch(new Request(`http://localhost${path}`));
  expect(response.status, path).toBe(200);
  return response.text();
}

/** The part of an indicator's page about inequality. */
async function section(path: string): Promise<string> {
  const html = await get(path);
  const found = /<section aria-labelledby="inequality-title">.*?<\/section>/s.exec(html)?.[0];
  expect(found, path).toBeDefined();
  return found ?? '';
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}

async function rows(path: string): Promise<Record<string, string>[]> {
  const [head = [], ...lines] = parseCsv(await get(path)) as string[][];
  return lines.map((line) => Object.fromEntries(head.map((key, index) => [key, line[index] ?? ''])));
}

describe('inequality on the page of an indicator', () => {
  it('is the country’s, now and over time, with whether the gap is changing', async () => {
    const html = await section('/indicators/child-poverty');
    expect(html).toContain('Inequality in Strathmorran');
    expect(html).toMatch(/<figure class="chart" id="inequality">/);
    expect(html).toMatch(/<figure class="chart" id="gap">/);
    expect(html).toMatch(/The gap in child poverty in Strathmorran (is|shows|has)|too few comparable years/);
  });

  it('is that of the place asked for', async () => {
    const [{ area_name: name = '' } = {}] = await rows('/areas/D12000002.csv');
    const html = await section('/indicators/child-poverty?area=D12000002');
    expect(html).toContain(`Inequality in ${name}`);
    expect(linksIn(html)).toContain('/indicators/child-poverty.svg?chart=gap&area=D12000002');
  });

  it('leads to each partnership’s own page, where that measure is drawn', async () => {
    const links = linksIn(await section('/indicators/child-poverty')).filter((href) =>
      href.endsWith('#measure-child-poverty'),
    );
    expect(new Set(links).size).toBe(32);
    const [path = '', anchor = ''] = links[20]?.split('#') ?? [];
    expect(await get(path)).toContain(`id="${anchor}"`);
  });

  it('says of every partnership what its own page says', async () => {
    const html = await section('/indicators/child-poverty');
    const own = await get('/areas/D12000002/inequality?measure=child-poverty');
    const row = /<a href="\/areas\/D12000002\/inequality[^"]*">.*?<\/tr>/s.exec(html)?.[0] ?? '';
    const verdict = /<td>([a-z ]+)<\/td>\s*$/.exec(row.replace('</tr>', ''))?.[1];
    const first = /<table[^>]*id="overview">.*?#measure-child-poverty">.*?<\/tr>/s.exec(own)?.[0] ?? '';
    expect(verdict).toBeDefined();
    expect(row.replace(/<[^>]+>/g, '')).toMatch(/\d \(−?[\d.,]+ to −?[\d.,]+\)/);
    expect(first).toContain(`<td>${verdict}</td>`);
  });

  it('has the same figures in its files as the inequality pages have in theirs', async () => {
    const all = await rows('/indicators/child-poverty.csv?table=inequality');
    expect(new Set(all.map(({ area_code }) => area_code)).size).toBe(33);
    for (const code of ['D92000001', 'D12000002']) {
      const own = await rows(`/areas/${code}/inequality.csv?measure=child-poverty`);
      expect(own.length).toBeGreaterThan(1);
      expect(all.filter(({ area_code }) => area_code === code)).toEqual(own);
      expect(await rows(`/indicators/child-poverty.csv?table=inequality&area=${code}`)).toEqual(own);
    }
  });

  it('is read in one query, of one place as of all', async () => {
    const known = await createCatalogueReader(database)();
    const indicator = indicatorByKey(known, 'child-poverty');
    if (!indicator) throw new Error('The demonstration has child poverty.');
    const places = await partnerships(database);
    const asked = vi.spyOn(database, 'query');
    const one = await readIndicatorInequality(database, known, indicator, null, places.slice(0, 1));
    expect(asked).toHaveBeenCalledTimes(1);
    const all = await readIndicatorInequality(database, known, indicator, places[0] ?? null, places);
    expect(asked).toHaveBeenCalledTimes(2);
    asked.mockRestore();
    expect([one.partnerships.length, all.partnerships.length]).toEqual([1, 32]);
  });

  it('is said in words where nothing is given by deprivation', async () => {
    const html = await section('/indicators/median-earnings');
    expect(html).toContain('by fifth of deprivation. So how far apart');
    expect(html).not.toContain('<figure');
    const chart = await site.fetch(new Request('http://localhost/indicators/median-earnings.svg?chart=gap'));
    expect(chart.status).toBe(404);
  });
});
