import { describe, expect, it } from 'vitest';
import { textSource } from '../../../../tests/support/plain-source.ts';
import { openRealFile, realData } from '../../../../tests/support/real-data.ts';
import { recordingContext } from '../../../../tests/support/recording-context.ts';
import { lgbfKey } from './indicators/lgbf.ts';
import { lgbfLong } from './lgbf-long.ts';

const header = 'Local Authority,Inticators Time,Value,Year,Indicator2,Title,Category,Domain,One is high';
const cost = 'Cost per Primary School Pupil';

async function read(...lines: string[]) {
  const context = recordingContext();
  await lgbfLong.read(textSource([header, ...lines].join('\n')), context);
  return context;
}

describe('the benchmarking framework’s long file', () => {
  it('fact 14: keeps the cash and the real-terms value apart although they share a key', async () => {
    const context = await read(
      `Fife,CHN1_2010-11,4960,2010-11,CHN1,${cost},People Services,Children's Services,No`,
      `Fife,CHN1_2010-11,6100,2010-11,CHN1-Real,${cost} Adjusted for Inflation,People Services,Children's Services,No`,
    );
    expect(context.observations.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['lgbf-chn1', 4960],
      ['lgbf-chn1-real', 6100],
    ]);
  });

  it('fact 14: keeps empty values as missing', async () => {
    const context = await read(
      `Moray,CHN1_2011-12,,2011-12,CHN1,${cost},People Services,Children's Services,No`,
    );
    expect(context.observations[0]).toMatchObject({ status: 'missing', value: null });
  });

  it('fact 11: leaves 2010-11...1090 out, saying so once with the number of lines', async () => {
    const context = await read(
      'Fife,MYE Population_2010-11...1090,360000,2010-11...1090,MYE Population,MYE Population,Other Services,Corporate Services,',
      'Moray,MYE Population_2010-11...1090,90000,2010-11...1090,MYE Population,MYE Population,Other Services,Corporate Services,',
    );
    expect(context.observations).toEqual([]);
    expect(context.rejections).toMatchObject([{ line: 2, column: 'Year', value: '2010-11...1090' }]);
    expect(context.rejections[0]?.reason).toMatch(/2 lines left out/);
  });

  it('reads 2010-14 as four years together, and attainment by the school year', async () => {
    const context = await read(
      'Fife,x,72,2010-14,C&L5a,% of Adults Satisfied with Libraries,Other Services,Culture & Leisure,Yes',
      "Fife,x,60,2019-20,CHN4,% of Pupils Gaining 5+ Awards at Level 5,People Services,Children's Services,Yes",
    );
    expect(context.periods).toMatchObject([
      { kind: 'rolling', starts: '2010-04-01', ends: '2014-03-31' },
      { kind: 'school-year', starts: '2019-08-01', ends: '2020-07-31' },
    ]);
  });

  it('fact 13: takes the direction from "One is high", except for gaps, which it marks wrongly', async () => {
    const gap =
      'Literacy Attainment Gap (P1,4,7 Combined) - Percentage Point Gap Between the Least Deprived and Most Deprived Pupils';
    const context = await read(
      `Fife,x,4960,2010-11,CHN1,${cost},People Services,Children's Services,No`,
      'Fife,x,72,2010-14,C&L5a,% of Adults Satisfied with Libraries,Other Services,Culture & Leisure,Yes',
      `Fife,x,24,2018-19,CHN14a,"${gap}",People Services,Children's Services,Yes`,
    );
    expect([...context.indicators.values()].map(({ polarity }) => polarity)).toEqual([
      'high-is-bad',
      'high-is-good',
      'high-is-bad',
    ]);
  });

  it('makes keys for URLs', () => {
    expect([lgbfKey('C&L5a'), lgbfKey('CORP 3b'), lgbfKey('CHN8a-Real')]).toEqual([
      'lgbf-cl5a',
      'lgbf-corp-3b',
      'lgbf-chn8a-real',
    ]);
  });
});

describe.skipIf(!realData)('the real long file of the framework', () => {
  it('holds its titled measures for 33 places, with 7,689 pairs kept apart', async () => {
    const context = recordingContext();
    const file = await openRealFile('lgbf/lgbf_long_2022-01.csv.gz');
    expect(lgbfLong.recognises(file.sample)).toBe(true);
    await lgbfLong.read(file, context);
    expect(context.rowsCounted).toBe(68_442);
    expect(new Set(context.observations.map(({ area }) => area)).size).toBe(33);
    expect(context.observations.filter(({ indicator }) => indicator.endsWith('-real')).length).toBe(7689);
    // In cash: £5,897 for each primary pupil in Scotland in 2020/21.
    expect(context.only({ indicator: 'lgbf-chn1', area: 'S92000003', period: '2020/21' }).value).toBeCloseTo(
      5897.194,
      3,
    );
    const units = new Map([...context.indicators.values()].map(({ name, unit }) => [name, unit]));
    expect(units.get('Cost of Parks & Open Spaces per 1,000 Population')).toBe('£ per 1,000 people');
    expect(units.get('Net Cost per Waste Disposal per Premises')).toBe('£ for each premises');
    expect(units.get('Business Gateway Start-Ups per 10,000 Population')).toBe('per 10,000 people');
    expect(context.indicators.size).toBeGreaterThanOrEqual(130);
  });
});
