import { describe, expect, it } from 'vitest';
import { textSource } from '../../../../tests/support/plain-source.ts';
import { recordingContext } from '../../../../tests/support/recording-context.ts';
import { statisticsGovScot } from './statistics-gov-scot.ts';

const header = 'FeatureCode,DateCode,Measurement,Units,Value,Gender,Age';

async function read(...lines: string[]) {
  const context = recordingContext();
  const file = textSource([header, ...lines].join('\n'));
  expect(statisticsGovScot.recognises(file.sample)).toBe(true);
  await statisticsGovScot.read(file, context);
  return context;
}

describe('the cube download of statistics.gov.scot', () => {
  it('brings a value and its limits, each in a line of its own, together', async () => {
    const context = await read(
      'S12000036,2019,"95% Lower Confidence Limit, Percent",Percent Of Adults,13.5,Male,All',
      'S12000036,2019,Percent,Percent Of Adults,16.2,Male,All',
      'S12000036,2019,"95% Upper Confidence Limit, Percent",Percent Of Adults,18.9,Male,All',
    );
    expect(context.observations).toHaveLength(1);
    expect(context.observations[0]).toMatchObject({
      indicator: 'sg-percent-of-adults-by-gender-age',
      breakdown: { gender: 'Male' },
      value: 16.2,
      lower: 13.5,
      upper: 18.9,
      sourceRow: 3,
    });
  });

  it('reads the four forms of its dates', async () => {
    const context = await read(
      ...['2015', '2015/2016', '2015-Q1', '2012-2014'].map(
        (date) => `S12000036,${date},Count,People,7,All,All`,
      ),
    );
    expect(context.periods.map(({ kind, starts, ends }) => [kind, starts, ends])).toEqual([
      ['calendar-year', '2015-01-01', '2015-12-31'],
      ['financial-year', '2015-04-01', '2016-03-31'],
      ['quarter', '2015-01-01', '2015-03-31'],
      ['rolling', '2012-01-01', '2014-12-31'],
    ]);
  });

  it('tells counts, ratios and means apart', async () => {
    const context = await read(
      'S12000036,2015,Count,People,7,All,All',
      'S12000036,2015,Ratio,Crimes Per 10000 People,300.5,All,All',
      'S12000036,2015,Mean,Minutes,12.5,All,All',
    );
    expect([...context.indicators.values()].map(({ valueKind }) => valueKind)).toEqual([
      'count',
      'rate',
      'mean',
    ]);
  });

  it('keeps suppressed, missing and zero apart', async () => {
    const context = await read(
      'S12000036,2015,Count,People,*,All,All',
      'S12000036,2016,Count,People,,All,All',
      'S12000036,2017,Count,People,0,All,All',
    );
    expect(context.observations.map(({ status, value }) => [status, value])).toEqual([
      ['suppressed', null],
      ['missing', null],
      ['value', 0],
    ]);
  });

  it('names line and column of a date it cannot read', async () => {
    await expect(read('S12000036,someday,Count,People,1,All,All')).rejects.toMatchObject({
      line: 2,
      column: 'DateCode',
      value: 'someday',
    });
  });
});
