import { globSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { FrontDoor } from '../../src/main/front-door.ts';
import { packageRoot } from '../../src/platform/package-root.ts';
import type { TestDatabase } from '../support/database.ts';
import { type PageText, pageTexts } from '../support/page-texts.ts';
import { localityDraft, publicPages } from './public-pages-list.ts';
import type { AddressOf } from './record-addresses.ts';

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
let addressOf: AddressOf;
let data: string[];

beforeAll(async () => {
  const { publicSite, smallCountry } = await import('./public-pages-site.ts');
  const database = await smallCountry();
  site = publicSite(database);
  ({ addressOf } = database);
  data = await storedTexts(database);
});

const tablesOfFigures = [
  ...['area', 'area_attribute', 'partnership', 'area_code', 'indicator', 'dataset', 'release', 'period'],
  ...['series', 'series_break', 'boundary_topology'],
];
/** What partnerships wrote. Words of the program among it (`partly`, `ward`) have no capital, and are to be translated. */
const tablesOfRecords = [
  ...['account', 'body', 'body_designation', 'seat', 'seat_term', 'approach', 'facilitation_entry'],
  ...['partnership_group', 'group_outcome', 'meeting', 'agenda_item', 'interest', 'decision', 'dissent'],
  ...['excusal', 'information_request', 'own_plan', 'own_plan_priority', 'alignment', 'plan', 'plan_history'],
  ...[
    'plan_priority',
    'plan_outcome',
    'plan_version',
    'plan_locality',
    'national_outcome',
    'national_outcome_list',
  ],
];

/** Names and words of publishers, longest first: these are no message. */
async function storedTexts(database: TestDatabase): Promise<string[]> {
  const { rows } = await database.query<{ table: string; columns: string[] }>(
    `select table_name as table, array_agg(column_name::text) as columns from information_schema.columns
      where table_schema = 'public' and data_type = 'text' and table_name = any($1)
      group by table_name`,
    [[...tablesOfFigures, ...tablesOfRecords]],
  );
  const texts = new Set<string>();
  for (const { table, columns } of rows)
    for (const column of columns)
      for (const { text } of (
        await database.query<{ text: string }>(
          `select distinct ${column} as text from ${table}
            where ${column} ~ '[[:alpha:]]' and ($1 or ${column} ~ '[[:upper:]]')`,
          [tablesOfFigures.includes(table)],
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
    // What is English whatever is translated says so; days are the calendar's, and own words whoever wrote them.
    if (language === 'en' || path.at(-1)?.match(/^time/) || path.some(isOwnWords)) continue;
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

/** Words as a partnership wrote them, and fingerprints of what it published. */
const isOwnWords = (label: string) => /\.(?:own-words|hash)(?:\.|$)/.test(label);

/** What no translator is asked for: names of formats and programs, and what the addresses of the walked pages say. */
const named =
  /\b(?:CSV|XLSX|JSON|SVG|PNG|TopoJSON|GeoJSON|Commonty|axe-core|The north and the isles|Ceann a Deas|no such place|QZ2(?: 0AA)?)(?!\p{L})/gu;
/** As Unicode writes lists: `a, b agus c`. */
const gaelicList = /(?<!\p{L})(?:agus|no)(?!\p{L})/gu;
/** Where somebody is, on the web or by mail. */
const address = /https?:\/\/[^\s⟦⟧]+|[\w.]+@[\w.]+/g;
/** As the calendar of Unicode writes it: `22mh dhen t-Samhain 2026`. */
const gaelicDay = /\d+\p{L}* dhen [\p{L}-]+(?: [\p{L}-]+)? \d{4}/gu;
/** Stands where data stood, so that what was apart stays apart. */
const gone = ' · ';
const seen = new Map<string, string>();

function wholeWords(text: string): RegExp {
  return new RegExp(`(?<!\\p{L})${text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?!\\p{L})`, 'gu');
}

function withoutData(text: string): string {
  const known = seen.get(text);
  if (known !== undefined) return known;
  let left = text.replaceAll('⟧', gone);
  for (const one of data) if (left.includes(one)) left = left.replaceAll(wholeWords(one), gone);
  left = [address, named, gaelicDay, gaelicList].reduce((rest, one) => rest.replaceAll(one, gone), left);
  const kept = /\p{L}{2}/u.test(left) ? left.replace(/\s+/g, ' ').trim() : '';
  seen.set(text, kept);
  return kept;
}

describe.each(publicPages.filter((path) => !path.startsWith('/gd')))('%s in a whole translation', (path) => {
  it('has no word that is not translated', async () => {
    const response = await site.fetch(
      new Request(`http://localhost/gd${addressOf(path).replace(/^\/(?=\?|$)/, '')}`),
    );
    expect(response.status).toBe(200);
    expect([...new Set(untranslated(pageTexts(await response.text())))]).toEqual([]);
  });
});

/** The words of a picture's file: its paragraphs are broken into lines, and its address is nobody's words. */
function pictureWords(svg: string): string {
  return svg
    .replace(/<\?xml[^>]*>/, '')
    .replace(/<text[^>]*>(?:http:|[/&?])[^<]*<\/text>|http:[^<"]*/g, '')
    .replace(/<\/text><text[^>]*>/g, ' ');
}

describe.each([
  '/index.svg',
  '/areas/D12000002.svg',
  '/areas/D12000002.svg?chart=trend&measure=child-poverty',
  '/areas/D12000002/people.svg',
  '/areas/D12000002/inequality.svg?measure=child-poverty',
  '/indicators/child-poverty.svg?chart=ladder',
  '/indicators/child-poverty/map.svg',
  `/areas/D12000002/localities.svg?${localityDraft}`,
])('%s in a whole translation', (path) => {
  it('has no word that is not translated', async () => {
    const svg = await (await site.fetch(new Request(`http://localhost/gd${path}`))).text();
    expect(svg).toContain('⟧');
    expect([...new Set(untranslated(pageTexts(pictureWords(svg))))]).toEqual([]);
  });
});

describe.each([
  '/index.json',
  '/areas/D12000002/people.json?table=small-areas',
  '/areas/D12000002/inequality.json?table=duncan',
  '/areas/D12000002/inequality.json',
  '/areas/D12000002/data-gaps.json',
  `/areas/D12000002/localities/test.json?${localityDraft}`,
  '/partnerships/D12000002.json?table=worse',
  '/indicators.json',
  '/data.json',
])('%s in a whole translation', (path) => {
  it('has a title and notes that are translated', async () => {
    const response = await site.fetch(new Request(`http://localhost/gd${path}`));
    const { title, notes } = (await response.json()) as { title: string; notes: string[] };
    const said = [title, ...notes].map((text) => ({ text, language: 'gd', where: 'file', path: [] }));
    expect(said.length).toBeGreaterThan(1);
    expect(untranslated(said)).toEqual([]);
  });
});
