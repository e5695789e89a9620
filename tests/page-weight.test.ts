import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { mostAreas, mostIndicators } from '../src/evidence/compare/comparison-address.ts';
import type { FrontDoor } from '../src/main/front-door.ts';
import { compress } from '../src/web/encoding.ts';
import { utf8Bytes } from '../src/web/utf8-bytes.ts';
import { publicPages, publicSite, smallCountry } from './journeys/public-pages-site.ts';
import { realData } from './support/real-data.ts';
import { dataZoneLookup, realScotland } from './support/real-scotland.ts';

/** What a first visit to a page may cost its reader, compressed, without the map. */
const most = 100_000;
/** Pages looked at of each kind of address. */
const ofEachKind = 2;

async function text(door: FrontDoor, address: string): Promise<{ html: string | null; text: string }> {
  const response = await door.fetch(new Request(`http://localhost${address}`));
  const body = await response.text();
  const page = response.status === 200 && response.headers.get('Content-Type')?.startsWith('text/html');
  return { html: page ? body : null, text: body };
}

/** HTML by address. Follows links, a few for each kind: `/areas/D12…` and `/areas/D01…` are two kinds; files are none. */
async function everyKindOfPage(door: FrontDoor, from: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const seen = new Map<string, number>();
  const waiting: string[] = [...from];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const { html } = await text(door, address);
    if (html === null) continue;
    found.set(address, html);
    for (const [, link = ''] of html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)) {
      const next = link.replaceAll('&amp;', '&');
      const kind = kindOf(next);
      const count = seen.get(kind) ?? 0;
      if (count >= ofEachKind || /\.\w+(\?|$)/.test(next)) continue;
      seen.set(kind, count + 1);
      if (!found.has(next) && !waiting.includes(next)) waiting.push(next);
    }
  }
  return found;
}

/** As many places beside each other as a comparison takes, on as many measures of the picture. */
async function largestComparison(door: FrontDoor, councils: readonly string[]): Promise<string> {
  const { text: page } = await text(door, `/areas/${councils[0]}`);
  const keys = [...page.matchAll(/ id="trend-([\w-]+)"/g)].map(([, key]) => key);
  return `/compare?areas=${councils.slice(0, mostAreas)}&indicators=${keys.slice(0, mostIndicators)}`;
}

function kindOf(address: string): string {
  return address
    .replace(/[DS]\d{8}/g, (code) => code.slice(0, 3))
    .replace(/=[^&]*/g, '=')
    .replace(/^(\/gd)?\/(indicators|data|methods|maps|sources)\/.*/, '$1/$2/…');
}

/** The page without the shapes of its map, and every file that a browser fetches to show it. */
async function firstLoad(door: FrontDoor, html: string): Promise<string[]> {
  const page = html.replace(/<path class="map-area.*?<\/path>/gs, '');
  const linked = [
    ...html.matchAll(/<link rel="(?:stylesheet|icon|modulepreload)" href="([^"]+)"/g),
    ...html.matchAll(/<script[^>]* src="([^"]+)"/g),
  ].map(([, href = '']) => href);
  const files = await Promise.all(linked.map(async (href) => (await text(door, href)).text));
  const named = files.flatMap((file) => [...file.matchAll(/url\(["']?(\/[^"')]+)/g)]);
  const within = await Promise.all(named.map(async ([, href = '']) => (await text(door, href)).text));
  return [page, ...files, ...within];
}

/** Bytes of it as a page is sent. */
function size(whole: string, encoding: 'br' | 'gzip'): number {
  return compress(utf8Bytes(whole), encoding, 5).length;
}

/** Pages whose first load is more than it may be, with its bytes. */
async function tooHeavy(door: FrontDoor, pages: ReadonlyMap<string, string>): Promise<string[]> {
  const heavy: string[] = [];
  for (const [address, html] of pages) {
    const parts = await firstLoad(door, html);
    for (const encoding of ['br', 'gzip'] as const) {
      const bytes = parts.reduce((sum, part) => sum + size(part, encoding), 0);
      if (bytes > most) heavy.push(`${address} (${encoding}): ${bytes}`);
    }
  }
  return heavy;
}

describe('the first load of a public page', () => {
  let door: FrontDoor;
  let pages: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const country = await smallCountry();
    door = publicSite(country);
    const councils = Array.from({ length: 32 }, (_, at) => `D120000${String(at + 1).padStart(2, '0')}`);
    const comparison = await largestComparison(door, councils);
    pages = await everyKindOfPage(door, [
      ...publicPages.map(country.addressOf),
      '/areas/D12000002?charts=open',
      '/areas/D12000002/inequality?show=all',
      comparison,
    ]);
  });

  it('looks at every kind of page', () => {
    for (const path of [
      '/',
      '/areas/D12000002/inequality',
      '/indicators/child-poverty',
      '/methods/theil-sen',
    ])
      expect([...pages.keys()]).toContain(path);
    expect(pages.size).toBeGreaterThan(40);
    const charts = [...pages].map(([path, html]) => [path, html.split('class="chart"').length - 1] as const);
    // The largest comparison, drawn as far as one page goes.
    expect(Math.max(...charts.flatMap(([path, count]) => (path.startsWith('/compare') ? count : [])))).toBe(
      48,
    );
  });

  it('is at most 100 kB compressed, without the shapes of a map', async () => {
    expect(await tooHeavy(door, pages)).toEqual([]);
  });

  it('would be found too heavy with as much again of what does not compress', async () => {
    const html = `${pages.get('/') ?? ''}<!-- ${randomBytes(90_000).toString('base64')} -->`;
    expect(await tooHeavy(door, new Map([['/', html]]))).toHaveLength(2);
  });
});

describe.skipIf(realData === null)('the first load of a page of the real Scotland', () => {
  it('is at most 100 kB compressed where there is most to show', async () => {
    const door = publicSite(
      await realScotland([
        dataZoneLookup,
        'cpop/cpp_indicators_original_oct23.xlsx',
        'cpop/duncan_index_inputs_2009_2021.csv.gz',
        'scotpho/scotpho_inequality_quintiles_2023-02.csv.gz',
      ]),
    );
    const { text: list } = await text(door, '/areas.csv');
    const councils = [...new Set(list.match(/S12\d{6}/g))];
    expect(councils).toHaveLength(32);
    const addresses = ['S92000003', ...councils].flatMap((code) => [
      `/areas/${code}`,
      `/areas/${code}/inequality?show=all`,
    ]);
    const pages = new Map<string, string>();
    for (const address of [...addresses, await largestComparison(door, councils)])
      pages.set(address, (await text(door, address)).html ?? '');
    expect(
      [...pages].filter(([, html]) => html.split('class="chart"').length < 12).map(([path]) => path),
    ).toEqual([]);
    expect(await tooHeavy(door, pages)).toEqual([]);
  });
});
