import { describe, expect, it } from 'vitest';
import { textSource } from '../../../../tests/support/plain-source.ts';
import { openRealFile, realData } from '../../../../tests/support/real-data.ts';
import { recordingContext } from '../../../../tests/support/recording-context.ts';
import { cpopWorkbook } from './cpop-workbook.ts';
import { duncanInputs } from './duncan-inputs.ts';

const header = 'row,year,country,la,inc.n,noninc.n,pop,Depop,EM,CP,Attain,PD,EA,crime';

async function read(...lines: string[]) {
  const context = recordingContext();
  await duncanInputs.read(textSource([header, ...lines].join('\n')), context);
  return context;
}

describe('the inputs of the inequality graph', () => {
  it('fact 15: passes over a wholly empty line and says so', async () => {
    const context = await read(
      ',,,,,,,,,,,,,',
      '1,2012,Scotland,Aberdeen City,309,4541,4850,98.8,377,6.2,5.7,96,20571,440',
    );
    expect(context.rejections).toEqual([
      { line: 2, column: 'row', value: '', reason: 'A wholly empty line.' },
    ]);
    expect(context.observations).toHaveLength(8);
  });

  it('fact 15: reads an empty or NA outcome as missing', async () => {
    const context = await read(
      '427,2018,Scotland,"Edinburgh, City of",51,4392,4443,95.0,165,,5.92,NA,15993,609.0',
    );
    expect(context.only({ indicator: 'child-poverty' }).status).toBe('missing');
    expect(context.only({ indicator: 'cpop-inequality-pd' }).status).toBe('missing');
    expect(context.only({ indicator: 'crime-rate' }).value).toBe(609);
  });

  it('takes the row number for the place among the zones', async () => {
    const context = await read('1279,2021,Scotland,West Lothian,500,4000,4500,90,450,20,5.1,94,24615,1450');
    expect(context.only({ indicator: 'income-deprived-people' })).toMatchObject({
      area: 'S02002514',
      numerator: 500,
      denominator: 4500,
      value: (500 / 4500) * 100,
    });
  });

  it('refuses a row number beyond the last zone', async () => {
    await expect(
      read('1280,2021,Scotland,West Lothian,1,1,2,90,450,20,5.1,94,24615,1450'),
    ).rejects.toMatchObject({
      line: 2,
      column: 'row',
      value: '1280',
    });
  });
});

describe.skipIf(!realData)('the real inputs of the inequality graph', () => {
  it('stand in the order of the zones’ codes: their crime rates of 2021/22 are those of the zone workbook', async () => {
    const inputs = recordingContext();
    await duncanInputs.read(await openRealFile('cpop/duncan_index_inputs_2009_2021.csv.gz'), inputs);
    expect(inputs.rejections).toHaveLength(1);
    expect(inputs.observations).toHaveLength(16_627 * 8);
    const workbook = recordingContext();
    await cpopWorkbook.read(await openRealFile('cpop/igz_indicators_original_sep23.xlsx'), workbook);
    const rates = (context: typeof inputs) =>
      new Map(
        context.observations
          .filter(({ indicator, period }) => indicator === 'crime-rate' && period === '2021/22')
          .map(({ area, value }) => [area, value ?? Number.NaN]),
      );
    const published = rates(workbook);
    const close = [...rates(inputs)].filter(
      ([zone, rate]) => Math.abs(rate - (published.get(zone) ?? Number.NaN)) <= 0.001 * rate + 0.06,
    );
    expect(close).toHaveLength(1279);
  });
});
