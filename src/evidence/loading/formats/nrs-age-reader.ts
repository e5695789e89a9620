import { type LoadingContext, LoadProblem } from '../format.ts';
import { numberInCell } from './cell.ts';
import type { Columns } from './columns.ts';
import { population } from './indicators/population.ts';
import { midYear } from './nrs-datasets.ts';
import { observation, valueOf } from './observe.ts';

const sexes: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['All', {}],
  ['Persons', {}],
  ['Female', { sex: 'female' }],
  ['Females', { sex: 'female' }],
  ['Male', { sex: 'male' }],
  ['Males', { sex: 'male' }],
]);

/** Age columns are headed `0` to `89` and then `90+` or `90 and over`. */
function ageOf(heading: string): string | null {
  if (/^\d{1,2}$/.test(heading)) return heading;
  return heading === '90+' || heading === '90 and over' ? '90+' : null;
}

/** Reads one line for each area and sex: the total, then every single year of age. */
export function ageReader(
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
      throw new LoadProblem('is no sex that the estimates use', {
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
      throw new LoadProblem(`is not what the ages add up to, ${sum}`, {
        line,
        column: names.total,
        value: `${total}`,
      });
    }
  };
}
