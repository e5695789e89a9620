import type { ObservationFormat } from '../format.ts';
import { numberInCell } from './cell.ts';
import { isHeader } from './columns.ts';
import { population } from './indicators/population.ts';
import { councilsAndBoards, midYear, smallAreas } from './nrs-datasets.ts';
import { observation, valueOf } from './observe.ts';
import { readTable } from './table.ts';

function totals(kind: 'dz11' | 'iz11', areas: string): ObservationFormat {
  const header = [`${kind}_code`, `${kind}_name`, 'total_population'];
  return {
    key: `nrs-${kind}-totals`,
    title: `Population of ${areas}, mid-2021`,
    stage: 'observations',
    recognises: (sample) => sample.kind === 'text' && isHeader(sample.header, header),
    describe: () => ({ dataset: smallAreas, edition: `${areas} mid-2021` }),
    read: (file, context) =>
      readTable(file, context, () => {
        const series = context.series(population, {});
        const period = context.period(midYear(2021));
        return ({ line, cells }) => {
          // Names repeat ("City Centre", "Law"): only the code is a key.
          const area = context.areaByCode(cells[0] ?? '', { line, column: `${kind}_code` });
          const people = valueOf(numberInCell(cells[2] ?? '', { line, column: 'total_population' }));
          context.observe(observation(people, { series, area, period, sourceRow: line, sourceColumn: 3 }));
        };
      }),
  };
}

export const nrsDataZoneTotals = totals('dz11', 'data zones');
export const nrsZoneTotals = totals('iz11', 'intermediate zones');

/** Health boards, every year since 1981. */
export const nrsHealthBoards: ObservationFormat = {
  key: 'nrs-health-boards',
  title: 'Population of health boards since 1981',
  stage: 'observations',
  recognises: (sample) =>
    sample.kind === 'text' && isHeader(sample.header, ['hb19_code', 'year', 'total_population']),
  describe: () => ({ dataset: councilsAndBoards, edition: 'health boards 1981 onwards' }),
  read: (file, context) =>
    readTable(file, context, () => {
      const series = context.series(population, {});
      return ({ line, cells }) => {
        const area = context.areaByCode(cells[0] ?? '', { line, column: 'hb19_code' });
        const year = numberInCell(cells[1] ?? '', { line, column: 'year' });
        const people = valueOf(numberInCell(cells[2] ?? '', { line, column: 'total_population' }));
        context.observe(
          observation(people, {
            series,
            area,
            period: context.period(midYear(year)),
            sourceRow: line,
            sourceColumn: 3,
          }),
        );
      };
    }),
};
