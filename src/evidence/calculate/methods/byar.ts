import { crudeRate } from '../../../statistics/index.ts';
import type { Method } from '../method.ts';

export const byarMethod: Method = {
  name: 'byar',
  summary: "crude rates with Byar's limits",
  columns: [
    { name: 'count', holds: 'number', least: 0, meaning: 'events' },
    { name: 'exposure', holds: 'number', least: 0, meaning: 'people, or person-years' },
  ],
  options: [{ name: 'per', takes: 'number', default: 1000, meaning: 'the rate is per so many' }],
  result: { value: 'rate', lower: '95 % limit', upper: '95 % limit' },
  perRow: true,
  example: { csv: 'count,exposure\n10,1000\n0,250\n', options: '--per 1000' },
  calculate: (rows, settings) => ({
    result: rows.map(({ numbers }) => {
      const per = settings.number('per') as number;
      const rate = crudeRate(numbers['count'] as number, numbers['exposure'] as number, per);
      if (rate) return { ...rate };
      return { value: null, lower: null, upper: null, reason: 'The exposure is 0, so there is no rate.' };
    }),
  }),
};
