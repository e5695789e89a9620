import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../tests/support/real-geography.ts';
import { areaCodes } from './area-codes.ts';
import { councilCodeChanges } from './council-code-changes.ts';
import { dataZoneLookup } from './data-zone-lookup.ts';
import { familyGroups } from './family-groups.ts';
import { geographyLayouts } from './geography-layouts.ts';
import { healthBoardCodes } from './health-board-codes.ts';
import type { GeographyLayout } from './layout.ts';

const header =
  'DZ2011_Code,DZ2011_Name,IZ2011_Code,IZ2011_Name,MMWard_Code,MMWard_Name,LA_Code,UR2_Code,UR2_Name';
const culter = 'S01006506,Culter - 01,S02001236,Culter,S13002843,Lower Deeside,S12000033,1,Rest of Scotland';

async function read(layout: GeographyLayout, text: string) {
  return layout.read([await rowsOf(text)]);
}

describe('a data zone lookup that is wrong', () => {
  const layout = dataZoneLookup('2011');

  test('without a column names the column', async () => {
    await expect(read(layout, `${header.replace('IZ2011_Code', 'IZ')}\n${culter}\n`)).rejects.toMatchObject({
      message: 'The column IZ2011_Code is missing from the header.',
      line: 1,
      column: 'IZ2011_Code',
    });
  });

  test('cut short in the middle of a line names the line', async () => {
    await expect(read(layout, `${header}\n${culter}\nS01006507,Culter - 02,S020012`)).rejects.toMatchObject({
      message: expect.stringContaining('may be cut short'),
      line: 3,
    });
  });

  test('with a text where a code belongs names line, column and value', async () => {
    await expect(
      read(layout, `${header}\n${culter.replace('S12000033', 'Aberdeen City')}\n`),
    ).rejects.toMatchObject({
      line: 2,
      column: 'LA_Code',
      value: 'Aberdeen City',
    });
  });

  test('with a ward where a council belongs is refused', async () => {
    await expect(
      read(layout, `${header}\n${culter.replace('S12000033', 'S13002843')}\n`),
    ).rejects.toMatchObject({
      message: expect.stringContaining('S12'),
      column: 'LA_Code',
    });
  });

  test('with one data zone on two lines is refused, rather than halved between two zones', async () => {
    await expect(
      read(layout, `${header}\n${culter}\n${culter.replace('S02001236', 'S02001237')}\n`),
    ).rejects.toMatchObject({
      message: 'S01006506 stands on line 2 already. Each has one line.',
      line: 3,
      value: 'S01006506',
    });
  });

  test.each([
    ['UTF-8 read as Windows-1252', 'SteÃ²rnabhagh a Deas'],
    ['Windows-1252 read as UTF-8', 'Ste\uFFFDrnabhagh a Deas'],
  ])('in the wrong encoding (%s) is refused with the name that shows it', async (_, name) => {
    await expect(read(layout, `${header}\n${culter.replace('Lower Deeside', name)}\n`)).rejects.toMatchObject(
      {
        message: expect.stringContaining('encoding'),
        column: 'MMWard_Name',
        value: name,
      },
    );
  });

  test('with two names for one zone is refused', async () => {
    const second = culter
      .replace('S01006506,Culter - 01', 'S01006507,Culter - 02')
      .replace(',Culter,', ',Cults,');
    await expect(read(layout, `${header}\n${culter}\n${second}\n`)).rejects.toMatchObject({
      message: 'S02001236 is called “Cults” here and “Culter” further up. One code has one name.',
      line: 3,
    });
  });

  test('with a header and nothing else is refused', async () => {
    await expect(read(layout, `${header}\n`)).rejects.toThrow('no rows');
    await expect(layout.read([])).rejects.toThrow('empty');
  });
});

test('the lookup of 2022, when it is published, is read by the same rule', async () => {
  const text = [
    'DZ2022_Code,DZ2022_Name,IZ2022_Code,IZ2022_Name,LA_Code,LA_Name',
    'S01013482,Culter - 01,S02002515,Culter,S12000033,Aberdeen City',
  ].join('\n');
  const layout = dataZoneLookup('2022');
  expect(layout.headerLooksRight((text.split('\n')[0] ?? '').split(','))).toBe(true);
  const { areas, memberships } = await read(layout, text);
  expect(areas.map(({ kind, code }) => [kind, code])).toEqual([
    ['data-zone-2022', 'S01013482'],
    ['zone-2022', 'S02002515'],
  ]);
  expect(memberships).toEqual([
    { child: 'S01013482', parent: 'S02002515', basis: 'exact', share: 1 },
    { child: 'S01013482', parent: 'S12000033', basis: 'exact', share: 1 },
    { child: 'S02002515', parent: 'S12000033', basis: 'exact', share: 1 },
  ]);
});

test('a board archived without a code in force is refused', async () => {
  const text =
    'HB,HBName,HBDateEnacted,HBDateArchived,Country\nS08000018,NHS Fife,20140401,20180201,S92000003\n';
  await expect(read(healthBoardCodes, text)).rejects.toMatchObject({ line: 2, value: 'S08000018' });
});

test('a board’s day that is no day is refused', async () => {
  const text = 'HB,HBName,HBDateEnacted,HBDateArchived,Country\nS08000018,NHS Fife,1 April 2014,,S92000003\n';
  await expect(read(healthBoardCodes, text)).rejects.toMatchObject({
    column: 'HBDateEnacted',
    value: '1 April 2014',
  });
});

test('a fifth family group is refused', async () => {
  const rows = [
    { line: 1, cells: [null, 'deprivationFG_2012', 'popdensityFG_2012'] },
    { line: 2, cells: ['Fife', 5, 2] },
  ];
  await expect(familyGroups.read([rows])).rejects.toMatchObject({
    line: 2,
    column: 'deprivationFG_2012',
    value: '5',
  });
});

test('council codes of later years than were known when this was written are read too', async () => {
  const text = [
    'ltla16_code,ltla16_name,ltla25_code,ltla25_name',
    'S12000015,Fife,S12000047,Fife',
    'S12000015,Fife,S12000048,Perth and Kinross',
  ].join('\n');
  const { retiredCodes, rejections } = await read(councilCodeChanges, text);
  expect(retiredCodes.map(({ code, currentCode }) => [code, currentCode])).toEqual([
    ['S12000015', 'S12000047'],
  ]);
  expect(rejections.map(({ line }) => line)).toEqual([3]);
});

test('a file without end is refused before it fills the memory', async () => {
  function* endless() {
    yield [{ line: 1, cells: ['area_code', 'area'] }];
    for (let line = 2; ; line += 1000) {
      yield Array.from({ length: 1000 }, (_, index) => {
        const code = `S12${String(line + index).padStart(6, '0')}`;
        return { line: line + index, cells: [code, 'Fife'] };
      });
    }
  }
  await expect(areaCodes.read(endless())).rejects.toMatchObject({
    message: expect.stringContaining('200000'),
    line: 200_002,
  });
});

test('no header is two layouts at once', () => {
  const headers = [
    header.split(','),
    header.replaceAll('2011', '2022').split(','),
    ['area_code', 'area'],
    ['ltla16_code', 'ltla16_name', 'ltla17_code', 'ltla17_name'],
    ['HB', 'HBName', 'HBDateEnacted', 'HBDateArchived', 'Country'],
    ['hb19_name', 'hb19_code', 'date_enacted', 'date_archived'],
    ['', 'deprivationFG_2012', 'popdensityFG_2012'],
    ['dz01_code', 'dz11_code'],
    ['code', 'areaname', 'areatype', 'parent_area', 'areaname_full'],
    [
      'IntermediateZone2011Code',
      'IntermediateZone2011Name',
      'Group name',
      'Group Number',
      'CPP code',
      'CPP name',
    ],
  ];
  for (const one of headers) {
    expect(
      geographyLayouts.filter((layout) => layout.headerLooksRight(one)),
      one.join(),
    ).toHaveLength(1);
  }
});
