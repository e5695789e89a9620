import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawZip, sheetRowsXml, workbookParts, type ZipPart } from '../../../tests/support/raw-zip.ts';
import { realData } from '../../../tests/support/real-data.ts';
import type { ContentKind } from './content-kind.ts';
import { examineFile } from './examine-file.ts';
import { fileName } from './file-name.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commonty-examine-'));
});
afterAll(() => rm(folder, { recursive: true }));

const all: readonly ContentKind[] = ['table', 'json', 'workbook'];

async function examine(name: string, content: string | Uint8Array, taken = all) {
  const path = join(folder, 'content');
  await writeFile(path, content);
  return examineFile(path, name, taken);
}

const workbook = (...more: ZipPart[]) => rawZip([...workbookParts(sheetRowsXml([['area', 1]])), ...more]);
const table = 'area,value\nS12000047,1\n';
/** In two parts, so that no scanner stumbles over this file. */
const eicar = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR${'-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'}`;
const zeros = Buffer.alloc(40 * 1024 * 1024);

describe('a file whose content and name agree', () => {
  it.each([
    ['a.csv', table, { kind: 'table', mediaType: 'text/csv' }],
    ['A.CSV', `\uFEFF${table}`, { kind: 'table', mediaType: 'text/csv' }],
    ['èirisgeigh.txt', Buffer.from('àrea;value\n', 'latin1'), { kind: 'table', mediaType: 'text/csv' }],
    // file-type alone takes this for a picture.
    ['health.csv', 'BMI,area\n', { kind: 'table', mediaType: 'text/csv' }],
    ['a.csv.gz', gzipSync(table), { kind: 'table', mediaType: 'application/gzip' }],
    ['a.gz', gzipSync('{"type":"FeatureCollection"}'), { kind: 'json', mediaType: 'application/gzip' }],
    ['wards.geojson', '\n {"type":"FeatureCollection"}', { kind: 'json', mediaType: 'application/json' }],
    ['a.xlsx', workbook(), { kind: 'workbook' }],
  ])('passes: %s', async (name, content, wanted) => {
    expect(await examine(name, content)).toMatchObject({ ok: true, value: wanted });
  });
});

describe('a file that is refused', () => {
  it.each<[string, string, string | Uint8Array, object]>([
    ['no ending', 'a', table, { code: 'name-ending', ending: '' }],
    ['an ending nobody takes', 'a.exe', table, { code: 'name-ending', ending: 'exe' }],
    [
      'a workbook called a table',
      'a.csv',
      workbook(),
      { code: 'named-otherwise', is: 'workbook', taken: ['xlsx'] },
    ],
    ['a table called a workbook', 'a.xlsx', table, { code: 'named-otherwise', is: 'table' }],
    [
      'a packed table called a plain one',
      'a.csv',
      gzipSync(table),
      { code: 'named-otherwise', taken: ['csv.gz', 'tsv.gz', 'txt.gz'] },
    ],
    [
      'packed JSON called a packed table',
      'a.csv.gz',
      gzipSync('{}'),
      { code: 'named-otherwise', is: 'json' },
    ],
    [
      'a picture',
      'a.csv',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      { code: 'other-kind', is: 'png' },
    ],
    ['a PDF', 'a.csv', '%PDF-1.7\n', { code: 'other-kind', is: 'pdf' }],
    [
      'a program',
      'a.csv',
      Buffer.concat([Buffer.from('7f454c46', 'hex'), randomBytes(500)]),
      { code: 'other-kind', is: 'elf' },
    ],
    ['a web page', 'a.csv', '<!DOCTYPE html><title>Sign in</title>', { code: 'other-kind', is: 'html' }],
    ['a script', 'a.csv', '#!/bin/sh\nrm -rf /\n', { code: 'other-kind', is: 'script' }],
    [
      'garbage',
      'a.csv',
      Buffer.concat([Buffer.from([1, 2, 0, 3]), randomBytes(5000)]),
      { code: 'other-kind' },
    ],
    [
      'packed garbage',
      'a.csv.gz',
      gzipSync(Buffer.concat([Buffer.from([1, 2, 0, 3]), randomBytes(5000)])),
      { code: 'other-kind', is: '' },
    ],
    [
      'a NUL byte in a table',
      'a.csv',
      `${table}${'S12000047,1\n'.repeat(30)}\0,2\n`,
      { code: 'nul-byte', line: 33 },
    ],
    [
      'a NUL byte far down a table',
      'a.csv',
      `${table}${'S12000047,1\n'.repeat(90_000)}\0,2\n`,
      { code: 'nul-byte', line: 90_003 },
    ],
    ['UTF-16', 'a.csv', Buffer.from(`\uFEFF${table}`, 'utf16le'), { code: 'utf-16' }],
    ['Excel 97', 'a.xlsx', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), { code: 'other-kind', is: 'xls' }],
    [
      'a workbook with a password',
      'a.xlsx',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      { code: 'encrypted' },
    ],
    ['an archive', 'a.xlsx', rawZip([{ name: 'a.csv', content: table }]), { code: 'other-kind', is: 'zip' }],
    ['a workbook of macros by its name', 'a.xlsm', workbook(), { code: 'macros' }],
    [
      'a workbook with macros',
      'a.xlsx',
      workbook({ name: 'xl/vbaProject.bin', content: 'x' }),
      { code: 'macros' },
    ],
    [
      'a workbook with macros of Excel 4',
      'a.xlsx',
      workbook({ name: 'xl/macrosheets/sheet1.xml', content: '<x/>' }),
      { code: 'macros' },
    ],
    [
      'a workbook that says it has macros',
      'a.xlsx',
      rawZip(
        workbookParts('').map((part) =>
          part.name.startsWith('[')
            ? { ...part, content: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }
            : part,
        ),
      ),
      { code: 'macros' },
    ],
    [
      'a file within a workbook',
      'a.xlsx',
      workbook({ name: 'xl/embeddings/oleObject1.bin', content: 'x' }),
      { code: 'embedded', part: 'xl/embeddings/oleObject1.bin' },
    ],
    [
      'an archive within a workbook',
      'a.xlsx',
      workbook({ name: 'xl/media/picture.png', content: rawZip([{ name: 'a', content: 'a' }]) }),
      { code: 'archive-within', part: 'xl/media/picture.png' },
    ],
    ['gzip within gzip', 'a.csv.gz', gzipSync(gzipSync(table)), { code: 'archive-within' }],
    ['a packed bomb', 'a.csv.gz', gzipSync(zeros), { code: 'bomb' }],
    [
      'a bomb in a workbook',
      'a.xlsx',
      workbook({ name: 'xl/media/a.png', content: zeros }),
      { code: 'bomb' },
    ],
    [
      'a workbook that lies about its sizes',
      'a.xlsx',
      workbook({ name: 'xl/a.xml', content: zeros, claimedSize: 100 }),
      { code: 'bomb' },
    ],
    [
      'a workbook whose parts overlap',
      'a.xlsx',
      workbook({ name: 'xl/workbook.xml', content: 'x'.repeat(500), sharesWith: 2 }),
      { code: 'bomb' },
    ],
    [
      'a workbook of too many parts',
      'a.xlsx',
      rawZip(Array.from({ length: 10_001 }, (_, part) => ({ name: `${part}`, content: '' }))),
      { code: 'bomb' },
    ],
    ['a workbook that is cut off', 'a.xlsx', workbook().subarray(0, 600), { code: 'damaged' }],
    ['gzip that is cut off', 'a.csv.gz', gzipSync(table).subarray(0, 20), { code: 'damaged' }],
    ['nothing, packed', 'a.csv.gz', gzipSync(''), { code: 'empty' }],
    ['the test virus', 'a.csv', eicar, { code: 'virus', name: 'EICAR' }],
    [
      'the test virus after much else',
      'a.csv',
      `${'S12000047,1\n'.repeat(21_845)}${eicar}`,
      { code: 'virus', name: 'EICAR' },
    ],
    ['the test virus, packed', 'a.csv.gz', gzipSync(`${table}${eicar}`), { code: 'virus', name: 'EICAR' }],
    [
      'the test virus in a workbook',
      'a.xlsx',
      workbook({ name: 'xl/media/a.txt', content: eicar }),
      { code: 'virus', name: 'EICAR' },
    ],
  ])('%s', async (_what, name, content, wanted) => {
    expect(await examine(name, content)).toMatchObject({ ok: false, problem: wanted });
  });

  it('is refused too where it is of a kind that is of no use here', async () => {
    expect(await examine('a.json', '{}', ['table'])).toMatchObject({
      ok: false,
      problem: { code: 'name-ending' },
    });
    expect(await examine('a.csv', '{}', ['table'])).toMatchObject({
      ok: false,
      problem: { code: 'other-kind', is: 'json' },
    });
  });
});

describe('the name of a file', () => {
  it.each([
    ['poverty 2020.csv', 'poverty 2020.csv'],
    ['../../etc/passwd.csv', 'passwd.csv'],
    ['C:\\Users\\me\\a.csv', 'a.csv'],
    [`${'a'.repeat(196)}.csv`, `${'a'.repeat(196)}.csv`],
    // Decomposed, as macOS sends it.
    ['E\u0300irisgeigh.csv', 'Èirisgeigh.csv'],
  ])('%j is shown as %j', (given, shown) => {
    expect(fileName(given)).toEqual({ ok: true, value: shown });
  });

  it.each([
    ['', 'name-unprintable'],
    ['a/', 'name-unprintable'],
    ['a\u0000.csv', 'name-unprintable'],
    ['a\r\nSet-Cookie: b.csv', 'name-unprintable'],
    // Shown, it would seem to end in .csv.
    ['a\u202Evsc.exe', 'name-unprintable'],
    [`${'a'.repeat(297)}.csv`, 'name-too-long'],
  ])('%j is refused', (given, code) => {
    expect(fileName(given)).toMatchObject({ ok: false, problem: { code } });
  });
});

describe.skipIf(realData === null)('official files', () => {
  it.each([
    'lookups/DataZone2011lookup_2024-12-16_original_cp1252.csv.gz',
    'cpop/cpp_indicators_original_oct23.xlsx',
    'cpop/igz_indicators_original_sep23.xlsx',
    'simd/simd2016_datazone_lookup_original.xlsx',
    'lgbf/lgbf_indicator_metadata.xlsx',
  ])('%s passes', async (name) => {
    const path = join(realData ?? '', name);
    expect(await examineFile(path, name.split('/').at(-1) ?? '', all)).toMatchObject({ ok: true });
  });
});
