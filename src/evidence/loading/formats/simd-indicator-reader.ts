import type { LoadingContext } from '../format.ts';
import type { Columns } from './columns.ts';
import { population } from './indicators/population.ts';
import { type SimdMeasure, simdMeasures } from './indicators/simd-indicators.ts';
import { countsOf, notApplicable, observation, valueOf } from './observe.ts';
import { numberInCell } from './cell.ts';
import { simdCell } from './simd-cells.ts';
import { editionDays, populationDays } from './simd-datasets.ts';
import type { TableRow } from './table.ts';

const workingAgeNames = [
  'Working_Age_population',
  'Working_age_population',
  'Working_age_population_revised',
];

interface Reading {
  series: number;
  scale: number;
  at: number;
  numeratorAt: number | null;
  denominatorAt: number | null;
  measure: SimdMeasure;
}

/** Reads the indicator columns, and the two populations, of one data zone in any of the files that hold them. */
export function simdIndicatorReader(
  columns: Columns,
  context: LoadingContext,
  edition: '2016' | '2020',
  shares: 'percent' | 'fraction',
): (row: TableRow, area: number) => void {
  const found = (names: readonly string[] | undefined) => {
    const name = names?.find((one) => columns.has(one));
    return name === undefined ? null : columns.at(name);
  };
  const readings = simdMeasures(edition).map(
    (measure): Reading => ({
      measure,
      series: context.series(measure.indicator, {}),
      scale: shares === 'fraction' && measure.indicator.unit === '%' ? 100 : 1,
      at: found(measure.columns) ?? columns.at(measure.columns[0] as string),
      numeratorAt: found(measure.numerator),
      denominatorAt: found(measure.denominator),
    }),
  );
  const populations = [
    { at: columns.at('Total_population'), series: context.series(population, {}) },
    {
      at: found(workingAgeNames) ?? columns.at(workingAgeNames[0] as string),
      series: context.series(population, { age: '16-64' }),
    },
  ];
  const day = context.period(editionDays[edition]);
  const populationDay = context.period(populationDays[edition]);

  return ({ line, cells }, area) => {
    const place = (at: number) => ({ line, column: columns.names[at] ?? '' });
    for (const { at, series } of populations) {
      const people = valueOf(numberInCell(cells[at] ?? '', place(at)));
      context.observe(
        observation(people, { series, area, period: populationDay, sourceRow: line, sourceColumn: at + 1 }),
      );
    }
    const empty = Number(cells[columns.at('Total_population')]) === 0;
    for (const { measure, series, scale, at, numeratorAt, denominatorAt } of readings) {
      const text = cells[at] ?? '';
      const count = (where: number | null) => {
        if (where === null) return null;
        const meaning = simdCell(cells[where] ?? '', place(where));
        return meaning.status === 'value' ? meaning.value : null;
      };
      // Where nobody lives a rate has no meaning, whether the file leaves it empty or prints 0%.
      const undefinedHere = empty && (text === '' || (measure.ofPeople === true && text !== '*'));
      const meaning = undefinedHere ? notApplicable : simdCell(text, place(at), scale);
      context.observe(
        observation(meaning, {
          series,
          area,
          period: day,
          ...countsOf(count(numeratorAt), count(denominatorAt)),
          sourceRow: line,
          sourceColumn: at + 1,
        }),
      );
    }
  };
}
