import { globSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { FrontDoor } from '../../src/main/front-door.ts';
import { packageRoot } from '../../src/platform/package-root.ts';
import type { TestDatabase } from '../support/database.ts';
import { type PageText, pageTexts } from '../support/page-texts.ts';
import { publicPages } from './public-pages-list.ts';

/** A whole translation: every message of every catalogue between marks, and what is filled into it outside them. */
for (const file of globSync('src/**/{gd,messages-gd}.ts', { cwd: packageRoot() })) {
  const english = join(packageRoot(), file.replace(/gd\.ts$/, 'en.ts'));
  vi.doMock(join(packageRoot(), file), async () => {
    const { en } = (await import(english)) as { en: Record<string, string> };
    return { gd: Object.fromEntries(Object.entries(en).map(([key, text]) => [key, marked(text)])) };
  });
}

function marked(text: string): string {
  return `⟦${text.replace(/\{\w+\}/g, '⟧$&⟦')}⟧`.replaceAll('⟦⟧', '');
}

let site: FrontDoor;
let data: string[];

beforeAll(async () => {
  const { publicSite, smallCountry } = await import('./public-pages-site.ts');
  const database = await smallCountry();
  site = publicSite(database);
  data = await storedTexts(database);
});

/** Names and words of publishers, longest first: these are no message. */
async function storedTexts(database: TestDatabase): Promise<string[]> {
  const { rows } = await database.query<{ table: string; columns: string[] }>(
    `select table_name as table, array_agg(column_name::text) as columns from information_schema.columns
      where table_schema = 'public' and data_type = 'text' and table_name in
        ('area', 'area_attribute', 'area_code', 'indicator', 'dataset', 'release', 'period', 'series', 'series_break', 'boundary_topology')
      group by table_name`,
  );
  const texts = new Set<string>();
  for (const { table, columns } of rows)
    for (const column of columns)
      for (const { text } of (
        await database.query<{ text: string }>(
          `select distinct ${column} as text from ${table} where ${column} ~ '[[:alpha:]]'`,
        )
      ).rows)
        for (const one of [text, text.replace(/\.$/, ''), text.replace(/^£/, '').trim()]) texts.add(one);
  return [...texts].sort((a, b) => b.length - a.length);
}

/** What stands outside all marks, and is neither stored nor a number: words that no translator can reach. */
function untranslated(texts: readonly PageText[]): string[] {
  let inside = false;
  const found: string[] = [];
  for (const { text, where, path, language } of texts) {
    // Documents and findings that are English whatever is translated say so; days are the calendar's; short names are names.
    if (language === 'en' || path.at(-1)?.match(/^time|tile__short/)) continue;
    let outside = '';
    for (const part of text.split(/(?=[⟦⟧])/)) {
      if (part.startsWith('⟦')) inside = true;
      if (part.startsWith('⟧')) inside = false;
      if (!inside) outside += part;
    }
    const left = withoutData(outside);
    if (left !== '') found.push(`${left}   [${where} of ${path.slice(-2).join(' > ')}]`);
  }
  return found;
}

/** What no translator is asked for: names of formats and programs, and what the addresses of the walked pages say. */
const named =
  /\b(?:CSV|XLSX|JSON|SVG|PNG|TopoJSON|GeoJSON|Commonty|axe-core|The north and the isles|Ceann a Deas|no such place|QZ2(?: 0AA)?)(?!\p{L})/gu;
/** As the calendar of Unicode writes it: `22mh dhen t-Samhain 2026`. */
const gaelicDay = /\d+\p{L}* dhen [\p{L}-]+(?: [\p{L}-]+)? \d{4}/gu;
/** Stands where data stood, so that what was apart stays apart. */
const gone = '\u0001';
const seen = new Map<string, string>();

function wholeWords(text: string): RegExp {
  return new RegExp(`(?<!\\p{L})${text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?!\\p{L})`, 'gu');
}

function withoutData(text: string): string {
  const known = seen.get(text);
  if (known !== undefined) return known;
  let left = text.replaceAll('⟧', gone);
  for (const one of data) if (left.includes(one)) left = left.replaceAll(wholeWords(one), gone);
  left = left.replaceAll(named, gone).replaceAll(gaelicDay, gone);
  const kept = /\p{L}{2}/u.test(left) ? left.replace(/[\s\u0001]+/g, ' ').trim() : '';
  seen.set(text, kept);
  return kept;
}

describe.each(publicPages.filter((path) => !path.startsWith('/gd')))('%s in a whole translation', (path) => {
  it('has no word that is not translated', async () => {
    const response = await site.fetch(new Request(`http://localhost/gd${path.replace(/^\/(?=\?|$)/, '')}`));
    expect(response.status).toBe(200);
    expect([...new Set(untranslated(pageTexts(await response.text())))]).toEqual([]);
  });
});
