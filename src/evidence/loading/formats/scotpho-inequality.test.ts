import { describe, expect, it } from 'vitest';
import { textSource } from '../../../../tests/support/plain-source.ts';
import { openRealFile, realData } from '../../../../tests/support/real-data.ts';
import { recordingContext } from '../../../../tests/support/recording-context.ts';
import { scotphoInequality } from './scotpho-inequality.ts';

const header =
  'code,areaname,areatype,year,trend_axis,ind_id,indicator,type_id,interpret,supression,supress_less_than,quint_type,quintile,numerator,denominator,measure,lowci,upci,sii';
const line = (particular: Record<string, string>) =>
  header
    .split(',')
    .map(
      (name) =>
        ({
          code: 'S12000047',
          year: '2019',
          trend_axis: '2018-2020',
          ind_id: '20204',
          indicator: 'Alcohol-specific deaths',
          type_id: 'sr',
          interpret: 'L',
          supression: 'N',
          quint_type: 'ca_quin',
          quintile: '1 - most deprived',
          numerator: '30',
          denominator: '70000',
          measure: '45.2',
          lowci: '30.1',
          upci: '60',
          ...particular,
        })[name] ?? '',
    )
    .join(',');

async function read(...lines: Record<string, string>[]) {
  const context = recordingContext();
  await scotphoInequality.read(textSource([header, ...lines.map(line)].join('\n')), context);
  return context;
}

describe('ScotPHO’s inequality file', () => {
  it('keeps fifths within Scotland, board and council apart, and one total for everybody', async () => {
    const context = await read(
      {},
      { quint_type: 'sc_quin' },
      { quintile: '5 - least deprived' },
      { quintile: 'Total', measure: '20' },
      { quintile: 'Total', measure: '20', quint_type: 'sc_quin' },
    );
    expect(context.observations.map(({ breakdown }) => breakdown)).toEqual([
      { quintile: '1', within: 'council' },
      { quintile: '1', within: 'scotland' },
      { quintile: '5', within: 'council' },
      {},
    ]);
    expect(context.observations[0]).toMatchObject({
      value: 45.2,
      lower: 30.1,
      upper: 60,
      numerator: 30,
      denominator: 70_000,
    });
  });

  it('refuses totals of one area and period that differ', async () => {
    const total = { quintile: 'Total' };
    await expect(read(total, { ...total, quint_type: 'sc_quin', measure: '1' })).rejects.toThrow(
      /another total/,
    );
  });

  it('fact 10: knows ScotPHO’s own code for Scotland', async () => {
    const context = await read({ code: 'S00000001', quint_type: 'sc_quin' });
    expect(context.observations[0]?.area).toBe('S92000003');
  });

  it('fact 13: turns H and L into what is good', async () => {
    const context = await read(
      {},
      {
        ind_id: '13032',
        indicator: 'Uptake of the HPV vaccine in S3 girls',
        type_id: '%',
        interpret: 'H',
        trend_axis: '2014/15-2016/17',
      },
    );
    expect([...context.indicators.values()].map(({ polarity }) => polarity)).toEqual([
      'high-is-bad',
      'high-is-good',
    ]);
    // A school year here, as the technical document says.
    expect(context.periods[1]?.starts).toBe('2014-08-01');
  });

  it('keeps a standardised rate whose small count the publisher blanked', async () => {
    const context = await read({ supression: 'Y', supress_less_than: '5', numerator: '' });
    expect(context.observations[0]).toMatchObject({ status: 'value', value: 45.2, numerator: null });
  });

  it('reads the misprinted axis 2002/04-2004/05 as the three years it means', async () => {
    const context = await read({
      ind_id: '6',
      indicator: 'Dying in hospital',
      type_id: '%',
      trend_axis: '2002/04-2004/05',
    });
    expect(context.periods[0]).toMatchObject({ kind: 'rolling', starts: '2002-04-01', ends: '2005-03-31' });
  });

  it('names the line where a period is none', async () => {
    await expect(read({ trend_axis: 'lately' })).rejects.toMatchObject({
      line: 2,
      column: 'trend_axis',
      value: 'lately',
    });
  });
});

describe.skipIf(!realData)('the real inequality file', () => {
  it('holds 29 indicators for 47 areas, every fifth once and every total once', async () => {
    const context = recordingContext();
    const file = await openRealFile('scotpho/scotpho_inequality_quintiles_2023-02.csv.gz');
    expect(scotphoInequality.recognises(file.sample)).toBe(true);
    await scotphoInequality.read(file, context);
    expect(context.rowsCounted).toBe(181_309);
    expect(context.indicators.size).toBe(29);
    expect(new Set(context.observations.map(({ area }) => area)).size).toBe(47);
    // 30,816 lines of totals tell 17,108 totals.
    expect(context.observations).toHaveLength(181_309 - 30_816 + 17_108);
    expect(context.observations.filter(({ numerator }) => numerator === null).length).toBeGreaterThan(4000);
  });
});
