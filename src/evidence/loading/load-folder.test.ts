import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { realData } from '../../../tests/support/real-data.ts';
import type { Database } from '../../platform/database/database.ts';
import { buildScotland, folderReportLines } from './build-scotland.ts';

describe.skipIf(realData === null)('building Scotland from a folder of official files', () => {
  let database: Database;
  let folder: string;
  const put = async (from: string, to: string) => {
    await copyFile(join(realData as string, from), join(folder, to));
  };
  const build = () => buildScotland(database, folder, () => undefined);

  beforeAll(async () => {
    database = await freshDatabase();
    await database.query(`insert into instance (kind) values ('real')`);
    folder = await mkdtemp(join(tmpdir(), 'commonty-folder-'));
    await mkdir(join(folder, 'deep/er'), { recursive: true });
    // Names that say nothing: the content has to.
    await put('population/nrs_health_board_1981_onwards.csv', 'a.txt');
    await put('boundaries/council_areas_32.topojson', 'deep/b');
    await put('lookups/health_board_codes_with_archived.csv', 'deep/er/z.dat');
    await put('README.md', 'notes.md');
    await writeFile(join(folder, 'other.json'), '{"a": 1}');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('recognises by content, loads lookups before boundaries before figures, leaves the rest alone', async () => {
    const report = await build();
    expect(report.loaded.map(({ format, outcome }) => [format.key, outcome.outcome])).toEqual([
      ['health-board-codes', 'stored'],
      ['area-boundaries', 'stored'],
      ['nrs-health-boards', 'stored'],
    ]);
    expect(report.failed).toEqual([]);
    expect(report.notRecognised).toEqual([join(folder, 'notes.md'), join(folder, 'other.json')]);
    const { rows } = await database.query<{ n: number }>('select count(*)::int as n from observation');
    // 14 boards in 41 years: the data README.
    expect(rows).toEqual([{ n: 574 }]);
  });

  it('changes nothing when it is run again', async () => {
    const version = 'select data_version::int as version from instance';
    const before = (await database.query(version)).rows;
    const report = await build();
    expect(report.loaded.map(({ outcome }) => outcome.outcome)).toEqual([
      'no-change',
      'no-change',
      'no-change',
    ]);
    expect((await database.query(version)).rows).toEqual(before);
  });

  it('tells of a file that is wrong and loads the others; the figures in force stay', async () => {
    const original = await readFile(join(folder, 'a.txt'), 'utf8');
    const lines = original.split('\n');
    await writeFile(
      join(folder, 'a.txt'),
      lines.with(3, (lines[3] as string).replace('S08', 'S88')).join('\n'),
    );
    await put('population/nrs_2022_council_single_age_persons.csv', 'new.csv');
    const report = await build();
    expect(report.failed).toMatchObject([{ path: join(folder, 'a.txt'), problem: { line: 4 } }]);
    expect(folderReportLines(report).join('\n')).toMatch(/FAILED .*a\.txt, line 4, column .*‘S88/);
    expect(report.loaded.filter(({ outcome }) => outcome.outcome === 'stored')).toHaveLength(1);
    const { rows } = await database.query(
      `select count(*)::int as n from observation join release on release.id = release_id
        where format = 'nrs-health-boards' and superseded_at is null`,
    );
    expect(rows).toEqual([{ n: 574 }]);
  });

  it('leaves an older file alone that a newer one has superseded', async () => {
    const original = await readFile(
      join(realData as string, 'population/nrs_health_board_1981_onwards.csv'),
      'utf8',
    );
    // The same figures in other bytes: a corrected file.
    await writeFile(join(folder, 'a.txt'), original.replaceAll('\n', '\r\n'));
    await put('population/nrs_health_board_1981_onwards.csv', 'old.txt');
    const outcomes = (report: Awaited<ReturnType<typeof build>>) =>
      report.loaded
        .filter(({ format }) => format.key === 'nrs-health-boards')
        .map(({ outcome }) => outcome.outcome);
    expect(outcomes(await build())).toEqual(['stored', 'no-change']);
    expect(outcomes(await build())).toEqual(['no-change', 'no-change']);
  });

  it('says that a folder is not there', async () => {
    await expect(buildScotland(database, join(folder, 'nowhere'), () => undefined)).rejects.toThrow(
      'is no folder',
    );
  });
});
