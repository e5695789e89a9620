import { describe, expect, it } from 'vitest';
import { workbookSource } from '../../../../tests/support/plain-source.ts';
import { openRealFile, realData } from '../../../../tests/support/real-data.ts';
import { recordingContext } from '../../../../tests/support/recording-context.ts';
import { cpopCounts } from './cpop-counts.ts';

const poverty = [
  ['Children in low-income households', null, null, null, 'Population 0-15', null, null],
  ['S-code', 'Council', '2014/15', '2015/16', 'S-code', 2014, 2015],
];
const benefits = [
  [null, 'Total claiming OOWB', null, 'Working age population', null],
  ['DataZone', '2013/14', null, 'DZ', 2013],
  ['S01006506', 32.75, null, 'S01006506', 606],
];

describe('the profile’s counts, two tables side by side', () => {
  it('sets each count over the population of the same zone and year', async () => {
    const file = workbookSource({
      'Child Poverty - DZ': [...poverty, ['S01006506', 'Aberdeen City', 5, 5, 'S01006506', 153, 154]],
      'OOWB - DZ': benefits,
    });
    const context = recordingContext();
    expect(cpopCounts.recognises(file.sample)).toBe(true);
    await cpopCounts.read(file, context);
    expect(context.only({ indicator: 'child-poverty', period: '2015/16' })).toMatchObject({
      value: (5 / 154) * 100,
      numerator: 5,
      denominator: 154,
      area: 'S01006506',
    });
    expect(context.only({ indicator: 'out-of-work-benefits' })).toMatchObject({
      numerator: 32.75,
      denominator: 606,
    });
  });

  it('keeps #N/A as missing and a zone without children as not applicable', async () => {
    const file = workbookSource({
      'Child Poverty - DZ': [...poverty, ['S01006506', 'Aberdeen City', '#N/A', 0, 'S01006506', 153, 0]],
      'OOWB - DZ': benefits,
    });
    const context = recordingContext();
    await cpopCounts.read(file, context);
    expect(context.only({ indicator: 'child-poverty', period: '2014/15' })).toMatchObject({
      status: 'missing',
      numerator: null,
    });
    expect(context.only({ indicator: 'child-poverty', period: '2015/16' })).toMatchObject({
      status: 'not-applicable',
      numerator: 0,
    });
  });

  it('keeps the mark .. as suppressed, with its population', async () => {
    const file = workbookSource({
      'Child Poverty - DZ': [...poverty, ['S01006506', 'Aberdeen City', '..', 7, 'S01006506', 153, 154]],
      'OOWB - DZ': benefits,
    });
    const context = recordingContext();
    await cpopCounts.read(file, context);
    expect(context.only({ indicator: 'child-poverty', period: '2014/15' })).toMatchObject({
      status: 'suppressed',
      numerator: null,
      denominator: 153,
    });
  });

  it('keeps no share where more are counted than live there, and says where', async () => {
    const file = workbookSource({
      'Child Poverty - DZ': [...poverty, ['S01006506', 'Aberdeen City', 299, 7, 'S01006506', 244, 154]],
      'OOWB - DZ': benefits,
    });
    const context = recordingContext();
    await cpopCounts.read(file, context);
    expect(context.only({ indicator: 'child-poverty', period: '2014/15' })).toMatchObject({
      status: 'missing',
      numerator: null,
      denominator: null,
    });
    expect(context.rejections).toMatchObject([{ line: 3, value: '299 of 244' }]);
  });

  it('refuses a row whose two tables name different zones', async () => {
    const file = workbookSource({
      'Child Poverty - DZ': [...poverty, ['S01006506', 'Aberdeen City', 5, 5, 'S01006507', 153, 154]],
      'OOWB - DZ': benefits,
    });
    await expect(cpopCounts.read(file, recordingContext())).rejects.toThrow(
      /names different zones in the two tables/,
    );
  });
});

describe.skipIf(!realData)('the real workbook of counts', () => {
  it('covers every data zone and zone, and reports the sheet of another layout', async () => {
    const context = recordingContext();
    const file = await openRealFile('cpop/cpop_counts_and_populations_dz_igz.xlsx');
    expect(cpopCounts.recognises(file.sample)).toBe(true);
    await cpopCounts.read(file, context);
    const areas = (prefix: string) =>
      new Set(context.observations.map(({ area }) => area).filter((area) => area.startsWith(prefix))).size;
    expect([areas('S01'), areas('S02')]).toEqual([6976, 1279]);
    expect(context.rejections.map(({ value }) => value)).toContain('Crime - DZ');
    // Sheet "Child Poverty - IGZ", first row: 76 of 777 children in 2020/21.
    expect(context.only({ indicator: 'child-poverty', area: 'S02001236', period: '2020/21' })).toMatchObject({
      numerator: 76,
      denominator: 777,
    });
  });
});
