import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { rawZip, sheetRowsXml, workbookParts } from '../../../tests/support/raw-zip.ts';
import {
  tidyHeader as header,
  tidyMapping as mapping,
  tidyRow as row,
} from '../../../tests/support/tidy-loading.ts';
import type { Database } from '../../platform/database/database.ts';
import { loadCommand } from './load-command.ts';

let database: Database;
let folder: string;
let mappingFile: string;

beforeAll(async () => {
  database = await freshDatabase();
  await database.query(`insert into instance (kind) values ('demonstration')`);
  await database.query(
    `insert into area (kind, code, name) values ('council', 'S12000046', 'Glasgow City'), ('council', 'S12000017', 'Highland')`,
  );
  await database.query(
    `insert into area_code (code, area_id, is_current, source) select code, id, true, 'test' from area`,
  );
  folder = await mkdtemp(join(tmpdir(), 'commonty-load-'));
  mappingFile = await given('mapping.json', JSON.stringify(mapping));
});
afterAll(() => rm(folder, { recursive: true }));

async function given(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function load(args: readonly string[], answer: boolean | null = null) {
  const said: string[] = [];
  const told: string[] = [];
  const command = loadCommand(
    async (rest) => ({ database, rest, close: async () => undefined }),
    async (question) => {
      told.push(question);
      return answer === true;
    },
  );
  const code = await command.run(args, {
    say: (line) => said.push(line),
    tell: (line) => told.push(line),
    interactive: answer !== null,
  });
  return { code, said: said.join('\n'), told: told.join('\n') };
}

const tidy = (path: string, ...more: string[]) => load([path, '--mapping', mappingFile, ...more]);

async function trace() {
  const { rows } = await database.query(
    `select (select count(*)::int from release) as releases, (select count(*)::int from observation) as figures,
            (select count(*)::int from dataset) as datasets, (select count(*)::int from series) as series,
            (select count(*)::int from period) as periods, (select data_version::int from instance) as version`,
  );
  return rows[0];
}

describe('loading what is right', () => {
  it('shows what was read, stores it, and changes nothing the second time', async () => {
    const path = await given(
      'right.csv',
      `\uFEFF${header}\r\n${row}\r\nS12000017,2020/21,*,,,,\r\n"S12000017",2021/22,0,0,40,,\r\nS12000046,2021/22,n/a,,,,`,
    );
    const first = await tidy(path);
    expect(first).toMatchObject({ code: 0 });
    expect(first.told).toContain('columns:       7: area | period | value | count | of | low | high');
    expect(first.told).toContain('row 1:         S12000046 | 2020/21 | 25 | 10 | 40 | 20 | 30');
    expect(first.told).toContain('checked:       4 rows read, 4 figures, 0 cells left out');
    expect(first.said).toContain('4 rows read, 4 stored, 0 left out');
    const { rows } = await database.query(
      `select code, label, value, lower, numerator, denominator, status, source_row, source_column from observation
         join area on area.id = area_id join period on period.id = period_id order by source_row`,
    );
    expect(rows).toEqual([
      {
        ...{
          code: 'S12000046',
          label: '2020/21',
          value: 25,
          lower: 20,
          numerator: 10,
          denominator: 40,
          status: 'v',
        },
        ...{ source_row: 2, source_column: 3 },
      },
      {
        ...{
          code: 'S12000017',
          label: '2020/21',
          value: null,
          lower: null,
          numerator: null,
          denominator: null,
        },
        ...{ status: 's', source_row: 3, source_column: 3 },
      },
      {
        ...{
          code: 'S12000017',
          label: '2021/22',
          value: 0,
          lower: null,
          numerator: 0,
          denominator: 40,
          status: 'v',
        },
        ...{ source_row: 4, source_column: 3 },
      },
      {
        ...{
          code: 'S12000046',
          label: '2021/22',
          value: null,
          lower: null,
          numerator: null,
          denominator: null,
        },
        ...{ status: 'n', source_row: 5, source_column: 3 },
      },
    ]);
    const before = await trace();
    expect(await tidy(path)).toMatchObject({ code: 0, said: expect.stringContaining('no change') });
    expect(await trace()).toEqual(before);
  });

  it('reads the same figures gzipped, and from a workbook', async () => {
    const zipped = await given('right.csv.gz', gzipSync(`${header}\n${row}\n`));
    expect(await tidy(zipped)).toMatchObject({
      code: 0,
      said: expect.stringContaining('1 rows read, 1 stored'),
    });
    const cells = [
      header.split(','),
      ['S12000046', '2020/21', 26, 10, 40, 20, 30],
      ['S12000017', '2020/21', '*'],
    ];
    const workbook = await given('right.xlsx', rawZip(workbookParts(sheetRowsXml(cells))));
    expect(await tidy(workbook)).toMatchObject({
      code: 0,
      said: expect.stringContaining('2 rows read, 2 stored'),
    });
    const { rows } = await database.query(
      `select value, status, lower, source_row from observation join release on release.id = release_id
        where superseded_at is null order by source_row`,
    );
    expect(rows).toEqual([
      { value: 26, status: 'v', lower: 20, source_row: 2 },
      { value: null, status: 's', lower: null, source_row: 3 },
    ]);
  });

  it('stores nothing on --preview, and nothing when the answer is no', async () => {
    const path = await given('asked.csv', `${header}\n${row}\nS12000017,2020/21,1,,,,\n`);
    const before = await trace();
    const preview = await tidy(path, '--preview');
    expect(preview).toMatchObject({ code: 0, said: expect.stringContaining('not stored') });
    expect(preview.told).toContain('2 rows read, 2 figures');
    expect(await load([path, '--mapping', mappingFile], false)).toMatchObject({ code: 1 });
    expect(await trace()).toEqual(before);
    expect(await load([path, '--mapping', mappingFile], true)).toMatchObject({ code: 0 });
    expect(await trace()).not.toEqual(before);
  });
});

describe('a file that is wrong is named by line, column and value, and leaves nothing behind', () => {
  const text = (...lines: string[]) => `${lines.join('\n')}\n`;
  const cut = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * 0.6));
  const many = (rows: number) =>
    Array.from(
      { length: rows },
      (_, at) => `S12000046,${1801 + at}/${String((1802 + at) % 100).padStart(2, '0')},1,,,,`,
    );
  const wrong: [string, string, () => string | Buffer, RegExp][] = [
    ['an empty file', 'empty.csv', () => '', /empty\.csv: is empty/],
    [
      'Windows-1252 taken for UTF-8',
      'encoding.csv',
      () => Buffer.from(text(header, row, 'S12000017,2020/21,caf\xe9,,,,'), 'latin1'),
      /encoding\.csv, line 3, ‘S12000017,2020\/21,café,,,,’: is not UTF-8/,
    ],
    ['UTF-16', 'utf16.csv', () => Buffer.from(text(header, row), 'utf16le'), /zero byte/],
    [
      'a missing column',
      'column.csv',
      () => text('area,period,count', 'x,y,z'),
      /line 1, column value: is missing/,
    ],
    [
      'an unknown area',
      'area.csv',
      () => text(header, row, 'S12999999,2020/21,25,,,,'),
      /line 3, column area, ‘S12999999’: names an area nobody knows/,
    ],
    [
      'text in a number',
      'number.csv',
      () => text(header, 'S12000046,2020/21,about 25,,,,'),
      /line 2, column value, ‘about 25’: is no number/,
    ],
    [
      'text in a count',
      'count.csv',
      () => text(header, 'S12000046,2020/21,25,ten,40,,'),
      /line 2, column count, ‘ten’: is no number/,
    ],
    [
      'a period that is none',
      'period.csv',
      () => text(header, 'S12000046,2010-11...1090,25,,,,'),
      /line 2, column period, ‘2010-11\.\.\.1090’: is no period/,
    ],
    [
      'a figure given twice',
      'twice.csv',
      () => text(header, row, 'S12000046,2020-21,26,,,,'),
      /line 3, column value, ‘26’: gives ‘poverty’ for S12000046 in 2020\/21 a second time/,
    ],
    [
      'limits beside the value',
      'limits.csv',
      () => text(header, 'S12000046,2020/21,25,,,26,30'),
      /line 2, column value, ‘25’: has limits 26 to 30/,
    ],
    [
      'more than all',
      'proportion.csv',
      () => text(header, 'S12000046,2020/21,25,41,40,,'),
      /line 2, column value, ‘41 of 40’: counts more/,
    ],
    [
      'a last line that is cut off',
      'cut.csv',
      () => text(header, row, 'S12000017,2020/21'),
      /line 3, ‘S12000017’: has 2 cells where the header has 7/,
    ],
    [
      'a quote never closed',
      'quote.csv',
      () => text(header, row, '"S12000017,2020/21,1,,,,'),
      /line 3: opens a quote/,
    ],
    [
      'text after a quote',
      'after.csv',
      () => text(header, '"S12000017"x,2020/21,1,,,,'),
      /line 2, column 1, .*text after a closing quote/,
    ],
    [
      'a million columns',
      'wide.csv',
      () => `${'a,'.repeat(1_000_000)}\n`,
      /line 1: has more than 10000 columns/,
    ],
    [
      'a cell of a megabyte',
      'cell.csv',
      () => text(header, `${'x'.repeat(1_000_000)},2020/21,1,,,,`),
      /line 2, column 1, .*has a cell longer than 100000 bytes/,
    ],
    [
      'a truncated gzip',
      'cut.csv.gz',
      () => cut(gzipSync(text(header, ...many(400)))),
      /cut\.csv\.gz: is cut off: its gzip ends/,
    ],
    [
      'a gzip bomb',
      'bomb.csv.gz',
      () => gzipSync(`${header}\n${'\n'.repeat(40_000_000)}`),
      /bomb\.csv\.gz: unpacks to more than 250 times its size; refused as a decompression bomb/,
    ],
    [
      'a truncated workbook',
      'cut.xlsx',
      () => cut(rawZip(workbookParts(sheetRowsXml([['area'], [1]])))),
      /is cut off or damaged/,
    ],
    [
      'a workbook with a formula',
      'formula.xlsx',
      () =>
        rawZip(
          workbookParts(
            `${sheetRowsXml([header.split(',')])}<row r="2"><c r="A2" t="inlineStr"><is><t>S12000046</t></is></c><c r="B2"><f>1+1</f><v>2</v></c></row>`,
          ),
        ),
      /formula\.xlsx, sheet Sheet1, line 2, column B, ‘=1\+1’: is a formula/,
    ],
    [
      'a zip bomb that says so',
      'honest-bomb.xlsx',
      () => rawZip([...workbookParts(''), { name: 'xl/bomb.xml', content: Buffer.alloc(30_000_000) }]),
      /refused as a zip bomb/,
    ],
    [
      'a zip bomb that lies',
      'lying-bomb.xlsx',
      () =>
        rawZip([
          ...workbookParts(''),
          { name: 'xl/bomb.xml', content: Buffer.alloc(30_000_000), claimedSize: 1000 },
        ]),
      /unpacks to more than its directory says \(xl\/bomb\.xml\); refused as a zip bomb/,
    ],
    [
      'a zip bomb of overlapping parts',
      'overlap-bomb.xlsx',
      () => {
        const content = randomBytes(100_000);
        return rawZip([
          ...workbookParts(''),
          { name: 'xl/a.xml', content },
          ...Array.from({ length: 50 }, (_, at) => ({ name: `xl/b${at}.xml`, content, sharesWith: 5 })),
        ]);
      },
      /overlap; refused as a zip bomb/,
    ],
  ];
  it.each(wrong)('%s', async (_, name, content, message) => {
    const path = await given(name, content());
    const before = await trace();
    const { code, said, told } = await tidy(path);
    expect(told).toMatch(message);
    expect(told).toContain('Nothing of it was stored.');
    expect({ code, said }).toEqual({ code: 2, said: '' });
    expect(await trace()).toEqual(before);
  });

  it('a folder, and a file that is not there', async () => {
    await mkdir(join(folder, 'inner'));
    expect(await tidy(join(folder, 'inner'))).toMatchObject({
      code: 2,
      told: expect.stringMatching(/is a folder/),
    });
    expect(await tidy(join(folder, 'gone.csv'))).toMatchObject({
      code: 2,
      told: expect.stringMatching(/is not there/),
    });
  });

  it('two gigabytes of nothing behind a good header', async () => {
    const path = await given('sparse.csv', text(header, row));
    const handle = await open(path, 'r+');
    await handle.truncate(2 * 1024 ** 3);
    await handle.close();
    const before = process.memoryUsage.rss();
    expect(await tidy(path)).toMatchObject({
      code: 2,
      told: expect.stringMatching(/line 3: holds a zero byte/),
    });
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 1024 * 1024);
    expect(await load([path])).toMatchObject({ code: 2 });
  });

  it('a file in no known layout or with too many columns for any, and a wrong call', async () => {
    const wide = await given('wider.csv', `${'a,'.repeat(1_000_000)}\n`);
    expect(await load([wide])).toMatchObject({
      code: 2,
      told: expect.stringMatching(/more than 10000 columns/),
    });
    const path = await given('unknown.csv', 'a,b\n1,2\n');
    expect(await load([path])).toMatchObject({
      code: 2,
      told: expect.stringMatching(/in no layout Commonty knows/),
    });
    expect(await load([])).toMatchObject({ code: 2, told: expect.stringMatching(/Name the file/) });
    expect(await load([path, '--mapping', 'nowhere'])).toMatchObject({
      code: 2,
      told: expect.stringMatching(/is neither the name of a saved mapping/),
    });
  });

  it('one of several, while the others are stored', async () => {
    const good = await given('good.csv', text(header, 'S12000017,2019/20,7,,,,'));
    const bad = await given('bad.csv', text(header, 'S12000017,2019/20,seven,,,,'));
    const { code, said } = await load([bad, good, '--mapping', mappingFile, '--yes']);
    expect(code).toBe(2);
    expect(said).toContain('good.csv: stored as release');
  });
});

describe('a file that changes under the load', () => {
  it('is refused when something is added to it', async () => {
    const path = await given('changing.csv', `${header}\n${row}\n`);
    const before = await trace();
    let asked = 0;
    const command = loadCommand(
      async (rest) => ({ database, rest, close: async () => undefined }),
      async () => true,
    );
    const told: string[] = [];
    const code = await command.run([path, '--mapping', mappingFile], {
      say: () => undefined,
      // The preview is told after the first look at the file and before it is read.
      tell: (line) => {
        told.push(line);
        if (asked++ === 0) appendFileSync(path, 'S12000017,2020/21,1,,,,\n');
      },
      interactive: false,
    });
    expect({ code, told: told.join('\n') }).toMatchObject({
      code: 2,
      told: expect.stringMatching(/changed while/),
    });
    expect(await trace()).toEqual(before);
  });
});
