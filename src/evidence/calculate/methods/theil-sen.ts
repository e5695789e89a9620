import { theilSen } from '../../../statistics/index.ts';
import { periodsOfOneSeries } from '../checks.ts';
import type { TextPeriod } from '../period-text.ts';
import type { Method } from '../method.ts';

export const theilSenMethod: Method = {
  name: 'theil-sen',
  summary: 'robust slope of a series with its limits',
  columns: [
    { name: 'period', holds: 'period', meaning: '2012, 2012/13, 2010-2012, 2012-Q3, or any number' },
    { name: 'value', holds: 'number', empty: 'missing', meaning: 'the value, in any unit; empty = missing' },
  ],
  options: [],
  result: {
    slope: 'change per year (per unit of period, where periods are plain numbers)',
    lower: '95 % limit (Sen 1968)',
    upper: '95 % limit',
    intercept: 'median(value) − slope × median(period); 2012/13 counts as 2012, 2010-2012 as 2011',
  },
  perRow: false,
  example: { csv: 'period,value\n2012,4\n2014,1\n2015,9\n2019,16\n2021,30\n', options: '' },
  check: periodsOfOneSeries,
  calculate(rows) {
    const line = theilSen(
      rows.map(({ periods }) => (periods['period'] as TextPeriod).time),
      rows.map(({ numbers }) => numbers['value'] as number),
    );
    if (!line) {
      const nothing = { slope: null, lower: null, upper: null, intercept: null };
      return { result: { ...nothing, reason: 'Fewer than two periods have a value.' } };
    }
    const { slope, lower, upper, intercept } = line;
    return { result: { slope, lower, upper, intercept } };
  },
};
