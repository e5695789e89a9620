import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FrontDoor } from '../../src/main/front-door.ts';
import { zipParts } from '../support/zip-parts.ts';
import { publicSite, smallCountry } from './public-pages-site.ts';

let site: FrontDoor;

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return site.fetch(new Request(`http://localhost${path}`, { headers }));
}

beforeAll(async () => {
  site = publicSite(await smallCountry());
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
  ['/indicators', ''],
  ['/indicators/child-poverty', ''],
  ['/indicators/child-poverty', '?area=D12000002'],
  ['/indicators/child-poverty', '?areas=small'],
  ['/data', ''],
  ['/data/demonstration-health', ''],
  ['/gd/areas/D12000002', ''],
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

  it('is not sent again while nothing changed, a workbook too', async () => {
    for (const path of ['/index.xlsx', '/index.csv']) {
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
