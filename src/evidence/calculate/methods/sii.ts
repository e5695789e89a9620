import { sii } from '../../../statistics/index.ts';
import type { Method } from '../method.ts';

export const siiMethod: Method = {
  name: 'sii',
  summary: 'slope index of inequality and its relatives, as ScotPHO forms them',
  columns: [
    {
      name: 'population',
      holds: 'number',
      least: 0,
      meaning: 'people in a group; rows stand most deprived first',
    },
    { name: 'rate', holds: 'number', least: 0, meaning: "the group's rate, in any unit" },
  ],
  options: [
    {
      name: 'groups',
      takes: 'number',
      oneOf: [5, 10],
      meaning: 'refuse unless there are so many rows: 5 or 10',
    },
  ],
  result: {
    sii: "slope index, in the rate's unit; above 0 = the deprived have the higher rate",
    siiLower: "95 % limit, Student's t on groups − 2",
    siiUpper: '95 % limit',
    rii: 'slope index over the overall rate',
    par: 'per cent of the overall rate that would go at the least deprived rate',
    absoluteRange: 'most less least deprived',
    relativeRange: 'most over least deprived',
  },
  perRow: false,
  example: { csv: 'population,rate\n1,100\n1,80\n1,60\n1,50\n1,40\n', options: '--groups 5' },
  check(rows, settings) {
    const groups = settings.number('groups');
    const at = { line: rows.at(-1)?.line as number, column: 'rate' };
    if (groups !== null && rows.length !== groups) {
      return { ...at, what: `the table ends after ${rows.length} groups; --groups asks for ${groups}.` };
    }
    return null;
  },
  calculate(rows) {
    const groups = rows.map(({ numbers }) => ({
      population: numbers['population'] as number,
      rate: numbers['rate'] as number,
    }));
    const { riiLower: _lower, riiUpper: _upper, reason, ...measures } = sii(groups);
    return { result: reason === null ? measures : { ...measures, reason } };
  },
};
