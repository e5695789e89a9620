import { execFile } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type CellValue, writeXlsx } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { rawZip, sheetRowsXml, workbookParts } from '../../../tests/support/raw-zip.ts';
import { tidyAreas, tidyHeader, tidyLoading, tidyRow } from '../../../tests/support/tidy-loading.ts';

const database = await freshDatabase();
const { folder, given, load, tidy, trace } = tidyLoading(database);
beforeAll(() => tidyAreas(database));

const header = tidyHeader.split(',');
const good: CellValue[] = ['S12000017', '2020/21', 25, 10, 40, 20, 30];
const workbook = (sheets: Record<string, CellValue[][]>) =>
  writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) });
/** A sheet whose third cell of row 2 is a formula, with or without what it gave when last saved. */
const formula = (result: string) =>
  rawZip(
    workbookParts(
      `${sheetRowsXml([header])}<row r="2"><c r="A2" t="inlineStr"><is><t>S12000017</t></is></c><c r="C2"><f>D2/E2</f>${result}</c></row>`,
    ),
  );
/** The head of a compound file (MS-CFB 2.2) and the name of a stream in its directory. */
const oldOffice = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1528),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(1024),
  ]);

describe('a workbook with several sheets', () => {
  it('is read from the sheet the mapping names, and every figure knows that sheet', async () => {
    const path = await given('two.xlsx', await workbook({ Notes: [['Read me']], Figures: [header, good] }));
    expect(await tidy(path, { sheet: 'Figures' })).toMatchObject({ code: 0 });
    const { rows } = await database.query(
      `select sheets, source_sheet, source_row, source_column from observation join release on release.id = release_id`,
    );
    expect(rows).toEqual([
      { sheets: ['Notes', 'Figures'], source_sheet: 2, source_row: 2, source_column: 3 },
    ]);
  });

  const refused: [string, () => Promise<Uint8Array> | Uint8Array, RegExp, object?][] = [
    [
      'figures in another sheet than the first',
      () => workbook({ Notes: [['Read me']], Figures: [header, good] }),
      /refused\.xlsx, sheet Notes, line 1, column area: is missing; .*‘Figures’ has it: say "sheet": "Figures"/,
    ],
    [
      'a sheet that is not there',
      () => workbook({ Notes: [['Read me']], Figures: [header, good] }),
      /‘Totals’: has no sheet ‘Totals’; it has Notes, Figures/,
      { sheet: 'Totals' },
    ],
    [
      'headings above the header, as merged cells are',
      () => workbook({ Figures: [['Place', null, 'Figures'], header, good] }),
      /sheet Figures, line 1, column area: is missing; .*row 2 has it: say "skipLines": 1/,
    ],
    [
      'a word in a number',
      () => workbook({ Notes: [['Read me']], Figures: [header, [...good.slice(0, 2), 'about 25']] }),
      /refused\.xlsx, sheet Figures, line 2, column value, ‘about 25’: is no number/,
      { sheet: 'Figures' },
    ],
    [
      'limits that do not fit',
      () => workbook({ Figures: [header, [...good.slice(0, 5), 30, 20]] }),
      /refused\.xlsx, sheet Figures, line 2, column value, ‘25’: has limits 30 to 20/,
    ],
    ['no rows', () => workbook({ Figures: [header] }), /holds no figure/],
    ['an empty sheet', () => workbook({ Figures: [] }), /sheet Figures: has no header row/],
    [
      'a formula with its result',
      () => formula('<v>0.25</v>'),
      /sheet Sheet1, line 2, column C, ‘=D2\/E2’: is a f/,
    ],
    ['a formula without', () => formula(''), /sheet Sheet1, line 2, column C, ‘=D2\/E2’: is a formula/],
  ];
  it.each(refused)('is refused for %s, and nothing is left', async (_, content, message, changes = {}) => {
    const path = await given('refused.xlsx', await content());
    const before = await trace();
    const { code, told } = await tidy(path, { edition: 'refused', ...changes });
    expect({ code, told }).toEqual({ code: 2, told: expect.stringMatching(message) });
    expect(await trace()).toEqual(before);
  });
});

describe('a file is taken for what it holds and not for its name', () => {
  it('reads a workbook named .csv and a table named .xlsx', async () => {
    const sheet = await given('sheet.csv', await workbook({ Figures: [header, good] }));
    const table = await given('table.xlsx', `${tidyHeader}\n${tidyRow}\n`);
    for (const [edition, path] of Object.entries({ sheet, table })) {
      expect(await tidy(path, { edition })).toMatchObject({ code: 0 });
    }
  });

  const foreign: [string, string, () => Promise<Uint8Array> | Uint8Array | string, RegExp][] = [
    ['an old workbook', 'old.xls', () => oldOffice('Workbook'), /old\.xls: is a workbook of Excel 97–2003/],
    [
      'a locked workbook',
      'locked.xlsx',
      () => oldOffice('EncryptedPackage'),
      /with a password; save it without/,
    ],
    [
      'an OpenDocument spreadsheet',
      'sheet.ods',
      () => rawStored('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'),
      /is an OpenDocument spreadsheet \(\.ods\); save it as \.xlsx/,
    ],
    [
      'an archive',
      'table.zip',
      () => rawZip([{ name: 'table.csv', content: tidyRow }]),
      /unpack it and load/,
    ],
    ['a PDF', 'table.pdf', () => '%PDF-1.4\n%âã\n', /is a PDF; ask its publisher/],
    [
      'a web page',
      'table.csv',
      () => '\uFEFF<!DOCTYPE html><html>404</html>',
      /is a web page, .*download the file/,
    ],
    [
      'UTF-16',
      'wide.csv',
      () => Buffer.from(`\uFEFF${tidyHeader}\n`, 'utf16le'),
      /is text in UTF-16; save it as UTF-8/,
    ],
  ];
  it.each(foreign)('says so of %s, with a mapping and without', async (_, name, content, message) => {
    const path = await given(name, await content());
    const before = await trace();
    for (const { code, told } of [await tidy(path), await load([path])]) {
      expect({ code, told }).toEqual({ code: 2, told: expect.stringMatching(message) });
    }
    expect(await trace()).toEqual(before);
  });

  it('says of a workbook in no known layout that a mapping would do', async () => {
    const path = await given('unknown.xlsx', await workbook({ Figures: [header, good] }));
    expect((await load([path])).told).toMatch(
      /unknown\.xlsx: is in no layout Commonty knows; describe it by a map/,
    );
  });
});

describe('what is no plain file', () => {
  it('is refused: a folder, a pipe, a link to nothing; a link to a file is that file', async () => {
    const path = (name: string) => join(folder, name);
    await mkdir(path('folder.csv'));
    await promisify(execFile)('mkfifo', [path('pipe.csv')]);
    await symlink('nowhere.csv', path('dangling.csv'));
    await symlink('linked.csv', path('link.csv'));
    await given('linked.csv', `${tidyHeader}\n${tidyRow}\n`);
    const before = await trace();
    expect((await tidy(path('folder.csv'))).told).toContain('is a folder; name the file in it');
    expect((await tidy(path('pipe.csv'))).told).toContain('is a pipe or a device and no plain file');
    expect((await tidy(path('dangling.csv'))).told).toContain('is not there');
    expect(await trace()).toEqual(before);
    expect(await tidy(path('link.csv'), { edition: 'link' })).toMatchObject({ code: 0 });
  });
});

/** A ZIP archive whose one part is stored as it is, as the first part of an OpenDocument file must be. */
function rawStored(name: string, content: string): Buffer {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt32LE(content.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(local.length + name.length + content.length, 16);
  return Buffer.concat([local, Buffer.from(name), Buffer.from(content), end]);
}
