import { describe, expect, it } from 'vitest';
import { workbookSource } from '../../../../tests/support/plain-source.ts';
import { openRealFile, realData } from '../../../../tests/support/real-data.ts';
import { recordingContext } from '../../../../tests/support/recording-context.ts';
import { cpopWorkbook } from './cpop-workbook.ts';
import { cpopPartnershipsLong } from './cpop-partnerships-long.ts';

const crime = ['Crime Rate_Raw data_2020/21', 'Crime Rate_Raw data_2021/22'];
const poverty = ['Child Poverty_Imputed_2013/14', 'Child Poverty_Raw data_2014/15'];

describe('the profile’s workbooks', () => {
  it('reads one sheet a measure and leaves stray columns and a blank first heading alone', async () => {
    const file = workbookSource({
      Crime: [
        [' ', ...crime, null, null],
        ['Fife', 1400, 1390.5, null, null],
        ['Scotland', 1393, 1337, null, null],
      ],
      'Chi Pov': [
        [null, ...poverty],
        ['Fife', 17.25, null],
      ],
    });
    const context = recordingContext();
    expect(cpopWorkbook.recognises(file.sample)).toBe(true);
    expect(cpopWorkbook.describe(file.sample).edition).toBe('partnerships');
    await cpopWorkbook.read(file, context);
    expect(context.only({ indicator: 'crime-rate', area: 'council:Fife', period: '2021/22' })).toMatchObject({
      value: 1390.5,
      sourceRow: 2,
      sourceColumn: 3,
    });
    expect(context.only({ indicator: 'child-poverty', period: '2013/14' }).nature).toBe('imputed');
    expect(context.only({ indicator: 'child-poverty', period: '2014/15' }).status).toBe('missing');
  });

  it('takes sheets headed InterZone for zones, by code', async () => {
    const rows = (headings: string[]) => [
      ['InterZone', ...headings],
      ['S02001236', 1, 2],
    ];
    const file = workbookSource({
      Labels: [['InterZone', 'CPP']],
      Crime: rows(crime),
      Poverty: rows(poverty),
    });
    const context = recordingContext();
    expect(cpopWorkbook.describe(file.sample).edition).toBe('zones');
    await cpopWorkbook.read(file, context);
    expect(new Set(context.observations.map(({ area }) => area))).toEqual(new Set(['S02001236']));
  });

  it('names sheet row and heading where a cell holds a word', async () => {
    const file = workbookSource({
      Crime: [
        [null, ...crime],
        ['Fife', 'lots', 2],
      ],
      Poverty: [[null, ...poverty]],
    });
    await expect(cpopWorkbook.read(file, recordingContext())).rejects.toMatchObject({
      line: 2,
      column: 'Crime Rate_Raw data_2020/21',
      value: 'lots',
    });
  });
});

describe.skipIf(!realData)('the real workbooks of the profile', () => {
  it('gives for partnerships the values of the tidy file, except child poverty, which the publisher revised', async () => {
    const workbook = recordingContext();
    await cpopWorkbook.read(await openRealFile('cpop/cpp_indicators_original_oct23.xlsx'), workbook);
    const tidy = recordingContext();
    await cpopPartnershipsLong.read(await openRealFile('cpop/cpp_indicators_long.csv.gz'), tidy);
    const key = (one: (typeof tidy.observations)[number]) => `${one.indicator} ${one.area} ${one.period}`;
    const values = new Map(workbook.observations.map((one) => [key(one), one]));
    const differing = tidy.observations.filter((one) => {
      const other = values.get(key(one));
      if (!other || other.nature !== one.nature || other.status !== one.status) return true;
      return Math.abs((one.value ?? 0) - (other.value ?? 0)) > 1e-9 * Math.abs(one.value ?? 0);
    });
    expect([...new Set(differing.map(({ indicator }) => indicator))]).toEqual(['child-poverty']);
    expect(workbook.observations).toHaveLength(tidy.observations.length);
  });

  it('gives for 1,279 zones eight measures over fifteen years', async () => {
    const context = recordingContext();
    const file = await openRealFile('cpop/igz_indicators_original_sep23.xlsx');
    expect(cpopWorkbook.describe(file.sample).edition).toBe('zones');
    await cpopWorkbook.read(file, context);
    expect(context.observations).toHaveLength(1279 * 8 * 15);
    // As published in the profile's latest scores for Culter.
    expect(
      context.only({ indicator: 'child-poverty', area: 'S02001236', period: '2021/22' }).value,
    ).toBeCloseTo(12.20472440944882, 10);
  });
});
