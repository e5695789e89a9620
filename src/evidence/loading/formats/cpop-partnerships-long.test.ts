import { describe, expect, it } from 'vitest';
import { textSource } from '../../../../tests/support/plain-source.ts';
import { openRealFile, realData } from '../../../../tests/support/real-data.ts';
import { recordingContext } from '../../../../tests/support/recording-context.ts';
import { profileMeasures } from './indicators/cpop.ts';
import { cpopPartnershipsLong } from './cpop-partnerships-long.ts';

const header = 'CPP,Indicator,Type,Year,value,IndicatorFullName,FG';

async function read(...lines: string[]) {
  const context = recordingContext();
  await cpopPartnershipsLong.read(textSource([header, ...lines].join('\n')), context);
  return context;
}

describe('the profile’s tidy file', () => {
  it('fact 12: keeps raw, imputed and projected values apart', async () => {
    const context = await read(
      'Fife,Child Poverty,Imputed,2013/14,17.1,Child Poverty (%),3',
      'Fife,Child Poverty,Raw data,2014/15,18.2,Child Poverty (%),3',
      'Fife,Child Poverty,Projected,2022/23,24.6,Child Poverty (%),3',
    );
    expect(context.observations.map(({ nature, period }) => [nature, period])).toEqual([
      ['imputed', '2013/14'],
      ['raw', '2014/15'],
      ['projected', '2022/23'],
    ]);
  });

  it('fact 15: takes the text NA for a missing value, never for zero', async () => {
    const context = await read(
      'Inverclyde,Primary 1 Body Mass Index,Raw data,2010/11,NA,Primary 1 Body Mass Index,4',
    );
    expect(context.observations[0]).toMatchObject({ status: 'missing', value: null });
  });

  it('fact 8: finds a council by the profile’s spelling and Scotland by its code', async () => {
    const context = await read(
      '"Edinburgh, City of",Crime Rate,Raw data,2021/22,1500,"Crime Rate, per 10,000",1',
      'Eilean Siar,Crime Rate,Raw data,2021/22,500,"Crime Rate, per 10,000",4',
      'Scotland,Crime Rate,Raw data,2021/22,1337.5,"Crime Rate, per 10,000",NA',
    );
    expect(context.observations.map(({ area }) => area)).toEqual([
      'council:Edinburgh, City of',
      'council:Eilean Siar',
      'S92000003',
    ]);
  });

  it('reads the same label as the time each measure is really about', async () => {
    const context = await read(
      'Fife,Crime Rate,Raw data,2021/22,1,,3',
      'Fife,Early Mortality,Raw data,2021/22,1,,3',
      'Fife,Healthy Birthweight,Raw data,2021/22,1,,3',
      'Fife,Positive Destinations,Raw data,2021/22,1,,3',
      'Fife,Fragility,Raw data,2021/22,1,,3',
    );
    expect(context.observations.map(({ periodKind, period }) => [periodKind, period])).toEqual([
      ['financial-year', '2021/22'],
      ['calendar-year', '2021'],
      ['rolling', '2019/20 to 2021/22'],
      ['school-year', '2021/22'],
      ['rolling', '2020 to 2022'],
    ]);
  });

  it('says where a word stands in place of a number', async () => {
    await expect(read('Fife,Crime Rate,Raw data,2021/22,many,,3')).rejects.toMatchObject({
      line: 2,
      column: 'value',
      value: 'many',
    });
  });

  it('refuses a measure it does not know', async () => {
    await expect(read('Fife,Loneliness,Raw data,2021/22,1,,3')).rejects.toThrow(/is no measure/);
  });

  it('leaves the result file of improvement rates alone', () => {
    const results = textSource(
      'CPP,Indicator,Type,Year,value,IndicatorFullName,FG,LineType,Improvement_Rate,High is Positive',
    );
    expect(cpopPartnershipsLong.recognises(results.sample)).toBe(false);
  });
});

describe.skipIf(!realData)('the real tidy file of the profile', () => {
  it('holds 8,811 values, 1,023 of them imputed and 891 projected, for 33 places and 20 measures', async () => {
    const context = recordingContext();
    const file = await openRealFile('cpop/cpp_indicators_long.csv.gz');
    expect(cpopPartnershipsLong.recognises(file.sample)).toBe(true);
    await cpopPartnershipsLong.read(file, context);
    const of = (nature: string) => context.observations.filter((one) => one.nature === nature).length;
    expect([context.observations.length, of('imputed'), of('projected')]).toEqual([8811, 1023, 891]);
    expect(new Set(context.observations.map(({ area }) => area)).size).toBe(33);
    expect(context.indicators.size).toBe(20);
    // National Records of Scotland published 465.9 deaths per 100,000 under 75 for 2021.
    expect(context.only({ indicator: 'early-mortality', area: 'S92000003', period: '2021' }).value).toBe(
      465.9,
    );
  });

  it('fact 13: has the directions the publisher states, but for depopulation, where its own note differs', async () => {
    const stated = new Map<string, string>();
    for await (const batch of (await openRealFile('cpop/cpp_improvement_rates_expected.csv.gz')).rows()) {
      for (const { line, cells } of batch) if (line > 1) stated.set(cells[1] ?? '', cells.at(-1) ?? '');
    }
    const differing = [...profileMeasures].filter(
      ([name, { indicator }]) => (indicator.polarity === 'high-is-good') !== (stated.get(name) === 'Yes'),
    );
    expect(stated.size).toBe(20);
    expect(differing.map(([name]) => name)).toEqual(['Depopulation']);
  });
});
