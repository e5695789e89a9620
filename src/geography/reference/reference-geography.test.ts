import { describe, expect, test } from 'vitest';
import { realFacts, realRows } from '../../../tests/support/real-geography.ts';
import { realData } from '../../../tests/support/real-data.ts';
import { areaCodes } from '../loading/area-codes.ts';
import { councilCodeChanges } from '../loading/council-code-changes.ts';
import { dataZoneLookup } from '../loading/data-zone-lookup.ts';
import { familyGroups } from '../loading/family-groups.ts';
import { healthBoardCodes } from '../loading/health-board-codes.ts';
import { spellingKey } from '../spelling-key.ts';
import { healthBoards } from './health-boards.ts';
import { hscps } from './hscps.ts';
import { partnerships } from './partnerships.ts';
import { referenceGeography } from './reference-geography.ts';

describe('the 32 partnerships', () => {
  test('are 32, with 14 boards and 31 health and social care partnerships', () => {
    expect([partnerships.length, healthBoards.length, hscps.length]).toEqual([32, 14, 31]);
  });

  test('stand eight to a family, in both sets', () => {
    for (const family of [1, 2, 3, 4]) {
      expect(partnerships.filter((council) => council.familyDeprivation === family)).toHaveLength(8);
      expect(partnerships.filter((council) => council.familyDensity === family)).toHaveLength(8);
    }
  });

  test('share no tile and no code, past or present', () => {
    expect(new Set(partnerships.map(({ tile }) => tile.join())).size).toBe(32);
    const { areas, retiredCodes } = referenceGeography();
    const codes = [...areas.map((area) => area.code), ...retiredCodes.map((retired) => retired.code)];
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('take up a new code the day after the old one ends', () => {
    for (const area of [...partnerships, ...healthBoards, ...hscps]) {
      for (const { validTo } of area.retired ?? []) {
        expect(area.validFrom).toBe(
          validTo === '2018-02-01' ? '2018-02-02' : validTo === '2019-03-31' ? '2019-04-01' : 'another day',
        );
      }
    }
  });
});

describe.skipIf(realData === null)('the reference, beside the published lookups', () => {
  test('names the councils and Scotland as the Scottish Government does', async () => {
    const { areas } = await realFacts(areaCodes, 'lookups/area_codes_councils_scotland_bom.csv');
    const ours = referenceGeography().areas.filter(({ kind }) => kind === 'council' || kind === 'country');
    const pairs = (list: typeof areas) => list.map(({ code, name }) => `${code} ${name}`).toSorted();
    expect(pairs(ours)).toEqual(pairs(areas));
  });

  test('puts every council in the board and partnership the data zone lookup does', async () => {
    const rows = await realRows(
      dataZoneLookup('2011'),
      'lookups/DataZone2011lookup_2024-12-16_original_cp1252.csv.gz',
    );
    const header = rows[0]?.cells ?? [];
    const at = ['LA_Code', 'HB_Code', 'HIA_Code'].map((column) => header.indexOf(column));
    const published = new Set(rows.slice(1).map(({ cells }) => at.map((index) => cells[index]).join()));
    expect(
      new Set(partnerships.map(({ code, healthBoard, hscp }) => [code, healthBoard, hscp].join())),
    ).toEqual(published);
    const named = ['HIA_Code', 'HIA_Name', 'HB_Code'].map((column) => header.indexOf(column));
    const publishedHscps = new Set(
      rows.slice(1).map(({ cells }) => named.map((index) => cells[index]).join()),
    );
    expect(new Set(hscps.map(({ code, name, healthBoard }) => [code, name, healthBoard].join()))).toEqual(
      publishedHscps,
    );
  });

  test('knows every council code of 2016 to 2024', async () => {
    const { retiredCodes } = await realFacts(councilCodeChanges, 'lookups/council_code_changes_by_year.csv');
    const ours = partnerships.flatMap(({ code, retired }) =>
      (retired ?? []).map((old) => `${old.code} → ${code}`),
    );
    expect(ours.toSorted()).toEqual(
      retiredCodes.map(({ code, currentCode }) => `${code} → ${currentCode}`).toSorted(),
    );
  });

  test.each([
    'lookups/health_board_codes_with_archived.csv',
    'lookups/health_board_2014_to_2019.csv',
  ])('knows every board code and its dates as in %s', async (name) => {
    const published = await realFacts(healthBoardCodes, name);
    const ours = healthBoards.flatMap(({ code, retired }) =>
      (retired ?? []).map((old) => ({ ...old, currentCode: code })),
    );
    const byCode = (a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code);
    expect(ours.toSorted(byCode)).toEqual(published.retiredCodes.toSorted(byCode));
    expect(
      healthBoards.map(({ code, name: board, validFrom }) => [code, board, validFrom]).toSorted(),
    ).toEqual(published.areas.map((area) => [area.code, area.name, area.validFrom]).toSorted());
  });

  test('groups the families as the Improvement Service does', async () => {
    const { families } = await realFacts(familyGroups, 'lookups/cpp_family_groups.xlsx');
    const ours = new Map(
      partnerships.flatMap(({ name, spellings, familyDeprivation, familyDensity }) =>
        [name, ...(spellings ?? [])].map((spelling) => [
          spellingKey('council', spelling),
          [familyDeprivation, familyDensity],
        ]),
      ),
    );
    expect(families).toHaveLength(32);
    for (const family of families) {
      expect(ours.get(spellingKey('council', family.council))).toEqual([
        family.familyDeprivation,
        family.familyDensity,
      ]);
    }
  });
});
