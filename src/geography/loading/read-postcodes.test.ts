import { describe, expect, it } from 'vitest';
import { headerOf, rowsOf } from '../../../tests/support/real-geography.ts';
import { onsPostcodeDirectory, postcodeLayouts, scottishPostcodeDirectory } from './postcode-layouts.ts';
import { readPostcodes } from './read-postcodes.ts';

// Column names, dates and suffixes as in release 2026/2 of the directory (64 columns; those not read are left out).
const smallUsers = `Postcode,PostcodeSector,DateOfIntroduction,DateOfDeletion,SplitIndicator,ElectoralWard2022Code,DataZone2022Code,DataZone2011Code,NeverDigitised
AB12 3GQA,AB12 3,1/8/1990 00:00:00,,Y,S13002842,S01013500,S01006510,N
AB12 3GQB,AB12 3,1/8/1990 00:00:00,,Y,S13002842,S01013501,S01006511,N
AB10 1AB,AB10 1,1/8/1973 00:00:00,31/8/1995 00:00:00,N,S13002842,S01013500,S01006510,N
AB10 1AB,AB10 1,1/1/2001 00:00:00,,N,S13002842,S01013501,S01006511,N
AB10 1AC,AB10 1,1/8/1973 00:00:00,31/8/1995 00:00:00,N,S13999999,S01099999,S01006510,N
AB10 1AC,AB10 1,1/8/1997 00:00:00,1/12/1999 00:00:00,N,S13999999,S01099999,S01006511,N
AB10 1ZZ,AB10 1,1/8/1973 00:00:00,,N,S13002842,S01099999,S01099998,N
NOWHERE,AB10 1,1/8/1973 00:00:00,,N,S13002842,S01013500,S01006510,N`;

const areas = new Map([
  ['S01006510', { id: 1, kind: 'data-zone-2011' }],
  ['S01006511', { id: 2, kind: 'data-zone-2011' }],
  ['S01013500', { id: 3, kind: 'data-zone-2022' }],
  ['S01013501', { id: 4, kind: 'data-zone-2022' }],
  ['S13002842', { id: 5, kind: 'ward' }],
]);

const read = async (text: string, layout = scottishPostcodeDirectory, known = areas) =>
  readPostcodes([await rowsOf(text)], layout, known);
const layoutOf = async (text: string) => {
  const header = headerOf(await rowsOf(text));
  return postcodeLayouts
    .filter((one) => one.headerLooksRight(header))
    .map((one) => [one.key, one.edition(header)]);
};

describe('the registrar’s directory', () => {
  it('is read for the line in force of each postcode, and of each part of a split one', async () => {
    const { records, rowsRead } = await read(smallUsers);
    expect(rowsRead).toBe(8);
    const shared = { largeUser: false, ward: 5 };
    expect(records).toEqual([
      { ...shared, postcode: 'AB123GQ', part: 'A', deletedOn: null, dataZone2011: 1, dataZone2022: 3 },
      { ...shared, postcode: 'AB123GQ', part: 'B', deletedOn: null, dataZone2011: 2, dataZone2022: 4 },
      { ...shared, postcode: 'AB101AB', part: '', deletedOn: null, dataZone2011: 2, dataZone2022: 4 },
      {
        ...{ postcode: 'AB101AC', part: '', largeUser: false, deletedOn: '1999-12-01' },
        ...{ dataZone2011: 2, dataZone2022: null, ward: null },
      },
    ]);
  });

  it('has lines that cannot be used rejected with the reason', async () => {
    expect((await read(smallUsers)).rejections).toEqual([
      {
        ...{ line: 8, column: 'postcode', value: 'S01099999 S01099998' },
        reason: 'no data zone with this code is loaded',
      },
      { line: 9, column: 'postcode', value: 'NOWHERE', reason: 'is no whole postcode' },
    ]);
  });

  it('is refused where a line is cut, a date is none, nothing follows the header, or no data zone is known', async () => {
    const [header = ''] = smallUsers.split('\n');
    await expect(read(`${header}\nAB12 3GQ,AB12`)).rejects.toThrow('2 cells and the header has 9');
    await expect(
      read(`${header}\nAB12 3GQ,AB12 3,,soon,N,S13002842,S01013500,S01006510,N`),
    ).rejects.toMatchObject({ line: 2, value: 'soon' });
    await expect(read(header)).rejects.toThrow('no line with a postcode');
    await expect(read(smallUsers, scottishPostcodeDirectory, new Map())).rejects.toThrow(
      'Load the lookup of data zones first',
    );
  });

  it('says from its header whether it is about small or large users, or both', async () => {
    expect(await layoutOf(smallUsers)).toEqual([['scottish-postcode-directory', 'small users']]);
    const columns = 'Postcode,LinkedSmallUserPostcode,DateOfIntroduction,DateOfDeletion,DataZone2011Code';
    expect(await layoutOf(columns)).toEqual([['scottish-postcode-directory', 'large users']]);
    expect(await layoutOf(`${columns},PostcodeType`)).toEqual([['scottish-statistics-postcode-lookup', '']]);
    expect(await layoutOf('postcode,area')).toEqual([]);
  });
});

describe('the directory of the Office for National Statistics', () => {
  // Columns as of the edition of February 2023; those not read are left out.
  const ons = `pcd,pcds,dointr,doterm,osward,usertype,lsoa11,lsoa21
AB101AB,AB10 1AB,198001,199606,S13002842,1,S01006510,S01006510
CR2 6XH,CR2 6XH,198001,,E05009122,0,E01001000,E01001000
BT1 1AA,BT1 1AA,198001,,N08000300,0,95GG01S1,`;

  it('is read for Scotland alone, with the month of deletion', async () => {
    expect(await layoutOf(ons)).toEqual([['ons-postcode-directory', '']]);
    expect(await read(ons, onsPostcodeDirectory)).toEqual({
      rowsRead: 3,
      rejections: [],
      records: [
        {
          ...{ postcode: 'AB101AB', part: '', largeUser: true, deletedOn: '1996-06-01' },
          ...{ dataZone2011: 1, dataZone2022: null, ward: 5 },
        },
      ],
    });
  });
});
