import { dsr } from '../../../statistics/index.ts';
import type { Method } from '../method.ts';

export const dsrMethod: Method = {
  name: 'dsr',
  summary: "directly standardised rate with Dobson's limits",
  columns: [
    { name: 'count', holds: 'number', least: 0, meaning: 'events in an age band' },
    { name: 'population', holds: 'number', least: 0, meaning: 'people in it' },
    { name: 'standard', holds: 'number', least: 0, meaning: 'people of the standard population in it' },
  ],
  options: [{ name: 'per', takes: 'number', default: 100_000, meaning: 'the rate is per so many' }],
  result: {
    value: 'rate; null under 10 events',
    lower: '95 % limit',
    upper: '95 % limit',
    count: 'events in all bands',
  },
  perRow: false,
  example: {
    csv: 'count,population,standard\n2,1200,5000\n5,1500,14000\n9,1100,9500\n31,700,5000\n',
    options: '--per 100000',
  },
  calculate(rows, settings) {
    const strata = rows.map(({ numbers }) => ({
      count: numbers['count'] as number,
      population: numbers['population'] as number,
      standard: numbers['standard'] as number,
    }));
    const { reason, ...rate } = dsr(strata, { per: settings.number('per') as number });
    return { result: reason === null ? rate : { ...rate, reason } };
  },
};
