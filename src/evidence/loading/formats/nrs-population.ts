import type { DatasetDescription, LoadingContext, ObservationFormat } from '../format.ts';
import { LoadProblem } from '../format.ts';
import { numberInCell } from './cell.ts';
import { type Columns, hasColumns, isHeader } from './columns.ts';
import { population } from './indicators/population.ts';
import { openGovernmentLicence } from './licences.ts';
import { observation, valueOf } from './observe.ts';
import { pointInTime } from './period-text.ts';
import { readTable } from './table.ts';

const shared = {
  publisher: 'National Records of Scotland',
  ...openGovernmentLicence,
  smallNumberThreshold: 0,
  precedence: 30,
};

const smallAreas: DatasetDescription = {
  key: 'nrs-small-area-population',
  title: 'Small area population estimates',
  sourcePage:
    'https://www.nrscotland.gov.uk/statistics-and-data/statistics/statistics-by-theme/population/population-estimates/2011-based-special-area-population-estimates/small-area-population-estimates',
  description: 'People living in each data zone and intermediate zone on 30 June.',
  ...shared,
};

const councilsAndBoards: DatasetDescription = {
  key: 'nrs-mid-year-population',
  title: 'Mid-year population estimates',
  sourcePage:
    'https://www.nrscotland.gov.uk/statistics-and-data/statistics/statistics-by-theme/population/population-estimates/mid-year-population-estimates',
  description: 'People living in each council and health board on 30 June.',
  ...shared,
};

const sexes: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['All', {}],
  ['Persons', {}],
  ['Female', { sex: 'female' }],
  ['Females', { sex: 'female' }],
  ['Male', { sex: 'male' }],
  ['Males', { sex: 'male' }],
]);

function midYear(year: number) {
  return pointInTime(`${year}-06-30`, `mid-${year}`);
}

/** Age columns are headed `0` to `89` and then `90+` or `90 and over`. */
function ageOf(heading: string): string | null {
  if (/^\d{1,2}$/.test(heading)) return heading;
  return heading === '90+' || heading === '90 and over' ? '90+' : null;
}

/** Reads one line for each area and sex: the total, then every single year of age. */
function ageReader(
  columns: Columns,
  context: LoadingContext,
  names: { code: string; total: string; year: number },
) {
  const [code, sexAt, totalAt] = [columns.at(names.code), columns.at('sex'), columns.at(names.total)];
  const ages = columns.names.flatMap((heading, at) => {
    const age = ageOf(heading);
    return age === null ? [] : [{ at, age }];
  });
  const period = context.period(midYear(names.year));
  const seriesOf = new Map<string, number[]>();
  const handlesFor = (word: string): number[] | null => {
    const breakdown = sexes.get(word);
    if (!breakdown) return null;
    const handles = seriesOf.get(word) ?? [
      context.series(population, breakdown),
      ...ages.map(({ age }) => context.series(population, { ...breakdown, age })),
    ];
    seriesOf.set(word, handles);
    return handles;
  };

  return ({ line, cells }: { line: number; cells: readonly string[] }) => {
    const handles = handlesFor(cells[sexAt] ?? '');
    if (!handles) {
      throw new LoadProblem(`"${cells[sexAt]}" is no sex that the estimates use.`, {
        line,
        column: 'sex',
        value: cells[sexAt] ?? '',
      });
    }
    const area = context.areaByCode(cells[code] ?? '', { line, column: names.code });
    const people = (at: number) => numberInCell(cells[at] ?? '', { line, column: columns.names[at] ?? '' });
    const total = people(totalAt);
    let sum = 0;
    context.observe(
      observation(valueOf(total), {
        series: handles[0] as number,
        area,
        period,
        sourceRow: line,
        sourceColumn: totalAt + 1,
      }),
    );
    ages.forEach(({ at }, index) => {
      const number = people(at);
      sum += number;
      context.observe(
        observation(valueOf(number), {
          series: handles[index + 1] as number,
          area,
          period,
          sourceRow: line,
          sourceColumn: at + 1,
        }),
      );
    });
    if (sum !== total) {
      throw new LoadProblem(`The ages in line ${line} add up to ${sum}, not to the total ${total}.`, {
        line,
        column: names.total,
        value: `${total}`,
      });
    }
  };
}

/** Mid-2020 by sex and single year of age: every data zone three times. */
export const nrsDataZoneAges: ObservationFormat = {
  key: 'nrs-data-zone-ages',
  title: 'Population of data zones by sex and single year of age, mid-2020',
  stage: 'observations',
  recognises: (sample) =>
    sample.kind === 'text' && hasColumns(sample.header, ['dz11_code', 'total_population', 'sex', '0', '90+']),
  describe: () => ({ dataset: smallAreas, edition: 'data zones mid-2020' }),
  // The file does not name its year; 2020 is the last year published in this layout for data zones of 2011.
  read: (file, context) =>
    readTable(file, context, (columns) =>
      ageReader(columns, context, { code: 'dz11_code', total: 'total_population', year: 2020 }),
    ),
};

/** Mid-2022 by single year of age for the councils. */
export const nrsCouncilAges: ObservationFormat = {
  key: 'nrs-council-ages',
  title: 'Population of councils by single year of age, mid-2022',
  stage: 'observations',
  recognises: (sample) =>
    sample.kind === 'text' &&
    hasColumns(sample.header, ['ltla19_code', 'sex', 'all_ages', '0', '90 and over']),
  describe: () => ({ dataset: councilsAndBoards, edition: 'councils mid-2022' }),
  read: (file, context) =>
    readTable(file, context, (columns) =>
      ageReader(columns, context, { code: 'ltla19_code', total: 'all_ages', year: 2022 }),
    ),
};

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
