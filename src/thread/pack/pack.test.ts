import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { codes, twoTables } from '../../../tests/support/partners.ts';
import { createSite } from '../../main/site.tsx';
import { createLogger } from '../../platform/logging.ts';
import { createAssets } from '../../web/index.ts';
import { packDocument } from './pack-document.ts';

const area = { name: 'Ardmore', code: 'D12000001' };
const said = (text: string) => ({ text, language: 'en' as const });
const flag = {
  key: 'measure-off-course:1',
  part: 'needs-decision' as const,
  ...{ sentence: said('Child poverty is 25%.'), name: said('Child poverty'), detail: null },
  matter: { key: 'measure-off-course', title: () => said('1 measure is off course'), why: said('So.') },
  href: '/partnerships/D12000001/measures/1',
  since: null,
  outcomeId: null,
  decisions: [],
};
const pack = {
  ...{ area, day: '2026-11-28', outcomes: [], facts: [], round: null, meeting: null, demonstration: false },
  board: { decisions: [], parts: [{ part: 'needs-decision' as const, flags: [flag], matters: [] }] },
};

describe('the board’s pack', () => {
  it('traces what needs a decision to its page and says what is not known', () => {
    const { blocks } = packDocument(pack, 'en');
    const table = blocks.find(({ kind }) => kind === 'table');
    expect(JSON.stringify(table)).toContain('"href":"/partnerships/D12000001/measures/1"');
    expect(JSON.stringify(table)).toContain('Not known');
    expect(JSON.stringify(blocks)).toContain('There is no plan in force');
  });
});

let database: TestDatabase;
beforeAll(async () => {
  database = await twoTables();
});

const ask = (path: string) =>
  createSite({
    database,
    site: { demonstration: true, assets: createAssets(), today: () => '2026-11-28' },
    logger: createLogger('silent'),
  }).request(`/partnerships/${codes.one}/board/pack${path}`);

describe('the pack’s page and files', () => {
  it('is a valid page that offers its files', async () => {
    const html = await (await ask('')).text();
    expect(await markupProblems(html)).toEqual([]);
    expect(html).toContain(`/partnerships/${codes.one}/board/pack.docx`);
    expect(html).toContain('Not known: no meeting of its groups is recorded');
  });

  it('is a file of Word with its headings', async () => {
    const response = await ask('.docx');
    expect(response.headers.get('Content-Disposition')).toContain('.docx"');
    const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBe(9);
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain(
      '28 November 2026</dc:title>',
    );
  });

  it('is a file of HTML, and no other kind', async () => {
    expect(await markupProblems(await (await ask('.html')).text())).toEqual([]);
    expect((await ask('.pdf')).status).toBe(404);
  });
});
