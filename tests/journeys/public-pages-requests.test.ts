import { beforeAll, describe, expect, it } from 'vitest';
import type { FrontDoor } from '../../src/main/front-door.ts';
import { contentSecurityPolicy, contentSecurityPolicyWithScripts } from '../../src/web/index.ts';
import { markupProblems } from '../support/markup.ts';
import {
  publicPages,
  publicSite,
  retiredCode,
  type SmallCountry,
  smallCountry,
} from './public-pages-site.ts';

let database: SmallCountry;
let site: FrontDoor;
let queries = 0;
/** An area and a period whose dwelling fires are none. */
let zero: { code: string; period: string } | undefined;
/** Bodies of the public pages, read once. */
const pages = new Map<string, { response: Response; html: string }>();

async function get(path: string): Promise<Response> {
  return site.fetch(new Request(`http://localhost${path}`));
}

async function page(path: string): Promise<string> {
  return (await get(path)).text();
}

beforeAll(async () => {
  database = await smallCountry();
  // Before anything is read: what is read once is kept until the next load.
  [zero] = (
    await database.query<{ code: string; period: string }>(
      `update observation set value = 0, lower = null, upper = null, numerator = null, denominator = null
         from area, period, series, indicator
        where area.id = area_id and period.id = period_id and series.id = series_id
          and indicator.id = indicator_id and area.code = 'D12000002' and indicator.key = 'dwelling-fires'
          and breakdown = '{}' and period.starts >= '2016-01-01' and period.starts < '2017-01-01'
        returning area.code, period.label as period`,
    )
  ).rows;
  site = publicSite({
    ...database,
    query: (text, values) => {
      queries += 1;
      return database.query(text, values);
    },
  });
  for (const path of publicPages) {
    const response = await get(database.addressOf(path));
    pages.set(path, { response, html: await response.text() });
  }
});

/** Where people type about themselves or their password: a script keeps what they typed, or asks their passkey. */
const bringsAForm = /^\/(?:sign-in|register|recover|account|invitations)(?:\/|\?|$)/;

describe.each(publicPages)('the page %s', (path) => {
  it('is valid HTML', async () => {
    expect(await markupProblems(pages.get(path)?.html ?? '')).toEqual([]);
  });

  it('is found, says it is a demonstration, sets no cookie and lets nothing foreign in', () => {
    const found = pages.get(path);
    expect(found?.response.status).toBe(200);
    expect(found?.html).toMatch(/<aside class="demonstration"[^]*invented/);
    expect(found?.response.headers.get('Set-Cookie')).toBeNull();
    expect(found?.response.headers.get('Content-Security-Policy')).toBe(
      found?.html.includes('<commonty-map') || bringsAForm.test(path)
        ? contentSecurityPolicyWithScripts
        : contentSecurityPolicy,
    );
    const foreign = /(?:src|href|action)="(?:https?:)?\/\/[^"]*"/g;
    // A licence or a publisher's page may be linked to; nothing may be fetched from elsewhere.
    const fetched = (found?.html ?? '').match(/<(?:link|script|img|iframe|source|form)\b[^>]*>/g) ?? [];
    expect(fetched.filter((tag) => foreign.test(tag))).toEqual([]);
  });
});

describe('the weight of public pages', () => {
  it('is a hundred kilobytes at most, style sheets and all', async () => {
    const weigh = async (path: string) => {
      const headers = { 'Accept-Encoding': 'br' };
      const response = await site.fetch(new Request(`http://localhost${path}`, { headers }));
      expect(response.headers.get('Content-Encoding')).toBe('br');
      return (await response.arrayBuffer()).byteLength;
    };
    const sheets = new Set((pages.get('/')?.html ?? '').match(/\/assets\/[^"]+\.css/g));
    expect(sheets.size).toBeGreaterThan(1);
    let styles = 0;
    for (const sheet of sheets) styles += await weigh(sheet);
    for (const path of ['/', '/areas/D12000002', '/indicators/child-poverty'])
      expect(styles + (await weigh(path))).toBeLessThan(100_000);
  });
});

describe('the titles of public pages', () => {
  it('are one a page', () => {
    const titles = [...pages]
      .filter(([path]) => !path.includes('?') && !path.startsWith('/gd'))
      .map(([, { html }]) => /<title>([^<]*)<\/title>/.exec(html)?.[1]);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('links on public pages', () => {
  it('all lead somewhere, and links into a page to a part of it', async () => {
    const links = new Set([...pages.values()].flatMap(({ html }) => linksOf(html)));
    expect(links.size).toBeGreaterThan(300);
    const broken: string[] = [];
    for (const link of sampled([...links])) {
      const [path = '', fragment] = link.split('#');
      let response = await get(path);
      // A code that was replaced, and a draft that is begun, send their visitors on.
      if (response.status === 308 || response.status === 303)
        response = await get((response.headers.get('Location') ?? '').replace(/#.*/, ''));
      const body = await response.text();
      const reached = response.status === 200 && (!fragment || body.includes(`id="${fragment}"`));
      if (!reached) broken.push(`${response.status} ${link}`);
    }
    expect(broken).toEqual([]);
  });

  it('within a page lead to a part of it', () => {
    const broken = [...pages].flatMap(([path, { html }]) =>
      [...html.matchAll(/href="#([^"]+)"/g)]
        .filter(([, id]) => !html.includes(`id="${id}"`))
        .map(([, id]) => `${path}#${id}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('files beside pages', () => {
  it('hold the figures that the page of an area shows', async () => {
    const rows = csvRows(await page('/areas/D12000002.csv'));
    const json = (await (await get('/areas/D12000002.json')).json()) as { rows: Record<string, unknown>[] };
    expect(json.rows.length).toBe(rows.length);
    expect(json.rows.map((row) => String(row['value'] ?? ''))).toEqual(rows.map((row) => row['value']));
    const spine = tableRows(pages.get('/areas/D12000002')?.html ?? '', 'measures-table');
    const poverty = spine.find((cells) => cells[0]?.startsWith('Child poverty'));
    const latest = rows.filter((row) => row['indicator'] === 'child-poverty' && row['nature'] === 'raw');
    const value = Number(latest.at(-1)?.['value']);
    expect(value).toBeGreaterThan(0);
    expect(Math.abs(Number.parseFloat(poverty?.[1] ?? '') - value)).toBeLessThanOrEqual(0.5);
  });

  it('hold the picture as it is chosen: the same rows in the same order', async () => {
    const choice = '?domain=Health&family=1&order=worse';
    const rows = csvRows(await page(`/index.csv${choice}`));
    const matrix = tableRows(await page(`/${choice}`), 'matrix');
    expect([...new Set(rows.map((row) => row['area_name']))]).toEqual(matrix.map(([name]) => name));
    const first = rows.filter((row) => row['area_name'] === matrix[0]?.[0]);
    expect(matrix[0]?.length).toBe(first.length + 1);
    const words: Record<string, string> = {
      better: 'better than',
      worse: 'worse than',
      'no-clear-difference': 'no clear difference',
      'not-comparable': 'not comparable',
      'no-data': 'no data',
    };
    first.forEach((row, index) => {
      expect(matrix[0]?.[index + 1]).toContain(words[row['position'] ?? '']);
    });
  });

  it('hold all small areas of a measure', async () => {
    const rows = csvRows(await page('/indicators/child-poverty.csv?areas=small'));
    const { rows: counted } = await database.query<{ zones: number }>(
      "select count(*)::int as zones from area where kind = 'zone-2011'",
    );
    expect(new Set(rows.map((row) => row['area_code'])).size).toBe(counted[0]?.zones);
  });
});

describe('the choices of the picture', () => {
  it('put partnerships with most measures worse first', async () => {
    const matrix = tableRows(await page('/?order=worse'), 'matrix');
    const worse = matrix.map((cells) => cells.filter((cell) => cell.startsWith('worse')).length);
    expect(worse).toEqual(worse.toSorted((a, b) => b - a));
    expect(Math.max(...worse)).toBeGreaterThan(Math.min(...worse));
  });

  it('show one family and one outcome only', async () => {
    const matrix = tableRows(await page('/?family=4&domain=Work'), 'matrix');
    expect(matrix.length).toBeGreaterThan(2);
    expect(matrix.length).toBeLessThan(32);
    expect(matrix[0]?.length).toBe(4);
  });

  it('are what they are without anything chosen where the address makes no sense', async () => {
    expect(tableRows(await page('/?family=9&domain=Nothing&order=best'), 'matrix').length).toBe(32);
  });
});

describe('the list on a phone', () => {
  it('counts what the matrix shows', async () => {
    const html = pages.get('/')?.html ?? '';
    const marks = tableRows(html, 'matrix').map((cells) => cells[3] ?? '');
    const items = html.split('picture-list__measure').slice(1).map(text);
    const told = items.find((item) => item.includes('Child poverty'));
    const count = (words: string) => marks.filter((mark) => mark.includes(words)).length;
    expect(told).toContain(`${count('better than')} better`);
    expect(told).toContain(`${count('worse than')} worse`);
    expect(told).toContain(`${count(', improving')} improving`);
    expect(told).toContain(`${count(', worsening')} worsening`);
  });
});

describe('a code', () => {
  it('that was replaced sends its visitors on, query and ending kept', async () => {
    const response = await get(`/areas/${retiredCode}?from=report`);
    expect(response.status).toBe(308);
    expect(response.headers.get('Location')).toBe('/areas/D12000001?from=report');
    expect((await get(`/gd/areas/${retiredCode}.csv`)).headers.get('Location')).toBe(
      '/gd/areas/D12000001.csv',
    );
  });

  it('that was cut off a partnership’s address leads to all of them', async () => {
    for (const language of ['', '/gd']) {
      const response = await get(`${language}/partnerships`);
      expect([response.status, response.headers.get('Location')]).toEqual([308, `${language}/areas`]);
    }
  });

  it('nobody ever had is not found, in words', async () => {
    const response = await get('/areas/S99999999');
    expect(response.status).toBe(404);
    expect(await markupProblems(await response.text())).toEqual([]);
  });
});

describe('what is not there', () => {
  const kinds = [
    { status: 's', words: 'suppressed' },
    { status: 'm', words: 'no data' },
    { status: 'n', words: 'not applicable' },
  ];

  it.each(kinds)('is said as $words', async ({ status, words }) => {
    const { rows } = await database.query<{ code: string; key: string; period: string }>(
      `select area.code, indicator.key, period.label as period from observation
         join area on area.id = area_id join period on period.id = period_id
         join series on series.id = series_id join indicator on indicator.id = indicator_id
        where status = $1 and breakdown = '{}' and headline is not null
        order by area.code, indicator.key, period.starts limit 1`,
      [status],
    );
    const [gap] = rows;
    const html = await page(`/indicators/${gap?.key}?area=${gap?.code}`);
    const row = tableRows(html, 'trend-table').find(([period]) => period === gap?.period);
    expect(row?.[1]).toBe(words);
  });

  it('is not zero, which is said as a number', async () => {
    const html = await page(`/indicators/dwelling-fires?area=${zero?.code}`);
    const row = tableRows(html, 'trend-table').find(([period]) => period === zero?.period);
    expect(row?.[1]).toMatch(/^0\b/);
  });

  it('is told on the page of a small area and of the picture', () => {
    for (const path of ['/areas/D01000001', '/areas/D13000001', '/'])
      expect(pages.get(path)?.html).toContain('What cannot be told');
    expect(pages.get('/areas/D01000001')?.html).toContain('have no measured figure for');
  });
});

describe('a page in Gaelic', () => {
  it('marks what is not translated as English', () => {
    const html = pages.get('/gd')?.html ?? '';
    expect(html).toContain('<html lang="gd">');
    for (const text of ['How ', 'What cannot be told', 'Every outcome, every partnership'])
      expect(html).toMatch(new RegExp(`lang="en"[^>]*>${text}`));
    expect(pages.get('/')?.html).not.toContain('lang="en">What');
  });
});

describe('the number of queries', () => {
  const count = async (path: string) => {
    const before = queries;
    await page(path);
    return queries - before;
  };

  it('does not grow with the figures: a council with them all asks as often as one small area', async () => {
    const [small, large] = [await count('/areas/D01000001'), await count('/areas/D12000002')];
    // A council also lists its wards and zones of both years, one query a kind.
    expect(large).toBeLessThanOrEqual(small + 3);
    expect(large).toBeLessThan(25);
  });

  it('of the picture is the same for one partnership and for all', async () => {
    expect(await count('/?family=1&domain=Work')).toBe(await count('/'));
    expect(await count('/')).toBeLessThan(10);
  });
});

function linksOf(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => href.startsWith('/'));
}

/** Of every sort of link (its first two parts and its ending) the first, the last and some between. */
function sampled(links: readonly string[], most = 8): string[] {
  const sort = (link: string) =>
    `${link.replace(/[?#].*/, '').replace(/(\/areas\/...).*/, '$1')}`.split('/').slice(0, 3).join('/') +
    (/\.\w+(?:\?|$)/.exec(link)?.[0] ?? '');
  const groups = Map.groupBy(links, (link) =>
    link.startsWith('/areas') ? sort(link) : sort(link).slice(0, 8),
  );
  return [...groups.values()].flatMap((group) =>
    group.filter((_, index) => index % Math.ceil(group.length / most) === 0),
  );
}

/** Records of a CSV without quoted line breaks, by heading. */
function csvRows(text: string): Record<string, string>[] {
  const [head = [], ...body] = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return body.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
}

/** Text of every cell in the body of a table on a page. */
function tableRows(html: string, id: string): string[][] {
  const table = html.slice(html.indexOf(`id="${id}"`));
  const body = /<tbody>([^]*?)<\/tbody>/.exec(table)?.[1] ?? '';
  return [...body.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) => text(cell)),
  );
}

function text(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim();
}
