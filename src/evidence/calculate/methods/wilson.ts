import { wilson } from '../../../statistics/index.ts';
import { partsWithinWholes } from '../checks.ts';
import type { Method } from '../method.ts';

export const wilsonMethod: Method = {
  name: 'wilson',
  summary: 'proportions with Wilson limits',
  columns: [
    { name: 'numerator', holds: 'number', least: 0, meaning: 'people or events counted' },
    { name: 'denominator', holds: 'number', least: 0, meaning: 'people or events there could have been' },
  ],
  options: [],
  result: { value: 'proportion, 0 to 1', lower: '95 % limit', upper: '95 % limit' },
  perRow: true,
  example: { csv: 'numerator,denominator\n10,100\n3,8\n', options: '' },
  check: (rows) => partsWithinWholes(rows, 'numerator', 'denominator'),
  calculate: (rows) => ({
    result: rows.map(({ numbers }) => {
      const estimate = wilson(numbers['numerator'] as number, numbers['denominator'] as number);
      if (estimate) return { ...estimate };
      return {
        value: null,
        lower: null,
        upper: null,
        reason: 'The denominator is 0, so there is no proportion.',
      };
    }),
  }),
};
