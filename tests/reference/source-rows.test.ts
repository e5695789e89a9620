import { readdirSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type CellValue, readXlsx } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/kernel/seeded-random.ts';
import { publicSite } from '../journeys/public-pages-site.ts';
import { realData } from '../support/real-data.ts';
import { dataZoneLookup, realScotland } from '../support/real-scotland.ts';
import { bytesOf } from './reference-data.ts';

/** Small enough to load in a test, and every way in which a file can be laid out. */
const files = [
  dataZoneLookup,
  'lookups/area_codes_councils_scotland_bom.csv',
  'cpop/cpp_indicators_long.csv.gz',
  'cpop/igz_indicators_original_sep23.xlsx',
  'cpop/duncan_index_inputs_2009_2021.csv.gz',
  'simd/simd2020v2_withinds_original.csv.gz',
  'lgbf/lgbf_long_2022-01.csv.gz',
  'scotpho/scotpho_inequality_quintiles_2023-02.csv.gz',
  'population/nrs_2021_dz_total.csv.gz',
  'population/nrs_2022_council_single_age_persons.csv',
  'population/nrs_health_board_1981_onwards.csv',
];
const places = [
  ...['S92000003', 'S12000049', 'S12000017', 'S12000013', 'S12000047', 'S08000031', 'S08000022'],
  ...['S02001236', 'S02001840', 'S02002514', 'S01006506', 'S01009764', 'S01013481'],
];
const sampled = 200;
const seed = 20260;

type Row = Readonly<Record<string, string>>;

/** Lines of a CSV file in cells, quotes taken off. None of the files breaks a line within quotes. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r?\n/);
}

function rowsOf(csv: string): Row[] {
  const [head = '', ...lines] = linesOf(csv);
  const names = cellsOf(head);
  return lines.flatMap((line) => {
    const cells = cellsOf(line);
    return line === '' ? [] : [Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))];
  });
}

/** A published file as rows of cells, read without any part of ours. Workbooks have several sheets. */
async function sheetsOf(fileName: string): Promise<Map<string, (CellValue | string)[][]>> {
  const found = readdirSync(realData ?? '', { recursive: true, encoding: 'utf8' }).find(
    (name) => path.basename(name) === fileName,
  );
  if (!found) throw new Error(`The real data hold no ${fileName}.`);
  const bytes = bytesOf(found);
  if (found.endsWith('.xlsx')) {
    const { sheets } = await readXlsx(bytes);
    return new Map(sheets.map(({ name, rows }) => [name, rows]));
  }
  const text = (found.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return new Map([['', linesOf(text).map(cellsOf)]]);
}

/** In a workbook, the sheet that the figure names. */
function sheetFor(sheets: Map<string, (CellValue | string)[][]>, figure: Row) {
  const own = sheets.get(figure['source_sheet'] ?? '');
  if (!own) throw new Error(`No sheet is named ${figure['source_sheet']}.`);
  return own;
}

/** The figure worked out anew from the row of its file. */
function recompute(figure: Row, cells: readonly (CellValue | string)[]): number {
  const column = Number(figure['source_column']);
  const number = (at: number) => {
    const text = String(cells[at - 1] ?? '').replace('%', '');
    return text === '' ? Number.NaN : Number(text);
  };
  // Income-deprived people stand as a count; the next column holds everybody else.
  if (figure['indicator'] === 'income-deprived-people')
    return (number(column) / (number(column) + number(column + 1))) * 100;
  return number(column);
}

describe.skipIf(realData === null)('a downloaded figure', () => {
  const figures: Row[] = [];
  const releases = new Map<string, string>();
  const rowPages: { sheet: string; status: number; html: string }[] = [];

  beforeAll(async () => {
    const site = publicSite(await realScotland(files));
    const ask = (address: string) => site.fetch(new Request(`http://localhost${address}`));
    const all: Row[] = [];
    for (const code of places) {
      const answer = await ask(`/areas/${code}.csv`);
      all.push(...rowsOf(await answer.text()).filter(({ status }) => status === 'value'));
    }
    const random = seededRandom(seed);
    // As many of each dataset as there are, in turn: the largest would otherwise fill the sample.
    const piles = [...Map.groupBy(all, ({ dataset }) => dataset ?? '').values()];
    while (figures.length < sampled) {
      for (const pile of piles) {
        if (pile.length > 0 && figures.length < sampled)
          figures.push(...pile.splice(random.below(pile.length), 1));
      }
    }
    for (const dataset of new Set(figures.map((figure) => figure['dataset'] ?? ''))) {
      const provenance = rowsOf(await (await ask(`/data/${dataset}.csv`)).text());
      for (const row of provenance) releases.set(row['release'] ?? '', row['file_name'] ?? '');
    }
    for (const figure of figures.slice(0, 20)) {
      const { dataset, release, source_row: row, source_column: column, source_sheet: sheet = '' } = figure;
      const inSheet = sheet === '' ? '' : `&sheet=${encodeURIComponent(sheet)}`;
      const page = await ask(`/data/${dataset}/releases/${release}/rows/${row}?column=${column}${inSheet}`);
      rowPages.push({ sheet, status: page.status, html: await page.text() });
    }
  });

  it('comes from one of many datasets', () => {
    expect(figures).toHaveLength(sampled);
    expect(new Set(figures.map(({ dataset }) => dataset)).size).toBeGreaterThanOrEqual(7);
  });

  it('is what the row and the column it names hold in the original file, for all of 200', async () => {
    const opened = new Map<string, Awaited<ReturnType<typeof sheetsOf>>>();
    const wrong: string[] = [];
    for (const figure of figures) {
      const name = releases.get(figure['release'] ?? '') ?? '';
      const sheets = opened.get(name) ?? (await sheetsOf(name));
      opened.set(name, sheets);
      const cells = sheetFor(sheets, figure)[Number(figure['source_row']) - 1] ?? [];
      const [served, anew] = [Number(figure['value']), recompute(figure, cells)];
      if (!(Math.abs(served - anew) <= 1e-9 * Math.max(1, Math.abs(anew))))
        wrong.push(`${JSON.stringify(figure)} but ${anew} in ${JSON.stringify(cells)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('has a page for its row', async () => {
    for (const page of rowPages) expect(page.status).toBe(200);
    expect(rowPages[0]?.html).toContain('Find it in the file');
  });

  it('says on that page which sheet of a workbook it is in', () => {
    const inWorkbooks = rowPages.filter(({ sheet }) => sheet !== '');
    expect(inWorkbooks.length).toBeGreaterThan(0);
    for (const { sheet, html } of inWorkbooks) expect(html).toContain(`choose the sheet “${sheet.trim()}”`);
  });
});
