import { join } from 'node:path';
import { type CellValue, readXlsx } from 'hucre';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { realData } from '../../../tests/support/real-data.ts';
import { dataZoneLookup, realScotland } from '../../../tests/support/real-scotland.ts';

const workbooks = [
  'cpop/cpp_indicators_original_oct23.xlsx',
  'cpop/igz_indicators_original_sep23.xlsx',
  'cpop/cpop_counts_and_populations_dz_igz.xlsx',
  'simd/simd2016_datazone_lookup_original.xlsx',
];

interface Stored {
  file: string;
  indicator: string;
  sheet: string | null;
  row: number;
  column: number;
  value: number | null;
  numerator: number | null;
}

describe.skipIf(realData === null)('a figure from a workbook of several sheets', () => {
  let database: TestDatabase;
  const stored: Stored[] = [];
  const sheets = new Map<string, { name: string; rows: CellValue[][] }[]>();

  beforeAll(async () => {
    database = await realScotland([dataZoneLookup, ...workbooks]);
    // Every 37th row of a sheet, so that all columns and all sheets have their turn.
    const { rows } = await database.query<Stored>(
      `select file_name as file, indicator.key as indicator, sheets[source_sheet] as sheet, source_row as row,
              source_column as column, value, numerator
         from observation join release on release.id = release_id
         join series on series.id = series_id join indicator on indicator.id = indicator_id
        where file_name like '%.xlsx' and source_row % 37 = 5`,
    );
    stored.push(...rows);
    for (const path of workbooks) {
      const workbook = await readXlsx(await readFile(join(realData ?? '', path)));
      sheets.set(path.replace(/^.*\//, ''), workbook.sheets);
    }
  });

  it('names a sheet of that workbook, for each of them', () => {
    const named = new Map<string, Set<string | null>>();
    for (const { file, sheet } of stored) named.set(file, (named.get(file) ?? new Set()).add(sheet));
    expect([...named].map(([file, names]) => [file, names.size]).sort()).toEqual([
      ['cpop_counts_and_populations_dz_igz.xlsx', 4],
      ['cpp_indicators_original_oct23.xlsx', 20],
      ['igz_indicators_original_sep23.xlsx', 8],
      ['simd2016_datazone_lookup_original.xlsx', 1],
    ]);
    for (const [file, names] of named) {
      const there = sheets.get(file)?.map(({ name }) => name);
      expect(there).toEqual(expect.arrayContaining([...names]));
    }
  });

  it('stands in that sheet, row and column, and in no other sheet by chance', () => {
    const cellOf = ({ file, row, column }: Stored, name: string | null) =>
      sheets.get(file)?.find((sheet) => sheet.name === name)?.rows[row - 1]?.[column - 1];
    const inAnotherSheet = { same: 0, of: 0 };
    for (const figure of stored) {
      const cell = cellOf(figure, figure.sheet);
      const counted = figure.file.startsWith('cpop_counts') ? figure.numerator : figure.value;
      if (counted === null) continue;
      expect({ ...figure, cell: Number(cell) }).toEqual({ ...figure, cell: counted });
      const other = sheets.get(figure.file)?.find(({ name }) => name !== figure.sheet);
      if (!other) continue;
      inAnotherSheet.of += 1;
      if (Number(cellOf(figure, other.name)) === counted) inAnotherSheet.same += 1;
    }
    expect(inAnotherSheet.of).toBeGreaterThan(1000);
    expect(inAnotherSheet.same / inAnotherSheet.of).toBeLessThan(0.2);
  });

  it('is kept for cells left out too, and nothing is said of files without sheets', async () => {
    const { rows } = await database.query<{ file: string; sheet: string | null; cells: number }>(
      `select file_name as file, sheet, count(*)::int as cells from release_rejection
         join release on release.id = release_id where file_name like 'cpop_counts%' group by 1, 2 order by 2`,
    );
    expect(rows.every(({ sheet }) => sheet !== null)).toBe(true);
    expect(rows.map(({ sheet }) => sheet)).toContain('Child Poverty - DZ');
    const plain = await database.query(
      `select from release where file_name not like '%.xlsx' and sheets is not null`,
    );
    expect(plain.rows).toEqual([]);
  });
});
