import { describe, expect, it } from 'vitest';
import { textSource } from '../../../../tests/support/plain-source.ts';
import { openRealFile, realData } from '../../../../tests/support/real-data.ts';
import { recordingContext } from '../../../../tests/support/recording-context.ts';
import { nrsCouncilAges, nrsDataZoneAges } from './nrs-single-ages.ts';
import { nrsDataZoneTotals, nrsHealthBoards, nrsZoneTotals } from './nrs-totals.ts';

describe('population estimates', () => {
  it('breaks people down by sex and single year of age, all of them being no breakdown', async () => {
    const context = recordingContext();
    const text =
      'dz11_code,total_population,sex,0,1,90+\nS01006506,6,"All",1,2,3\nS01006506,4,"Female",1,1,2\nS01006506,2,"Male",0,1,1';
    await nrsDataZoneAges.read(textSource(text), context);
    expect(context.only({ breakdown: {} }).value).toBe(6);
    expect(context.only({ breakdown: { age: '90+' } }).value).toBe(3);
    expect(context.only({ breakdown: { sex: 'male', age: '0' } })).toMatchObject({
      value: 0,
      status: 'value',
      period: 'mid-2020',
    });
  });

  it('refuses ages that do not add up to their total', async () => {
    const text = 'dz11_code,total_population,sex,0,1,90+\nS01006506,7,"All",1,2,3';
    await expect(nrsDataZoneAges.read(textSource(text), recordingContext())).rejects.toThrow(
      /not what the ages add up to, 6/,
    );
  });

  it('fact 7: keeps two zones of the same name apart by their codes', async () => {
    const context = recordingContext();
    const text =
      'iz11_code,iz11_name,total_population\nS02001300,"City Centre",10\nS02001900,"City Centre",20';
    await nrsZoneTotals.read(textSource(text), context);
    expect(context.observations.map(({ area, value }) => [area, value])).toEqual([
      ['S02001300', 10],
      ['S02001900', 20],
    ]);
  });
});

describe.skipIf(!realData)('the real population files', () => {
  const total = async (format: typeof nrsZoneTotals, name: string, period: string) => {
    const context = recordingContext();
    const file = await openRealFile(name);
    expect(format.recognises(file.sample)).toBe(true);
    await format.read(file, context);
    const everybody = context.observations.filter(
      (one) => one.period === period && Object.keys(one.breakdown).length === 0,
    );
    return [everybody.length, everybody.reduce((sum, { value }) => sum + (value ?? 0), 0)];
  };

  // National totals as published by National Records of Scotland.
  it('add up to Scotland’s 5,479,900 people of mid-2021 by data zone and by zone', async () => {
    expect(await total(nrsDataZoneTotals, 'population/nrs_2021_dz_total.csv.gz', 'mid-2021')).toEqual([
      6976, 5_479_900,
    ]);
    expect(await total(nrsZoneTotals, 'population/nrs_2021_iz_total.csv', 'mid-2021')).toEqual([
      1279, 5_479_900,
    ]);
  });

  it('add up to 5,447,700 in the councils of mid-2022 and 5,479,900 in the boards of mid-2021', async () => {
    expect(
      await total(nrsCouncilAges, 'population/nrs_2022_council_single_age_persons.csv', 'mid-2022'),
    ).toEqual([32, 5_447_700]);
    expect(await total(nrsHealthBoards, 'population/nrs_health_board_1981_onwards.csv', 'mid-2021')).toEqual([
      14, 5_479_900,
    ]);
  });

  it('add up to 5,466,000 in the data zones of mid-2020, by sex and single year of age', async () => {
    const file = await openRealFile('population/nrs_sape_2020_dz_sex_single_age.csv.gz');
    const context = recordingContext();
    // Two million cells: sums are kept, the cells are not.
    const sums = new Map<number, number>();
    const everybody: number[] = [];
    await nrsDataZoneAges.read(file, {
      ...context,
      series: (indicator, breakdown) => {
        const handle = context.series(indicator, breakdown);
        if (Object.keys(breakdown).length === 0) everybody.push(handle);
        return handle;
      },
      observe: ({ series, value }) => void sums.set(series, (sums.get(series) ?? 0) + (value ?? 0)),
    });
    expect(sums.size).toBe(3 * 92);
    expect(sums.get(everybody[0] as number)).toBe(5_466_000);
  });
});
