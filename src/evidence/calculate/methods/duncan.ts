import { duncanIndex } from '../../../statistics/index.ts';
import type { Method } from '../method.ts';

export const duncanMethod: Method = {
  name: 'duncan',
  summary: 'inequality index of the Community Planning Outcomes Profile (no dissimilarity index)',
  columns: [
    { name: 'deprived', holds: 'number', least: 0, meaning: 'income-deprived people in an area' },
    { name: 'others', holds: 'number', least: 0, meaning: 'all other people in it' },
    {
      name: 'outcome',
      holds: 'number',
      empty: 'missing',
      meaning: 'the outcome, in any unit; empty = missing',
    },
  ],
  options: [
    {
      name: 'high-is-bad',
      takes: 'nothing',
      meaning: 'turn the sign, so that above 0 = the deprived fare worse',
    },
  ],
  result: { index: '−1 to 1; above 0 = the deprived fare worse; null past 20 % missing' },
  perRow: false,
  example: {
    csv: 'deprived,others,outcome\n583,3745,1117.5\n819,4561,1231.0\n181,2693,461.0\n606,3959,\n304,1928,922.1\n',
    options: '--high-is-bad',
  },
  calculate(rows, settings) {
    const areas = rows.map(({ numbers }) => ({
      deprived: numbers['deprived'] as number,
      others: numbers['others'] as number,
      outcome: numbers['outcome'] as number,
    }));
    const { index, reason } = duncanIndex(areas, { highIsBad: settings.on('high-is-bad') });
    return { result: reason === null ? { index } : { index, reason } };
  },
};
