import { runChart } from '../../../statistics/index.ts';
import type { Method } from '../method.ts';

export const runChartMethod: Method = {
  name: 'run-chart',
  summary: 'median, runs and signals of a series',
  columns: [
    {
      name: 'value',
      holds: 'number',
      empty: 'missing',
      meaning: 'values in order of time; an empty one keeps its number and takes no part',
    },
  ],
  options: [],
  result: {
    median: 'of all values; a value on it neither counts nor breaks a run',
    runs: 'stretches on one side of the median',
    longestRun: 'values in the longest',
    crossings: 'changes of side',
    signals:
      'each {rule, from, to}, rows from 1; rules: shift (6 or more on one side), trend (5 or more rising or falling), too-few-runs and too-many-runs (Swed and Eisenhart, 5 %), long-run and few-crossings (Anhøj)',
  },
  perRow: false,
  example: { csv: 'value\n10\n12\n11\n13\n12\n11\n17\n18\n16\n17\n19\n18\n', options: '' },
  calculate(rows) {
    const chart = runChart(rows.map(({ numbers }) => numbers['value'] as number));
    if (!chart) {
      const nothing = { median: null, runs: null, longestRun: null, crossings: null, signals: [] };
      return { result: { ...nothing, reason: 'There are no values.' } };
    }
    const { median, runs, longestRun, crossings, signals } = chart;
    return {
      result: { median, runs, longestRun, crossings, signals: signals.map((signal) => ({ ...signal })) },
    };
  },
};
