import { measureErrors } from '../measures/measure-errors.ts';
import { polarities, targetYears, valueTypes } from '../measures/measure.ts';
import { measureProblems } from '../measures/measure-problem.ts';
import { measureWordsOf } from './measure-words.ts';
import { plainName } from './names.ts';
import { plainDecimal } from './read-cell.ts';
import type { SheetColumn } from './sheet-column.ts';
import type { SheetKind } from './sheet-kind.ts';
import { problemsOf, type SheetProblem, wrongIn } from './sheet-problem.ts';

const typeWords = {
  ...{ percent: 'Percent', rate: 'Rate', count: 'Count', money: 'Money', number: 'Number' },
  'yes-no': 'Yes or no',
} as const;
const goodWords = {
  'high-is-good': 'More is good',
  'high-is-bad': 'Less is good',
  neutral: 'Neither',
} as const;

/** What an indicator says of a measure, which therefore no sheet does. */
const indicators = [
  'unit',
  'valueType',
  'decimals',
  'polarity',
  'periodMonths',
  'baselineValue',
  'baselineOn',
];

/** How one knows whether outcomes come closer, one row for each measure of the draft. */
export const measuresSheet: SheetKind = {
  key: 'measures',
  name: 'Measures',
  about:
    'How one knows whether an outcome comes closer, one row for each measure of the draft. What was published stays until the plan is published again.',
  columns: [
    {
      ...{ key: 'outcome', heading: 'Outcome', kind: { is: 'one', of: 'outcomes' }, required: true },
      about: 'The outcome it is of, as the sheet Outcomes names it.',
    },
    {
      ...{ key: 'name', heading: 'Measure', kind: { is: 'text', max: 300 }, required: true },
      about: 'What is measured.',
    },
    {
      ...{ key: 'indicator', heading: 'Indicator', kind: { is: 'text', max: 200 }, shown: true },
      about: 'The indicator it is read from; to be read only. Empty: a measure of your own.',
    },
    {
      ...{ key: 'owner', heading: 'Owner', kind: { is: 'one', of: 'bodies' } },
      about: 'The partner that reports it. Empty: nobody yet.',
    },
    {
      ...{ key: 'unit', heading: 'Unit', kind: { is: 'text', max: 100 }, required: true },
      about: 'What it is counted in, such as people or %.',
    },
    {
      ...{ key: 'valueType', heading: 'Kind of value', required: true },
      kind: { is: 'choice', choices: valueTypes.map((key) => ({ key, text: typeWords[key] })) },
      about: 'Percent, Rate, Count, Money, Number, or Yes or no.',
    },
    {
      ...{ key: 'decimals', heading: 'Decimals', kind: { is: 'whole', min: 0, max: 6 }, required: true },
      about: 'Digits after the point, 0 to 6.',
    },
    {
      ...{ key: 'polarity', heading: 'What is good', required: true },
      kind: { is: 'choice', choices: polarities.map((key) => ({ key, text: goodWords[key] })) },
      about: 'More is good, Less is good, or Neither.',
    },
    {
      ...{ key: 'periodMonths', heading: 'Months of a value', kind: { is: 'whole', min: 1, max: 120 } },
      about: 'How many months one value covers: 12 for a year. Empty only for an indicator.',
    },
    {
      ...{ key: 'disaggregation', heading: 'Broken down by', kind: { is: 'text', max: 500 } },
      about: 'Groups or places it is broken down by.',
    },
    {
      ...{ key: 'notAvailable', heading: 'Not available', kind: { is: 'text', max: 1_000 } },
      about: 'Why there are no values, where there are none.',
    },
    {
      ...{ key: 'baselineValue', heading: 'Baseline', kind: { is: 'number' } },
      about: 'What it was at the beginning.',
    },
    {
      ...{ key: 'baselineOn', heading: 'Baseline until', kind: { is: 'day' } },
      about: 'The last day of the baseline’s period.',
    },
    ...targetYears.flatMap((years): SheetColumn[] => [
      {
        ...{ key: `target${years}`, heading: `Target ${years}`, kind: { is: 'number' } },
        about: `What is aimed for ${years === 1 ? 'one year' : `${years} years`} on. Empty: no target.`,
      },
      {
        ...{ key: `on${years}`, heading: `Target ${years} by`, kind: { is: 'day' } },
        about: 'The day it is to be reached by.',
      },
    ]),
  ],
  held: ({ measures }) =>
    measures.map((measure) => {
      const targets = targetYears.flatMap((years) => {
        const target = measure.targets.find((one) => one.years === years);
        return [
          [`target${years}`, target ? plainDecimal(target.value) : null],
          [`on${years}`, target?.dueOn ?? null],
        ] as const;
      });
      return {
        id: measure.id,
        version: measure.version,
        values: {
          ...{ outcome: measure.outcomeId, name: measure.name, indicator: measure.indicatorKey },
          ...{ owner: measure.ownerBodyId, unit: measure.unit, valueType: measure.valueType },
          ...{ decimals: String(measure.decimals), polarity: measure.polarity },
          periodMonths: measure.periodMonths === null ? null : String(measure.periodMonths),
          ...{ disaggregation: measure.disaggregation, notAvailable: measure.notAvailable },
          baselineValue: measure.baselineValue === null ? null : plainDecimal(measure.baselineValue),
          baselineOn: measure.baselineOn,
          ...Object.fromEntries(targets),
        },
      };
    }),
  keyOf: ({ outcome, name }) => (outcome && name ? `${outcome} ${plainName(name)}` : null),
  nameOf: ({ name }) => name ?? '',
  check: ({ values, before, changed }, { measures, members }) => {
    const problems: SheetProblem[] = [];
    const measure = before && measures.find(({ id }) => id === before.id);
    const { owner } = values;
    if (before && before.values['outcome'] !== values['outcome'])
      problems.push(wrongIn('outcome', 'wrong.outcome-stays'));
    if (owner && !members.has(owner) && owner !== before?.values['owner'])
      problems.push(wrongIn('owner', 'wrong.no-member'));
    if (measure && measure.indicatorKey !== null)
      for (const column of changed.filter((key) => indicators.includes(key)))
        problems.push(wrongIn(column, 'wrong.of-indicator'));
    else if (!values['periodMonths']) problems.push(wrongIn('periodMonths', 'wrong.months-needed'));
    for (const years of targetYears)
      if (Boolean(values[`target${years}`]) !== Boolean(values[`on${years}`]))
        problems.push(
          wrongIn(values[`target${years}`] ? `on${years}` : `target${years}`, 'wrong.target-half'),
        );
    if (problems.length > 0 || changed.length === 0) return problems;
    const words = measureWordsOf(values, measure ?? null);
    return problemsOf(measureErrors(measureProblems(words), words), { baseline: 'baselineValue' });
  },
};
