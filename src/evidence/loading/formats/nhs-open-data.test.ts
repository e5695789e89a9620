import { describe, expect, it } from 'vitest';
import { textSource } from '../../../../tests/support/plain-source.ts';
import { recordingContext } from '../../../../tests/support/recording-context.ts';
import { nhsOpenData } from './nhs-open-data.ts';

// Columns as in the data dictionary of "Annual outpatient activity" and "Population estimates".
const header =
  'FinancialYear,FinancialYearQF,HB,HBQF,AppointmentType,AppointmentTypeQF,SIMD,SIMDQF,Attendances,AttendancesQF,DNARate,DNARateQF';

async function read(text: string) {
  const context = recordingContext();
  const file = textSource(text);
  expect(nhsOpenData.recognises(file.sample)).toBe(true);
  await nhsOpenData.read(file, context);
  return context;
}

describe('NHS Scotland open data', () => {
  it('takes columns of words and SIMD for breakdowns, columns of numbers for measures', async () => {
    const context = await read(`${header}\n2019/20,,S08000015,,New,,1,,12345,,11.5,`);
    expect(context.observations).toMatchObject([
      {
        indicator: 'phs-attendances-by-appointment-type-simd',
        area: 'S08000015',
        breakdown: { 'appointment-type': 'New', simd: '1' },
        value: 12345,
        period: '2019/20',
        periodKind: 'financial-year',
        sourceColumn: 9,
      },
      { indicator: 'phs-dna-rate-by-appointment-type-simd', value: 11.5 },
    ]);
  });

  it('reads why a cell is empty from its qualifier', async () => {
    const line = (year: string, value: string, mark: string) =>
      `${year},,S08000015,,New,,1,,${value},${mark},5,`;
    const context = await read(
      [
        header,
        line('2014/15', '1', ''),
        line('2015/16', '', ':'),
        line('2016/17', '', '*'),
        line('2017/18', '', 'c'),
        line('2018/19', '', 'z'),
        line('2019/20', '0', 'p'),
        line('2020/21', '9', 'f'),
      ].join('\n'),
    );
    const attendances = context.observations.filter(({ indicator }) =>
      indicator.startsWith('phs-attendances'),
    );
    expect(attendances.map(({ status, nature }) => [status, nature])).toEqual([
      ['value', 'raw'],
      ['missing', 'raw'],
      ['suppressed', 'raw'],
      ['suppressed', 'raw'],
      ['not-applicable', 'raw'],
      ['value', 'raw'],
      ['value', 'projected'],
    ]);
  });

  it('takes a derived row, marked d, for everybody', async () => {
    const context = await read(`${header}\n2019/20,,S92000003,d,All,d,1,,100,,5,`);
    expect(context.observations[0]?.breakdown).toEqual({ simd: '1' });
  });

  it('leaves out people of no area, and says which line', async () => {
    const context = await read(
      `${header}\n2019/20,,S08000015,,New,,1,,1,,1,\n2019/20,,RA2704,,New,,1,,1,,1,`,
    );
    expect(context.rejections).toMatchObject([{ line: 3, column: 'HB', value: 'RA2704' }]);
  });

  it('gives population files the same indicator as the registrar’s, by sex and age', async () => {
    const context = await read(
      'Year,CA,CAQF,Sex,SexQF,AllAges,Age0,Age90plus\n2019,S12000033,,Male,,100,4,6\n2019,S12000033,,All,d,210,9,14',
    );
    expect(context.only({ breakdown: { sex: 'male', age: '90+' } })).toMatchObject({
      indicator: 'population',
      value: 6,
      period: 'mid-2019',
    });
    expect(context.only({ breakdown: {} }).value).toBe(210);
  });

  it('leaves out single hospitals, told once for each', async () => {
    const hospital = 'FinancialYear,HB,HBQF,Location,Attendances,AttendancesQF';
    const context = await read(
      `${hospital}\n2019/20,S08000015,,A111H,5,\n2020/21,S08000015,,A111H,6,\n2020/21,S08000015,,S08000015,60,`,
    );
    expect(context.observations).toHaveLength(1);
    expect(context.rejections).toMatchObject([{ line: 2, column: 'Location', value: 'A111H' }]);
    expect(context.rejections[0]?.reason).toMatch(/2 lines left out/);
  });

  it('refuses a file by month rather than take it for one by year', async () => {
    const text = 'Year,Month,HB,HBQF,Attendances,AttendancesQF\n2020,1,S08000015,,5,';
    await expect(read(text)).rejects.toMatchObject({ line: 1, column: 'Month' });
  });

  it('refuses a qualifier it does not know', async () => {
    await expect(read(`${header}\n2019/20,,S08000015,,New,,1,,5,?,5,`)).rejects.toMatchObject({
      line: 2,
      column: 'AttendancesQF',
      value: '?',
    });
  });
});
