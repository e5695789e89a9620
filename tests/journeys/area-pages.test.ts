import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../support/database.ts';
import { markupProblems } from '../support/markup.ts';
import { publicSite, retiredCode, smallCountry } from './public-pages-site.ts';

const parts = ['inequality', 'people', 'data-gaps'] as const;
const kinds = ['D92000001', 'D08000001', 'D12000002', 'D13000001', 'D02000001', 'D01000001'] as const;
const pages = [
  ...kinds.flatMap((code) => parts.map((part) => `/areas/${code}/${part}`)),
  '/areas/D12000002/inequality?show=all',
  '/areas/D12000002/inequality?measure=crime-rate',
  '/partnerships/D12000002',
  '/gd/partnerships/D12000002',
  '/gd/areas/D12000002/people',
];

describe('the pages below an area', () => {
  let database: TestDatabase;
  let ask: (path: string) => Promise<Response>;
  /** Statements sent to the database while a page is answered. */
  let queriesOf: (path: string) => Promise<number>;

  beforeAll(async () => {
    database = await smallCountry();
    let sent = 0;
    const counted = {
      ...database,
      query: ((text: string, values?: readonly unknown[]) => {
        sent += 1;
        return database.query(text, values);
      }) as TestDatabase['query'],
    };
    const door = publicSite(counted);
    ask = async (path) => door.fetch(new Request(`http://localhost${path}`));
    queriesOf = async (path) => {
      const before = sent;
      await (await ask(path)).text();
      return sent - before;
    };
  });

  it.each(pages)('%s is valid HTML', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(await markupProblems(await response.text())).toEqual([]);
  });

  it.each([
    ...parts.map((part) => `/areas/CODE/${part}`),
    '/partnerships/CODE',
  ])('%s leads from a retired code, or one in small letters, to today’s with its query', async (path) => {
    for (const old of [retiredCode, 'd12000001']) {
      const response = await ask(`${path.replace('CODE', old)}?show=all`);
      expect(response.status).toBe(308);
      expect(response.headers.get('Location')).toBe(`${path.replace('CODE', 'D12000001')}?show=all`);
    }
  });

  it.each([
    '/areas/D99999999/people',
    '/partnerships/D99999999',
    '/partnerships/D92000001',
    '/partnerships/D08000001',
    '/partnerships/D01000001',
  ])('%s is nowhere', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it.each([
    ...parts.map((part) => `/areas/CODE/${part}`),
    '/partnerships/CODE',
  ])('%s asks the database ten questions at most, as many for a few houses as for the country', async (path) => {
    const codes = path.startsWith('/partnerships') ? ['D12000001', 'D12000002', 'D12000020'] : kinds;
    // What is kept per version of the data is read with the first page.
    for (const code of codes) await queriesOf(path.replace('CODE', code));
    const counts: number[] = [];
    for (const code of codes) counts.push(await queriesOf(path.replace('CODE', code)));
    expect(Math.max(...counts)).toBeLessThanOrEqual(10);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    // The index of zones is asked for councils only, and the country's own sums are kept.
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
  });

  it('shows every page of a council’s picture from every other, and leads to and from its partnership', async () => {
    const links = [...parts.map((part) => `/areas/D12000002/${part}`), '/areas/D12000002'];
    for (const path of links) {
      const html = await (await ask(path)).text();
      for (const link of [...links, '/partnerships/D12000002'])
        expect(html, path).toContain(`href="${link}"`);
    }
    expect(await (await ask('/partnerships/D12000002')).text()).toContain('href="/areas/D12000002"');
  });

  it.each([
    ['/areas/D12000002/people.csv', 38],
    ['/areas/D92000001/people.csv', 19],
    ['/areas/D12000002/data-gaps.csv', 19],
  ])('%s holds the table of the page, %i rows or more', async (path, rows) => {
    const response = await ask(path);
    expect(response.headers.get('Content-Type')).toContain('text/csv');
    const lines = (await response.text()).trim().split('\n');
    expect(lines.length - 1).toBeGreaterThanOrEqual(rows);
  });

  it('gives every small area of a place as a file, and the file of a retired code under today’s', async () => {
    const { rows } = await database.query<{ areas: number }>(
      `select count(*)::int as areas from area_membership join area on area.id = child_id
        where kind = 'data-zone-2011' and parent_id = (select id from area where code = 'D12000002')`,
    );
    const listed = await (await ask('/areas/D12000002/people.json?table=small-areas')).json();
    expect((listed as { rows: unknown[] }).rows).toHaveLength(rows[0]?.areas ?? -1);
    const moved = await ask(`/areas/${retiredCode}/people.csv`);
    expect([moved.status, moved.headers.get('Location')]).toEqual([308, '/areas/D12000001/people.csv']);
    expect((await ask('/areas/D12000002/people.pdf')).status).toBe(404);
  });

  it('counts the most deprived fifth of a council as its list of small areas does', async () => {
    const listed = (await (await ask('/areas/D12000002/people.json?table=small-areas')).json()) as {
      rows: { tenth: number; people: number; income_deprived: number | null }[];
    };
    const inside = listed.rows.filter(({ tenth }) => tenth <= 2);
    const people = (rows: typeof inside) => rows.reduce((sum, row) => sum + row.people, 0);
    const html = await (await ask('/areas/D12000002/people')).text();
    const cells = [
      ...(/<table[^>]*id="most-deprived-shares">([^]*?)<\/table>/
        .exec(html)?.[1]
        ?.matchAll(/<td[^>]*>([^<]*)</g) ?? []),
    ];
    expect(cells.slice(0, 4).map(([, text]) => text)).toEqual([
      String(listed.rows.length),
      String(inside.length),
      `${Math.round((100 * inside.length) / listed.rows.length)}%`,
      `${Math.round((100 * people(inside)) / people(listed.rows))}%`,
    ]);
  });

  it('leads from a figure to the row it was made from, and nowhere for a row that made none', async () => {
    const { rows } = await database.query<{ key: string; release: number; row: number; column: number }>(
      `select key, release_id as release, source_row as row, source_column as "column"
         from observation join release on release.id = release_id join dataset on dataset.id = dataset_id
        where status = 'v' and numerator is not null order by release_id desc, source_row limit 1`,
    );
    const [figure] = rows;
    if (!figure) throw new Error('The demonstration has figures with counts.');
    const row = `/data/${figure.key}/releases/${figure.release}/rows/${figure.row}`;
    const response = await ask(`${row}?column=${figure.column}`);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(await markupProblems(html)).toEqual([]);
    expect(html).toContain('There is no file: this figure is invented.');
    expect(html).toMatch(/\/methods\/(wilson|byar)/);
    const wrong = [
      `${row}?column=9999`,
      `${row}?column=0`,
      `${row}?column=x`,
      `/data/${figure.key}/releases/${figure.release}/rows/999999999`,
      `/data/${figure.key}/releases/999999/rows/${figure.row}`,
      `/data/no-such-dataset/releases/${figure.release}/rows/${figure.row}`,
      `/data/${figure.key}/releases/1e3/rows/-1`,
    ];
    for (const path of wrong) expect((await ask(path)).status, path).toBe(404);
  });
});
