import { funnel } from '../../../statistics/index.ts';
import { partsWithinWholes } from '../checks.ts';
import type { Method } from '../method.ts';

export const funnelMethod: Method = {
  name: 'funnel',
  summary: 'many areas around their pooled proportion, with 95 % and 99.8 % limits',
  columns: [
    { name: 'numerator', holds: 'number', least: 0, meaning: 'people or events counted in an area' },
    { name: 'denominator', holds: 'number', least: 0, meaning: 'people or events there could have been' },
  ],
  options: [],
  result: {
    value: 'proportion, 0 to 1',
    lower95: 'limit',
    upper95: 'limit',
    lower998: 'limit',
    upper998: 'limit',
    outside: 'no, above-95, below-95, above-998, below-998 (beyond the 99.8 % limits)',
  },
  perRow: true,
  example: { csv: 'numerator,denominator\n12,100\n30,210\n95,400\n', options: '' },
  check: (rows) => partsWithinWholes(rows, 'numerator', 'denominator'),
  calculate(rows) {
    const { points } = funnel(
      rows.map(({ numbers }) => ({
        numerator: numbers['numerator'] as number,
        denominator: numbers['denominator'] as number,
      })),
    );
    const nothing = {
      value: null,
      lower95: null,
      upper95: null,
      lower998: null,
      upper998: null,
      outside: null,
    };
    const reason = 'The denominator is 0, so there is no proportion.';
    return { result: points.map((point) => (point ? { ...point } : { ...nothing, reason })) };
  },
};
