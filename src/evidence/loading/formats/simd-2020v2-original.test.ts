import { describe, expect, it } from 'vitest';
import { textSource } from '../../../../tests/support/plain-source.ts';
import { openRealFile, realData } from '../../../../tests/support/real-data.ts';
import { recordingContext } from '../../../../tests/support/recording-context.ts';
import { simd2020v2Original } from './simd-2020v2-original.ts';

const header =
  'Data_Zone,Intermediate_Zone,Council_area,Total_population,Working_Age_population,SIMD2020v2_Rank,SIMD_2020v2_Percentile,SIMD2020v2_Vigintile,SIMD2020v2_Decile,SIMD2020v2_Quintile,SIMD2020v2_Income_Domain_Rank,SIMD2020_Employment_Domain_Rank,SIMD2020_Health_Domain_Rank,SIMD2020_Education_Domain_Rank,SIMD2020_Access_Domain_Rank,SIMD2020_Crime_Domain_Rank,SIMD2020_Housing_Domain_Rank,income_rate,income_count,employment_rate,employment_count,CIF,ALCOHOL,DRUG,SMR,DEPRESS,LBWT,EMERG,Attendance,Attainment,no_qualifications,not_participating,University,crime_count,crime_rate,overcrowded_count,nocentralheating_count,overcrowded_rate,nocentralheating_rate,drive_petrol,drive_GP,drive_post,drive_primary,drive_retail,drive_secondary,PT_GP,PT_post,PT_retail,broadband';
const culter =
  'S01006508,Culter,Aberdeen City,624,461,5686,82,17,9,5,4460,5110,5942,5915,4200,4563.5,5342,6%,40,4%,19,45,71,18,41,13%,4%,69,*,n/a,39,1%,19%,*,*,31,8,5%,1%,3.32,3.78,1.44,3.24,2.06,10.6,8.6,4.3,5.7,1%';
const nobody =
  'S01010206,Petershill,Glasgow City,0,0,4172,60,12,6,3,6969,6974,3436,811,1682,6928,18,0%,0,0%,0,,,,,,,,,n/a,353.08,,,*,*,243,21,49%,4%,2.6,4.1,4.1,3.6,5.4,5.2,7.3,12.6,13.5,';

async function read(text: string) {
  const context = recordingContext();
  await simd2020v2Original.read(textSource(text), context);
  return context;
}

describe('SIMD 2020v2 as published', () => {
  it('fact 1: reads BOM, CRLF, a last line without its end, and "6%" as 6', async () => {
    const text = `\uFEFF${header}\r\n${culter}`;
    expect(simd2020v2Original.recognises(textSource(text).sample)).toBe(true);
    const context = await read(text);
    expect(context.only({ indicator: 'simd-2020-income-deprived' })).toMatchObject({
      area: 'S01006508',
      value: 6,
      numerator: 40,
      denominator: 624,
      sourceRow: 2,
      sourceColumn: 18,
    });
    expect(context.only({ indicator: 'simd-2020-no-superfast-broadband' }).value).toBe(1);
  });

  it('fact 2: tells * (suppressed), n/a (not applicable), empty (missing) and zero apart', async () => {
    const context = await read(`${header}\n${culter.replace(',45,71,', ',,0,')}`);
    const status = (indicator: string) => context.only({ indicator: `simd-2020-${indicator}` });
    expect(status('attendance')).toMatchObject({ status: 'suppressed', value: null });
    expect(status('attainment')).toMatchObject({ status: 'not-applicable', value: null });
    expect(status('illness')).toMatchObject({ status: 'missing', value: null });
    expect(status('alcohol-stays')).toMatchObject({ status: 'value', value: 0 });
    expect(status('crime')).toMatchObject({ status: 'suppressed', numerator: null, denominator: 624 });
  });

  it('fact 3: keeps the halves that tied domain ranks have', async () => {
    const context = await read(`${header}\n${culter}`);
    expect(context.only({ indicator: 'simd-2020-crime-rank' }).value).toBe(4563.5);
  });

  it('fact 4: has no rates where nobody lives, though the file prints 0%', async () => {
    const context = await read(`${header}\n${nobody}`);
    const status = (indicator: string) => context.only({ indicator: `simd-2020-${indicator}` }).status;
    expect(status('income-deprived')).toBe('not-applicable');
    expect(status('employment-deprived')).toBe('not-applicable');
    expect(status('illness')).toBe('not-applicable');
    expect(status('crime')).toBe('suppressed');
    // Measured in the 2011 Census, when people lived there.
    expect(context.only({ indicator: 'simd-2020-overcrowding' }).value).toBe(49);
    expect(context.only({ indicator: 'population', breakdown: {} }).value).toBe(0);
  });

  it('keeps no counts where the publisher counts two people of nobody', async () => {
    const context = await read(`${header}\n${nobody.replace('0%,0,0%,0,', '0%,0,0%,2,')}`);
    expect(context.only({ indicator: 'simd-2020-employment-deprived' })).toMatchObject({
      status: 'not-applicable',
      numerator: null,
      denominator: null,
    });
  });

  it('dates the edition by its publication, since the file names no year', async () => {
    const context = await read(`${header}\n${culter}`);
    expect(context.periods).toContainEqual({
      kind: 'point',
      starts: '2020-01-28',
      ends: '2020-01-28',
      label: 'SIMD 2020v2',
    });
  });

  it('names line, column and value where a number is none', async () => {
    await expect(read(`${header}\n${culter.replace(',5686,', ',first,')}`)).rejects.toMatchObject({
      line: 2,
      column: 'SIMD2020v2_Rank',
      value: 'first',
    });
  });

  it('refuses a file that ends in the middle of a line', async () => {
    await expect(read(`${header}\n${culter}\n${culter.slice(0, 100)}`)).rejects.toThrow(
      /has 21 cells where the header has 49/,
    );
  });

  it('refuses a file that lacks a column it needs', async () => {
    await expect(read(`${header.replace(',CIF,', ',other,')}\n${culter}`)).rejects.toMatchObject({
      column: 'CIF',
    });
  });
});

describe.skipIf(!realData)('the real SIMD 2020v2 file', () => {
  it('holds 6,976 zones, the marks counted in it, and ranks that are a permutation only overall', async () => {
    const context = recordingContext();
    await simd2020v2Original.read(await openRealFile('simd/simd2020v2_withinds_original.csv.gz'), context);
    const of = (indicator: string) =>
      context.observations.filter((one) => one.indicator === `simd-2020-${indicator}`);
    const count = (indicator: string, status: string) =>
      of(indicator).filter((one) => one.status === status).length;
    expect(context.rowsCounted).toBe(6976);
    expect([
      count('attendance', 'suppressed'),
      count('attainment', 'suppressed'),
      count('crime', 'suppressed'),
    ]).toEqual([565, 178, 500]);
    expect(count('attainment', 'not-applicable')).toBe(11);
    expect(new Set(of('rank').map(({ value }) => value)).size).toBe(6976);
    expect(new Set(of('income-rank').map(({ value }) => value)).size).toBe(6505);
    expect(Math.max(...of('income-rank').map(({ value }) => value ?? 0))).toBe(6969);
    // Published: Greenock Town Centre and East Central is the most deprived; population 5,424,800 in mid-2017.
    expect(context.only({ indicator: 'simd-2020-rank', value: 1 }).area).toBe('S01010891');
    const people = context.observations.filter(
      ({ indicator, breakdown }) => indicator === 'population' && !('age' in breakdown),
    );
    expect(people.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(5_424_800);
    expect(count('income-deprived', 'not-applicable')).toBe(3);
  });
});
