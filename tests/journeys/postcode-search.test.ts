import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../../src/main/site.tsx';
import type { Database } from '../../src/platform/database/database.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { createAssets } from '../../src/web/index.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { smallCountry } from './public-pages-site.ts';

let database: TestDatabase;
const lines: string[] = [];

function siteOver(over: Database): Hono {
  const logger = createLogger('trace', { write: (line) => lines.push(line) });
  return createSite({ database: over, site: { demonstration: true, assets: createAssets() }, logger });
}

async function search(text: string, over: Database = database) {
  const answer = await siteOver(over).request(`/areas?q=${encodeURIComponent(text)}`);
  return { answer, html: await answer.text() };
}

beforeAll(async () => {
  database = await smallCountry();
});

describe('a search by postcode', () => {
  it('leads to the small area, its zone, ward, council and health board, whatever its case and spaces', async () => {
    const { rows } = await database.query<{ code: string }>(
      `select area.code from postcode
         join area on area.id = data_zone_2011_id
           or area.id in (select parent_id from area_membership where child_id = data_zone_2011_id)
        where postcode = 'QZ20AA' and area.kind <> 'country'`,
    );
    expect(rows).toHaveLength(5);
    for (const text of ['QZ2 0AA', 'qz20aa', ' Qz 2  0aA ']) {
      const { html } = await search(text);
      expect(html).toContain('QZ2 0AA lies in');
      for (const { code } of rows) expect(html).toContain(`href="/areas/${code}"`);
    }
  });

  it('gives the same areas as a file, which nothing on the way keeps', async () => {
    const answer = await siteOver(database).request('/areas.csv?q=QZ2+0AA');
    expect((await answer.text()).match(/^D\d{8},/gm)).toHaveLength(5);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });

  it('says that a postcode went out of use, and when', async () => {
    const { rows } = await database.query<{ postcode: string }>(
      'select postcode from postcode where deleted_on is not null limit 1',
    );
    const { html } = await search(rows[0]?.postcode ?? '');
    expect(html).toContain('This postcode went out of use in June 2019.');
  });

  it('says of a split postcode that it lies in more than one small area', async () => {
    await database.query(
      `insert into postcode (postcode, part, source, large_user, data_zone_2011_id)
       select 'QZ329ZZ', part, 'test', false, (select id from area where code = zone)
         from (values ('A', 'D01000001'), ('B', 'D01000002')) as split (part, zone)`,
    );
    const { html } = await search('QZ32 9ZZ');
    expect(html).toContain('This postcode is split');
    expect(html).toMatch(/D01000001.*D01000002/s);
  });

  it('says that a postcode is not in the directory, is only begun, or cannot be looked up at all', async () => {
    expect((await search('QZ9 9ZZ')).html).toContain('The directory does not hold QZ9 9ZZ');
    expect((await search('QZ9 9')).html).toContain('“QZ9 9” is only the beginning of a postcode');
    const empty = await freshDatabase();
    expect((await search('EH1 1YZ', empty)).html).toContain(
      'No postcodes are known here, so EH1 1YZ cannot be looked up',
    );
  });
});

describe('what was searched for', () => {
  const said = 'QZ1 0AB';
  const anyForm = /QZ\s*(%20|\+)?1\s*(%20|\+)?0AB/i;

  it('stands in no log line and is kept by nothing on the way', async () => {
    lines.length = 0;
    const { answer, html } = await search(said);
    expect(html).toMatch(anyForm);
    expect(lines.join('')).toContain('/areas');
    expect(lines.join('')).not.toMatch(anyForm);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });

  it('stands on no error page and in no log line where the search fails', async () => {
    lines.length = 0;
    const failing: Database = {
      ...database,
      query: (text, values) =>
        text.includes('from postcode')
          ? database.query(`select $1::int from postcode`, values)
          : database.query(text, values),
    };
    const { answer, html } = await search(said, failing);
    expect(answer.status).toBe(500);
    expect(lines.join('')).toContain('a page failed');
    expect(lines.join('')).not.toMatch(anyForm);
    expect(html).not.toMatch(anyForm);
  });

  it('is told to no other site', async () => {
    const { answer, html } = await search(said);
    expect(answer.headers.get('Referrer-Policy')).toBe('same-origin');
    expect(html).not.toMatch(/(src|action)="https?:/);
  });
});
