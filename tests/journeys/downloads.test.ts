import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FrontDoor } from '../../src/main/front-door.ts';
import { zipParts } from '../support/zip-parts.ts';
import { localityDraft, publicPages, publicSite, retiredCode, smallCountry } from './public-pages-site.ts';
import type { AddressOf } from './record-addresses.ts';

let site: FrontDoor;
let addressOf: AddressOf;

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return site.fetch(new Request(`http://localhost${path}`, { headers }));
}

beforeAll(async () => {
  const country = await smallCountry();
  site = publicSite(country);
  ({ addressOf } = country);
});

/** Addresses without their ending, and the query that follows it. */
const tables = [
  ['/index', ''],
  ['/index', '?domain=Health&family=1&order=worse'],
  ['/areas', ''],
  ['/areas', '?q=a'],
  ['/areas', '?kind=zone-2011'],
  ['/areas/D12000002', ''],
  ['/areas/D13000001', ''],
  ['/areas/D12000002/inequality', ''],
  ['/areas/D12000002/people', ''],
  ['/areas/D12000002/people', '?table=small-areas'],
  ['/areas/D12000002/inequality', '?table=duncan&measure=child-poverty'],
  ['/areas/D12000002/data-gaps', ''],
  ['/areas/D12000002/localities', `?${localityDraft}`],
  ['/areas/D12000002/localities/test', `?${localityDraft}`],
  ['/partnerships/D12000002', ''],
  ['/partnerships/D12000002', '?table=better'],
  ['/gd/partnerships/D12000002', '?table=worse'],
  ['/compare', '?areas=D12000001,D12000002&indicators=child-poverty'],
  ['/areas/D12000002/inequality', '?measure=child-poverty'],
  ['/indicators', ''],
  ['/indicators/child-poverty', ''],
  ['/indicators/child-poverty', '?area=D12000002'],
  ['/indicators/child-poverty', '?areas=small'],
  ['/indicators/child-poverty', '?table=inequality'],
  ['/indicators/child-poverty', '?table=inequality&area=D12000002'],
  ['/data', ''],
  ['/data/demonstration-health', ''],
  ['/gd/areas/D12000002', ''],
  ['/partners', ''],
  ['/partnerships/D12000001/partners', ''],
] as const;

interface JsonTable {
  address: string;
  demonstration: boolean;
  sources: { licence: { name: string } }[];
  columns: { key: string; type: string }[];
  rows: Record<string, string | number | null>[];
}

describe.each(tables)('the table of %s%s', (path, query) => {
  const as = (ending: string) => get(`${path}.${ending}${query}`);

  it('has the same figures as JSON, CSV and workbook, and its licence in each', async () => {
    const json = (await (await as('json')).json()) as JsonTable;
    const keys = json.columns.map(({ key }) => key);
    expect(json.rows.length).toBeGreaterThan(0);
    const licences = new Set(json.sources.map(({ licence }) => licence.name));
    expect(licences.size).toBeGreaterThan(0);

    const csvText = await (await as('csv')).text();
    const [head, ...csvRows] = parseCsv(csvText) as string[][];
    expect(head).toEqual(keys);
    expect(csvRows).toEqual(json.rows.map((row) => keys.map((key) => String(row[key] ?? ''))));

    const { sheets } = await readXlsx(new Uint8Array(await (await as('xlsx')).arrayBuffer()));
    const cells = (sheets[0]?.rows ?? []).slice(1).map((row) => keys.map((_, index) => asJson(row[index])));
    expect(cells).toEqual(json.rows.map((row) => keys.map((key) => row[key] || (row[key] === 0 ? 0 : null))));
    const about = (sheets[1]?.rows ?? []).map((row) => row.join(' ')).join('\n');
    const metadata = await (await as('csv-metadata.json')).text();
    for (const licence of licences) expect(about).toContain(licence);
    expect(JSON.parse(metadata)['dc:license'].length).toBeGreaterThan(0);
    expect(about).toContain('Invented figures');
    expect(metadata).toContain('Invented figures');
    expect(json.demonstration).toBe(true);
  });

  it('is found again at the address it names', async () => {
    const json = (await (await as('json')).json()) as JsonTable;
    expect(json.address).toBe(`http://localhost${path}.json${query}`);
  });
});

/** Charts of every page that has one, and the part of the page each is the file of. */
const charts = [
  ['/index', ''],
  ['/index', '?measure=crime-rate'],
  ['/areas/D12000002', ''],
  ['/areas/D12000002', '?chart=trend&measure=child-poverty'],
  ['/areas/D12000002', '?chart=inequality&measure=child-poverty'],
  ['/areas/D12000002/people', ''],
  ['/areas/D12000002/inequality', '?measure=child-poverty'],
  ['/areas/D12000002/inequality', '?chart=duncan&measure=child-poverty'],
  ['/indicators/child-poverty', ''],
  ['/indicators/child-poverty', '?chart=trend&area=D12000002'],
  ['/indicators/median-earnings', '?chart=ladder'],
  ['/indicators/child-poverty', '?chart=inequality'],
  ['/indicators/child-poverty', '?chart=gap'],
  ['/indicators/child-poverty', '?chart=gap&area=D12000002'],
  ['/gd/indicators/child-poverty', '?chart=ladder'],
  ['/indicators/child-poverty/map', ''],
  ['/indicators/child-poverty/map', '?within=D12000002'],
  ['/areas/D12000002/localities', `?${localityDraft}`],
] as const;

describe.each(charts)('the chart of %s%s', (path, query) => {
  it('is an SVG with licence and address that fetches nothing, and a PNG twice its size', async () => {
    const response = await get(`${path}.svg${query}`);
    expect(response.headers.get('Content-Type')).toBe('image/svg+xml; charset=utf-8');
    const svg = await response.text();
    expect(svg).toContain('<dc:license>');
    expect(svg).toContain('Licence:');
    expect(svg).toContain('Invented figures');
    expect(svg).toContain(
      `<dc:identifier>http://localhost${path}.svg${query.replaceAll('&', '&amp;')}</dc:identifier>`,
    );
    expect(svg).not.toMatch(/var\(|href=|<(script|image|foreignObject|link)\b|@import|url\((?!#)/);
    expect(svg).not.toMatch(/NaN|undefined|\[object/);
    const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];

    const picture = await get(`${path}.png${query}`);
    expect(picture.headers.get('Content-Type')).toBe('image/png');
    const bytes = Buffer.from(await picture.arrayBuffer());
    // Width and height stand in the first part of a PNG (W3C, 11.2.1 IHDR). The PNG's own address is as long.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
  });
});

describe('a chart', () => {
  it('shows the figures that the table beside it has', async () => {
    const svg = await (await get('/indicators/child-poverty.svg?chart=ladder')).text();
    const json = (await (await get('/indicators/child-poverty.json')).json()) as JsonTable;
    const texts = [...svg.matchAll(/<text[^>]*>(?:<tspan[^>]*>)?([^<]*)</g)].map(([, line]) => line ?? '');
    const latest = new Map(
      json.rows
        .filter((row) => row['nature'] === 'raw' && row['status'] === 'value')
        .map((row) => [String(row['area_name']), Number(row['value'])]),
    );
    const named = [...latest].filter(([name]) => texts.includes(name));
    expect(named.length).toBe(latest.size - 1);
    for (const [name, value] of named) {
      const shown = Number.parseFloat(texts[texts.indexOf(name) + 1] ?? '');
      expect(Math.abs(shown - value), name).toBeLessThanOrEqual(0.5);
    }
  });

  it('that is a map names who made its shapes, whose licence is another', async () => {
    const svg = await (await get('/indicators/child-poverty/map.svg')).text();
    expect(svg).toContain('<dc:source>Areas of Strathmorran</dc:source>');
    expect(svg).toContain('<dc:source>Early years and poverty in Strathmorran</dc:source>');
  });

  it('that nothing is known for is refused in plain words', async () => {
    for (const path of [
      '/areas/D12000002.svg?chart=pie',
      '/areas/D12000002.png?chart=trend&measure=no-such-measure',
      '/areas/D92000001.svg',
      '/indicators/child-poverty.svg?chart=pie',
    ]) {
      const response = await get(path);
      expect(response.status, path).toBe(404);
      expect(await response.text(), path).toContain('There is no such chart');
    }
  });
});

describe('the table of a partnership', () => {
  it('has all measures of a side in the order of its page, of which that shows the first', async () => {
    const html = await (await get('/partnerships/D12000020')).text();
    for (const side of ['worse', 'better']) {
      const address = `/partnerships/D12000020.json?table=${side}`;
      const { rows } = (await (await get(address)).json()) as JsonTable;
      const table = html.slice(html.indexOf(`id="brief-${side}"`)).split('</table>')[0] ?? '';
      const shown = [...table.matchAll(/\/indicators\/([\w-]+)\?area=/g)].map(([, key]) => key);
      expect(shown.length).toBeGreaterThan(0);
      expect(rows.slice(0, shown.length).map((row) => row['indicator'])).toEqual(shown);
      expect(new Set(rows.map((row) => row['position']))).toEqual(new Set([side]));
      expect(table).toContain(`${shown.length} of ${rows.length}`);
    }
  });

  it('is refused for an area that is no partnership, and follows a code that was replaced', async () => {
    expect((await get('/partnerships/D02000001.csv')).status).toBe(404);
    expect((await get(`/partnerships/${retiredCode}.csv?table=worse`)).headers.get('Location')).toBe(
      '/partnerships/D12000001.csv?table=worse',
    );
    expect(await (await get('/partnerships/D12000002.svg')).text()).toContain('.csv, .json, .xlsx');
  });
});

describe('the map of a draft', () => {
  it('names who counted the people and who made the shapes', async () => {
    const svg = await (await get(`/areas/D12000002/localities.svg?${localityDraft}`)).text();
    expect(svg).toContain('<dc:source>Areas of Strathmorran</dc:source>');
    expect([...svg.matchAll(/<dc:source>/g)].length).toBe(2);
    expect(svg).toContain('Darker localities have more people');
  });
});

describe('the table of a map', () => {
  it('has every area once, with the figure that the files of the measure have', async () => {
    const text = async (path: string) => parseCsv(await (await get(path)).text()) as string[][];
    const [head = [], ...mapped] = await text('/indicators/child-poverty/map.csv?kind=zone-2011');
    const [smallHead = [], ...small] = await text('/indicators/child-poverty.csv?areas=small');
    const pick = (columns: string[], rows: string[][]) =>
      rows
        .map((row) => ['area_code', 'value', 'release', 'source_row'].map((key) => row[columns.indexOf(key)]))
        .sort();
    expect(mapped.length).toBeGreaterThan(20);
    expect(pick(head, mapped)).toEqual(pick(smallHead, small));
  });
});

describe('pages', () => {
  it('lead to files that are there, in every format that the page says', async () => {
    const links = new Set<string>();
    for (const path of publicPages)
      for (const [, href = ''] of (await (await get(addressOf(path))).text()).matchAll(
        /href="([^"]+)" download/g,
      ))
        links.add(href.replaceAll('&amp;', '&'));
    const endings = new Set([...links].map((link) => /\.(\w+)(?:\?|$)/.exec(link)?.[1]));
    expect([...endings].sort()).toEqual(['csv', 'geojson', 'json', 'png', 'svg', 'topojson', 'xlsx']);
    // One of each kind of file of each page is enough: there are hundreds.
    const sample = new Map([...links].map((link) => [link.replace(/measure=[^&]+/, ''), link]));
    for (const link of sample.values()) expect((await get(link)).status, link).toBe(200);
  });
});

/** A day is a date in a workbook and text in JSON. */
function asJson(cell: unknown): unknown {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === '' || cell === undefined ? null : cell;
}

describe('a file', () => {
  it('says it is invented in its name, and a CSV where its meaning is found', async () => {
    const csv = await get('/indicators/child-poverty.csv?area=D12000002');
    expect(csv.headers.get('Content-Disposition')).toBe(
      'attachment; filename="demonstration-child-poverty-D12000002.csv"',
    );
    const link = /<([^>]+)>; rel="describedby"; type="application\/csvm\+json"/.exec(
      csv.headers.get('Link') ?? '',
    );
    const described = await get(link?.[1] ?? '');
    expect(described.headers.get('Content-Type')).toBe('application/csvm+json');
    expect(JSON.parse(await described.text()).url).toBe(
      'http://localhost/indicators/child-poverty.csv?area=D12000002',
    );
  });

  it('begins with a byte order mark where it is a CSV, so that Gaelic names survive a spreadsheet', async () => {
    const bytes = new Uint8Array(await (await get('/areas.csv')).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('is not sent again while nothing changed, workbooks and pictures too', async () => {
    for (const path of ['/index.xlsx', '/index.csv', '/index.png']) {
      const tag = (await get(path)).headers.get('ETag') ?? '';
      expect((await get(path, { 'If-None-Match': tag })).status, path).toBe(304);
    }
  });

  it('of a kind nobody writes is refused in plain words', async () => {
    for (const path of ['/areas/D12000002.pdf', '/indicators.doc', '/data.xls', '/areas.svg']) {
      const response = await get(path);
      expect(response.status, path).toBe(404);
      expect(response.headers.get('Content-Type'), path).toMatch(/^text\/plain/);
      expect(await response.text(), path).toContain('.csv, .json, .xlsx');
    }
  });

  it('of an area or indicator that does not exist is not found', async () => {
    expect((await get('/areas/D99999999.csv')).status).toBe(404);
    expect((await get('/indicators/no-such-thing.xlsx')).status).toBe(404);
  });

  it('holds no formula where it is a workbook', async () => {
    const parts = zipParts(new Uint8Array(await (await get('/areas/D12000002.xlsx')).arrayBuffer()));
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<row r="2"');
    expect([...parts.values()].filter((xml) => /<f[ >/]/.test(xml))).toEqual([]);
  });
});
