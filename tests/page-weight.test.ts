import { beforeAll, describe, expect, it } from 'vitest';
import type { FrontDoor } from '../src/main/front-door.ts';
import { compress } from '../src/web/encoding.ts';
import { utf8Bytes } from '../src/web/utf8-bytes.ts';
import { publicPages, publicSite, smallCountry } from './journeys/public-pages-site.ts';

/** What a first visit to a page may cost its reader, compressed, without the map. */
const most = 100_000;
/** Pages looked at of each kind of address. */
const ofEachKind = 2;

let door: FrontDoor;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  door = publicSite(await smallCountry());
  pages = await everyKindOfPage();
});

async function text(address: string): Promise<{ html: string | null; text: string }> {
  const response = await door.fetch(new Request(`http://localhost${address}`));
  const body = await response.text();
  const page = response.status === 200 && response.headers.get('Content-Type')?.startsWith('text/html');
  return { html: page ? body : null, text: body };
}

/** HTML by address. Follows links, a few for each kind: `/areas/D12…` and `/areas/D01…` are two kinds; files are none. */
async function everyKindOfPage(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const seen = new Map<string, number>();
  const waiting: string[] = [...publicPages];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const { html } = await text(address);
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

function kindOf(address: string): string {
  return address
    .replace(/[DS]\d{8}/g, (code) => code.slice(0, 3))
    .replace(/=[^&]*/g, '=')
    .replace(/^(\/gd)?\/(indicators|data|methods|maps|sources)\/.*/, '$1/$2/…');
}

/** The page without the shapes of its map, and every file that a browser fetches to show it. */
async function firstLoad(html: string): Promise<string[]> {
  const page = html.replace(/<path class="map-area.*?<\/path>/gs, '');
  const linked = [
    ...html.matchAll(/<link rel="(?:stylesheet|icon|modulepreload)" href="([^"]+)"/g),
    ...html.matchAll(/<script[^>]* src="([^"]+)"/g),
  ].map(([, href = '']) => href);
  const files = await Promise.all(linked.map(async (href) => (await text(href)).text));
  const named = files.flatMap((file) => [...file.matchAll(/url\(["']?(\/[^"')]+)/g)]);
  const within = await Promise.all(named.map(async ([, href = '']) => (await text(href)).text));
  return [page, ...files, ...within];
}

/** Bytes of it as a page is sent. */
function size(whole: string, encoding: 'br' | 'gzip'): number {
  return compress(utf8Bytes(whole), encoding, 5).length;
}

describe('the first load of a public page', () => {
  it('looks at every kind of page', () => {
    for (const path of [
      '/',
      '/areas/D12000002/inequality',
      '/indicators/child-poverty',
      '/methods/theil-sen',
    ])
      expect([...pages.keys()]).toContain(path);
    expect(pages.size).toBeGreaterThan(40);
  });

  it.each([
    'br',
    'gzip',
  ] as const)('is at most 100 kB compressed as %s, without the map', async (encoding) => {
    const heavy: string[] = [];
    for (const [address, html] of pages) {
      // A map that can be moved has a budget of its own.
      if (html.includes('<commonty-map')) continue;
      const bytes = (await firstLoad(html)).reduce((sum, part) => sum + size(part, encoding), 0);
      if (bytes > most) heavy.push(`${address}: ${bytes}`);
    }
    expect(heavy).toEqual([]);
  });
});
