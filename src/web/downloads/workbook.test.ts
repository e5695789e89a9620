import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { zipParts } from '../../../tests/support/zip-parts.ts';
import { csv } from './csv.ts';
import { csvColumnsOf, type FileColumn, type TableFile } from './table-file.ts';
import { hardTable, origin } from './table-file.examples.ts';
import { mostWorkbookRows, workbook } from './workbook.ts';

async function opened<Row>(file: TableFile<Row>) {
  const { sheets } = await readXlsx(await workbook(file, origin));
  const [data, about] = sheets;
  return { names: sheets.map(({ name }) => name), data: data?.rows ?? [], about: about?.rows ?? [] };
}

describe('a workbook', () => {
  it('gives every cell back with its type: text, number, day, nothing', async () => {
    const { names, data } = await opened(hardTable);
    expect(names).toEqual(['Data', 'About']);
    expect(data[0]).toEqual(hardTable.columns.map(({ key }) => key));
    expect(data.slice(1).map((row) => row[0])).toEqual(hardTable.rows.map(({ name }) => name));
    expect(data.slice(1).map((row) => (row[1] as Date).toISOString().slice(0, 10))).toEqual(
      hardTable.rows.map(({ day }) => day),
    );
    expect(data.slice(1).map((row) => row[2] ?? null)).toEqual(hardTable.rows.map(({ value }) => value));
  });

  it('has the figures that the CSV has', async () => {
    const { data } = await opened(hardTable);
    const rows = parseCsv(csv(csvColumnsOf(hardTable.columns), hardTable.rows)) as string[][];
    expect(rows.slice(1).map((row) => (row[2] === '' ? null : Number(row[2])))).toEqual(
      data.slice(1).map((row) => row[2] ?? null),
    );
  });

  it('holds no formula, macro, link or connection, whatever the text looks like', async () => {
    const files = zipParts(await workbook(hardTable, origin));
    const sheets = [...files].filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets.length).toBe(2);
    for (const [name, xml] of sheets) expect(xml, name).not.toMatch(/<f[ >/]|<hyperlink|t="str"/);
    expect([...files.keys()].filter((name) => /vba|externalLink|connections|\.rels$/.test(name))).toEqual([
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
    ]);
    expect(files.get('xl/sharedStrings.xml')).toContain('=HYPERLINK(');
  });

  it('keeps its head in sight', async () => {
    const sheet = zipParts(await workbook(hardTable, origin)).get('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  });

  it('says where it is from, under which licence, and what every column means', async () => {
    const { about } = await opened(hardTable);
    const said = about.map((row) => row.filter((cell) => cell !== null));
    expect(said).toContainEqual(['Address', origin.address]);
    expect(said).toContainEqual(['Source', 'End Child Poverty: Children in low-income families']);
    expect(said.find(([term]) => term === 'Licence')?.[1]).toMatch(/^Open Government Licence v3.0 \(https:/);
    expect(said.find(([term]) => term === 'Attribution')?.[1]).toMatch(/^Contains public sector/);
    for (const { key } of hardTable.columns) expect(said.map(([term]) => term)).toContain(key);
  });

  it('is the same bytes for the same figures', async () => {
    const [one, other] = await Promise.all([workbook(hardTable, origin), workbook(hardTable, origin)]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('cuts a text that no cell can hold, and says so', async () => {
    const column: FileColumn<string> = { key: 'why', type: 'text', description: 'Why', cell: (text) => text };
    const { data } = await opened({ ...hardTable, columns: [column], rows: ['x'.repeat(40_000)] });
    expect(String(data[1]?.[0]).length).toBeLessThanOrEqual(32_767);
    expect(String(data[1]?.[0])).toMatch(/cut here: see the CSV\)$/);
  });

  it('refuses more rows than are built in memory', async () => {
    const rows = Array.from({ length: mostWorkbookRows + 1 }, () => hardTable.rows[0]).flatMap(
      (row) => row ?? [],
    );
    await expect(workbook({ ...hardTable, rows }, origin)).rejects.toThrow('at most 20000 rows');
  });

  it('refuses a number that is none', async () => {
    const rows = [{ name: 'Fife', day: '2020-01-01', value: Number.POSITIVE_INFINITY, status: 'value' }];
    await expect(workbook({ ...hardTable, rows }, origin)).rejects.toThrow(
      'A workbook cannot hold Infinity (in "value")',
    );
  });
});
