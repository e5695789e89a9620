import { recordedProblem } from '../measures/measure-problem.ts';
import { valueError } from '../measures/measure-errors.ts';
import { plainDecimal } from './read-cell.ts';
import type { SheetKind } from './sheet-kind.ts';
import { problemsOf, type SheetProblem, wrongIn } from './sheet-problem.ts';

/** What own measures were found to be, one row for each period. */
export const valuesSheet: SheetKind = {
  key: 'values',
  name: 'Measure values',
  about:
    'What measures of your own were found to be, one row for each period. Measures that are read from an indicator get theirs with its figures.',
  columns: [
    {
      ...{ key: 'measure', heading: 'Measure', kind: { is: 'one', of: 'measures' }, required: true },
      about: 'The measure, as the sheet Measures names it.',
    },
    {
      ...{ key: 'period', heading: 'Period', kind: { is: 'text', max: 40 }, required: true },
      about: 'As people write it: 2025/26.',
    },
    {
      ...{ key: 'startsOn', heading: 'From', kind: { is: 'day' }, required: true },
      about: 'The first day of the period.',
    },
    {
      ...{ key: 'endsOn', heading: 'To', kind: { is: 'day' }, required: true },
      about: 'The last day of the period.',
    },
    {
      ...{ key: 'value', heading: 'Value', kind: { is: 'number' } },
      about:
        'What it was: 12.5 for 12.5%, without the sign. Empty: not known, and why stands in Not available.',
    },
    {
      ...{ key: 'lower', heading: 'Lower limit', kind: { is: 'number' } },
      about: 'Lower end of its 95% interval. Empty: there is none.',
    },
    {
      ...{ key: 'upper', heading: 'Upper limit', kind: { is: 'number' } },
      about: 'Upper end of its 95% interval. Empty: there is none.',
    },
    {
      ...{ key: 'notAvailable', heading: 'Not available', kind: { is: 'text', max: 500 } },
      about: 'Why there is no value. A value and a reason exclude each other.',
    },
    {
      ...{ key: 'breakReason', heading: 'Break', kind: { is: 'text', max: 500 } },
      about: 'Why it may not be compared with the values before it, where it may not.',
    },
    {
      ...{ key: 'why', heading: 'Why corrected', kind: { is: 'text', max: 1_000 }, aside: true },
      about: 'Only where you change a value that is there: why. What stood stays in the history.',
    },
  ],
  held: ({ values }) =>
    values.map(({ id, version, measureId, period, startsOn, endsOn, ...value }) => ({
      id,
      version,
      values: {
        ...{ measure: measureId, period, startsOn, endsOn },
        ...{ value: bare(value.value), lower: bare(value.lower), upper: bare(value.upper) },
        ...{ notAvailable: value.notAvailable, breakReason: value.breakReason },
      },
    })),
  keyOf: ({ measure, startsOn, endsOn }) =>
    measure && startsOn && endsOn ? `${measure} ${startsOn} ${endsOn}` : null,
  nameOf: ({ measure, period }, names) =>
    `${names.measures.labelOf(measure ?? '') ?? measure ?? ''}, ${period ?? ''}`,
  check: ({ values, before, changed }, { measures, today }) => {
    const measure = measures.find(({ id }) => id === values['measure']);
    // Of a measure that comes with the same workbook, its own row has said what is wrong.
    if (!measure) return [];
    if (measure.indicatorKey !== null) return [wrongIn('measure', 'wrong.value-of-indicator')];
    const problems: SheetProblem[] = [];
    const { value = null, lower = null, upper = null, notAvailable = null, breakReason = null } = values;
    const period = { period: values['period'] ?? '', startsOn: values['startsOn'] ?? '' };
    const words = {
      ...period,
      endsOn: values['endsOn'] ?? '',
      value,
      lower,
      upper,
      notAvailable,
      breakReason,
    };
    const wrong = changed.length === 0 ? null : recordedProblem(words, measure, today);
    if (wrong) problems.push(...problemsOf([valueError(wrong, 'value', measure.decimals)]));
    if (before && before.values['measure'] !== values['measure'])
      problems.push(wrongIn('measure', 'wrong.measure-stays'));
    if (before && changed.length > 0 && !values['why']) problems.push(wrongIn('why', 'wrong.why-needed'));
    return problems;
  },
};

function bare(value: string | null): string | null {
  return value === null ? null : plainDecimal(value);
}
