import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { publicSite, smallCountry } from '../../../tests/journeys/public-pages-site.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import type { AreaTopology } from './screen-topology.ts';

type Site = ReturnType<typeof publicSite>;

interface File {
  codes: string[];
  names: string[];
  texts: string[];
  statuses: string;
  shades: number[];
  values: (number | null)[];
}

describe('maps over a small demonstration country', () => {
  let site: Site;
  let database: Awaited<ReturnType<typeof smallCountry>>;
  const get = (path: string, headers: Record<string, string> = {}) =>
    site.fetch(new Request(`http://here${path}`, { headers }));
  const textOf = async (path: string) => (await get(path)).text();
  const fileOf = async (path: string) => (await (await get(path)).json()) as File;

  beforeAll(async () => {
    database = await smallCountry();
    site = publicSite(database);
  });

  const pages = [
    '/indicators/child-poverty/map',
    '/indicators/income-deprived-people/map?kind=data-zone-2011',
    '/indicators/income-deprived-people/map?kind=data-zone-2011&within=D12000001&classes=equal',
    '/indicators/income-deprived-people/map?kind=data-zone-2011&q=a&page=2',
    '/gd/indicators/child-poverty/map',
  ];

  it.each(pages)('is a valid page that works without script: %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(await markupProblems(html)).toEqual([]);
    expect(html).toContain('class="map-area map-area--shade-');
    expect(html).toContain('<commonty-map');
  });

  it('has the same areas, in the same order and with the same words, in the list and in the moving map', async () => {
    const query = '?kind=data-zone-2011';
    const { codes, texts, names } = await fileOf(`/indicators/income-deprived-people/map.json${query}`);
    expect(codes.length).toBeGreaterThan(150);
    const listed: { code: string; name: string; text: string }[] = [];
    for (let page = 1; listed.length < codes.length && page < 10; page += 1) {
      const html = await textOf(`/indicators/income-deprived-people/map${query}&page=${page}`);
      for (const [row] of html.matchAll(/<tr><th scope="row">.*?<\/tr>/g)) {
        const [, code = '', name = ''] = /data-area="(\w+)">([^<]*)</.exec(row) ?? [];
        const [, text = ''] = /class="table__number">([^<]*)</.exec(row) ?? [];
        listed.push({ code, name, text });
      }
    }
    const moving = codes.map((code, index) => ({ code, name: names[index], text: texts[index] }));
    const decoded = listed.map((row) => ({
      ...row,
      name: row.name.replaceAll('&amp;', '&').replaceAll('&#39;', "'"),
    }));
    expect(decoded).toEqual(moving);
  });

  it('has the figures of the database, each in the shade of its class', async () => {
    const file = await fileOf('/indicators/child-poverty/map.json?kind=council');
    const { rows } = await database.query<{ code: string; value: number }>(
      `select code, value from observation join area on area.id = area_id and kind = 'council'
         join series on series.id = series_id and breakdown = '{}' join indicator on indicator.id = indicator_id
         join period on period.id = period_id join release on release.id = release_id
        where indicator.key = 'child-poverty' and superseded_at is null and status = 'v'
          and period.ends = (select max(ends) from period join observation on period_id = period.id
                              join series on series.id = series_id join indicator on indicator.id = indicator_id
                             where indicator.key = 'child-poverty' and nature = 'r' and status = 'v')`,
    );
    const stored = new Map(rows.map(({ code, value }) => [code, value]));
    const shown = file.codes.flatMap((code, at) => {
      const value = file.values[at];
      return value == null ? [] : [[code, value] as const];
    });
    expect(new Map(shown)).toEqual(stored);
    const byValue = shown
      .map(([code, value]) => ({ value, shade: file.shades[file.codes.indexOf(code)] ?? 0 }))
      .sort((a, b) => a.value - b.value);
    expect(byValue.map(({ shade }) => shade)).toEqual(byValue.map(({ shade }) => shade).sort());
    expect(new Set(byValue.map(({ shade }) => shade))).toEqual(new Set([1, 2, 3, 4, 5]));
  });

  it('keeps to one council where asked, with the shades of the whole country', async () => {
    const whole = await fileOf('/indicators/income-deprived-people/map.json?kind=data-zone-2011');
    const one = await fileOf(
      '/indicators/income-deprived-people/map.json?kind=data-zone-2011&within=D12000001',
    );
    expect(one.codes.length).toBeGreaterThan(0);
    expect(one.codes.length).toBeLessThan(whole.codes.length);
    expect(one.shades).toEqual(one.codes.map((code) => whole.shades[whole.codes.indexOf(code)]));
    const shapes = await get('/maps/data-zone-2011.topojson?within=D12000001');
    const { objects } = (await shapes.json()) as AreaTopology;
    expect(objects.areas.geometries.map(({ id }) => id).sort()).toEqual(one.codes.toSorted());
  });

  it('finds places of the list without script, and says where there is none', async () => {
    const { names } = await fileOf('/indicators/child-poverty/map.json?kind=council');
    const [name = ''] = names;
    const found = await textOf(`/indicators/child-poverty/map?kind=council&q=${encodeURIComponent(name)}`);
    expect(found).toContain(`${name}</a></th>`);
    expect(found.match(/data-area=/g)?.length).toBeLessThan(names.length);
    const none = await textOf('/indicators/child-poverty/map?kind=council&q=zzz');
    expect(none).toContain('No place in this list is called “zzz”.');
    expect(none).not.toContain('data-area=');
  });

  it('lets scripts of this site run on the page of a map, and none on any other', async () => {
    const policy = async (path: string) => (await get(path)).headers.get('Content-Security-Policy') ?? '';
    expect(await policy('/indicators/child-poverty/map')).toMatch(/script-src 'self';.*worker-src 'self';/);
    expect(await policy('/indicators/child-poverty')).toMatch(/script-src 'none';.*worker-src 'none';/);
    expect(await textOf('/indicators/child-poverty')).not.toContain('<script');
  });

  it('sends shapes gzipped, once for each version of the data', async () => {
    const first = await get('/maps/zone-2011.topojson', { 'Accept-Encoding': 'gzip, br' });
    expect(first.headers.get('Content-Encoding')).toBe('gzip');
    const etag = first.headers.get('ETag') ?? '';
    const unpacked = gunzipSync(Buffer.from(await first.arrayBuffer())).toString('utf8');
    expect(await textOf('/maps/zone-2011.topojson')).toBe(unpacked);
    expect((await get('/maps/zone-2011.topojson', { 'If-None-Match': etag })).status).toBe(304);
    await database.query('update instance set data_version = data_version + 1');
    const after = await get('/maps/zone-2011.topojson', { 'If-None-Match': etag });
    expect(after.status).toBe(200);
    expect(after.headers.get('ETag')).not.toBe(etag);
  });

  it.each([
    '/indicators/no-such-measure/map',
    '/indicators/child-poverty/map?kind=country',
    '/indicators/child-poverty/map?period=1066',
    '/indicators/child-poverty/map?kind=council&within=D99999999',
    '/indicators/child-poverty/map.json?kind=street',
    '/maps/street.topojson',
    '/maps/zone-2011.json',
    '/maps/zone-2011.topojson?within=D99999999',
  ])('says that there is none: %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});
