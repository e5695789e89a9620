import type { Indicator } from '../../indicator.ts';
import type { ObservationFormat } from '../format.ts';
import { LoadProblem } from '../format.ts';
import { numberInCell } from './cell.ts';
import { isHeader } from './columns.ts';
import { councilByName } from './council-by-name.ts';
import { profileInequalityInputs } from './cpop-datasets.ts';
import { profileMeasures } from './indicators/cpop.ts';
import { destinationMeasure, incomeDeprivedPeople } from './indicators/income-deprivation.ts';
import { missing, observation, valueOf } from './observe.ts';
import { singleYear } from './period-text.ts';
import { readTable } from './table.ts';

const header = [
  'row',
  'year',
  'country',
  'la',
  'inc.n',
  'noninc.n',
  'pop',
  'Depop',
  'EM',
  'CP',
  'Attain',
  'PD',
  'EA',
  'crime',
];
const firstOutcome = 7;

/** Columns from the eighth on, as the profile names its measures; null is the one whose meaning is not stated. */
const outcomes = [
  'Depopulation',
  'Early Mortality',
  'Child Poverty',
  'Attainment',
  null,
  'Emergency Admissions',
  'Crime Rate',
];

/** Intermediate zones of 2011 are numbered S02001236 to S02002514 without gaps. */
const zonesBefore = 1235;
const zones = 1279;

interface Outcome {
  indicator: Indicator;
  period: (year: number) => ReturnType<typeof singleYear>;
}

function outcomeAt(index: number): Outcome {
  const name = outcomes[index];
  const measure = name ? profileMeasures.get(name) : undefined;
  return measure ?? { indicator: destinationMeasure, period: (year) => singleYear('financial-year', year) };
}

/**
 * Inputs of the inequality graph. The lines carry no zone code: `row` counts the zones of each year in the order
 * of their codes, which the zone workbook of the same makers confirms for all 1,279.
 */
export const duncanInputs: ObservationFormat = {
  key: 'cpop-duncan-inputs',
  title: 'Community Planning Outcomes Profile, inputs of the inequality graph',
  stage: 'observations',
  recognises: (sample) => sample.kind === 'text' && isHeader(sample.header, header),
  describe: () => ({ dataset: profileInequalityInputs, edition: 'zones' }),
  read: (file, context) =>
    readTable(file, context, () => {
      const council = councilByName(context);
      const share = context.series(incomeDeprivedPeople, {});
      const series = outcomes.map((_, index) => context.series(outcomeAt(index).indicator, {}));
      return ({ line, cells }) => {
        if (cells.every((cell) => cell === '')) {
          context.reject({ line, column: 'row', value: '', reason: 'A wholly empty line.' });
          return;
        }
        const number = (index: number) =>
          numberInCell(cells[index] ?? '', { line, column: header[index] ?? '' });
        const row = number(0);
        const year = number(1);
        if (!Number.isInteger(row) || row < 1 || row > zones) {
          throw new LoadProblem(`is outside the ${zones} zones`, {
            line,
            column: 'row',
            value: `${row}`,
          });
        }
        council(cells[3] ?? '', line, 'la');
        const area = context.areaByCode(`S0200${zonesBefore + row}`, { line, column: 'row' });
        const deprived = number(4);
        const others = number(5);
        context.observe(
          observation(valueOf((deprived / (deprived + others)) * 100), {
            series: share,
            area,
            period: context.period(singleYear('calendar-year', year)),
            numerator: deprived,
            denominator: deprived + others,
            sourceRow: line,
            sourceColumn: 5,
          }),
        );
        outcomes.forEach((_, index) => {
          const column = firstOutcome + index;
          const text = cells[column] ?? '';
          context.observe(
            observation(text === '' || text === 'NA' ? missing : valueOf(number(column)), {
              series: series[index] as number,
              area,
              period: context.period(outcomeAt(index).period(year)),
              sourceRow: line,
              sourceColumn: column + 1,
            }),
          );
        });
      };
    }),
};
