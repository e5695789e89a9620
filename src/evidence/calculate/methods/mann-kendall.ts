import { mannKendall } from '../../../statistics/index.ts';
import type { Method } from '../method.ts';

export const mannKendallMethod: Method = {
  name: 'mann-kendall',
  summary: 'whether a series drifts up or down',
  columns: [
    {
      name: 'value',
      holds: 'number',
      empty: 'missing',
      meaning: 'values in order of time; empty = missing, left out before pairs are counted',
    },
  ],
  options: [],
  result: {
    s: 'rising pairs less falling pairs',
    variance: 'of s, corrected for ties',
    z: 'with continuity correction',
    p: 'two-sided',
    tau: 'tau-a: s over all pairs',
    trend: 'at 5 %: increasing, decreasing, no-trend',
  },
  perRow: false,
  example: { csv: 'value\n3.1\n3.4\n3.3\n3.9\n4.2\n4.0\n4.8\n', options: '' },
  calculate(rows) {
    const found = mannKendall(rows.map(({ numbers }) => numbers['value'] as number));
    if (found) return { result: { ...found } };
    const nothing = { s: null, variance: null, z: null, p: null, tau: null, trend: null };
    return { result: { ...nothing, reason: 'Fewer than two values.' } };
  },
};
