import { xmr } from '../../../statistics/index.ts';
import type { Method } from '../method.ts';

export const xmrMethod: Method = {
  name: 'xmr',
  summary: 'process behaviour chart: limits and signals',
  columns: [
    {
      name: 'value',
      holds: 'number',
      empty: 'missing',
      meaning: 'values in order of time; an empty one keeps its number and takes no part',
    },
  ],
  options: [
    {
      name: 'screen',
      takes: 'nothing',
      meaning: 'leave out moving ranges of 3.267 × their mean or more, once',
    },
  ],
  result: {
    mean: 'of all values',
    lower: 'mean − 2.66 × mean moving range',
    upper: 'mean + 2.66 × mean moving range',
    signals:
      'each {rule, from, to}, rows from 1; rules: outside-limits, seven-one-side, seven-point-trend, two-of-three (beyond ⅔ of the limit, all three on one side)',
    trial: 'true for fewer than 12 values',
  },
  perRow: false,
  example: { csv: 'value\n1\n2\n1\n2\n10\n1\n2\n1\n2\n1\n2\n1\n', options: '--screen' },
  calculate(rows, settings) {
    const values = rows.map(({ numbers }) => numbers['value'] as number);
    const chart = xmr(values, { screen: settings.on('screen') });
    if (!chart) {
      const nothing = { mean: null, lower: null, upper: null, signals: [], trial: true };
      return { result: { ...nothing, reason: 'Fewer than two values.' } };
    }
    const { mean, lower, upper, signals, trial } = chart;
    return { result: { mean, lower, upper, signals: signals.map((signal) => ({ ...signal })), trial } };
  },
};
