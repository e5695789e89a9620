import type { FileSample, ObservationFormat } from '../format.ts';
import { LoadProblem } from '../format.ts';
import { numberInCell } from './cell.ts';
import { censusIndicator } from './indicators/census.ts';
import { openGovernmentLicence } from './licences.ts';
import { type CellMeaning, countsOf, notApplicable, observation, valueOf } from './observe.ts';
import { pointInTime } from './period-text.ts';

/** Day of Scotland's Census 2022 (National Records of Scotland). */
const censusDay = pointInTime('2022-03-20', 'Census 2022');

/** Table number and topic from the preamble, e.g. `UV201`, `Ethnic group`. */
function tableOf(sample: FileSample): { number: string; topic: string } | null {
  const match =
    /Scotland's Census 2022 - National Records of Scotland Table (\w+) - ([^"\n]+?)\s*"?\r?\n/.exec(
      sample.head,
    );
  if (!match) return null;
  const topic = (match[2] as string).replace(/\s{2,}.*$/, '');
  return { number: match[1] as string, topic };
}

/** Perturbed counts of a group may exceed the perturbed total by a person or two: then it is everybody. */
function shareOf(count: number, total: number): CellMeaning {
  return total > 0 ? valueOf(Math.min(100, (count / total) * 100)) : notApplicable;
}

/**
 * A table from the flexible table builder of Scotland's Census: a preamble, a header whose last cell is empty
 * because every line ends in a comma, a line that only names the rows, the data, and a footer.
 */
export const scotlandsCensus: ObservationFormat = {
  key: 'scotlands-census',
  title: 'Scotland’s Census 2022, table builder',
  stage: 'observations',
  recognises: (sample) =>
    sample.kind === 'text' && sample.head.startsWith('SuperWEB2(tm)') && tableOf(sample) !== null,
  describe: (sample) => {
    const table = tableOf(sample);
    return {
      dataset: {
        key: 'scotlands-census-2022',
        title: 'Scotland’s Census 2022',
        publisher: 'National Records of Scotland',
        ...openGovernmentLicence,
        sourcePage: 'https://www.scotlandscensus.gov.uk/',
        description:
          'Counts of people by small area. Cells are perturbed against disclosure, so they do not add up exactly.',
        smallNumberThreshold: 0,
        precedence: 20,
      },
      edition: table?.number ?? '',
    };
  },
  async read(file, context) {
    const table = tableOf(file.sample);
    if (!table)
      throw new LoadProblem('is a preamble that names no table of Scotland’s Census 2022', { line: 4 });
    const period = context.period(censusDay);
    let columns: { at: number; name: string; series: number; isTotal: boolean }[] | null = null;
    let totalAt = 1;
    let finished = false;
    for await (const batch of file.rows()) {
      for (const { line, cells } of batch) {
        const [first = ''] = cells;
        if (columns === null) {
          // The preamble has at most two cells a line; the header is the first line with more.
          if (cells.length < 3) continue;
          columns = cells.flatMap((name, at) => {
            if (at === 0 || name === '') return [];
            const isTotal = name === 'All People' || name === 'Total';
            if (isTotal) totalAt = at;
            const indicator = censusIndicator(table, first, isTotal);
            return [{ at, name, isTotal, series: context.series(indicator, isTotal ? {} : { group: name }) }];
          });
          if (!columns.some(({ isTotal }) => isTotal)) {
            throw new LoadProblem('has no column All People or Total to take shares of', { line });
          }
          continue;
        }
        if (cells.filter((cell) => cell !== '').length <= 2) {
          // The line that names the rows, empty lines, and the notes of the footer.
          if (first === 'INFO') finished = true;
          continue;
        }
        if (finished) throw new LoadProblem('stands after the footer', { line, value: first });
        context.countRow();
        const area = context.areaByCode(first, { line, column: 'first column' });
        const total = numberInCell(cells[totalAt] ?? '', { line, column: 'total' });
        for (const { at, name, series, isTotal } of columns) {
          const count = numberInCell(cells[at] ?? '', { line, column: name });
          context.observe(
            observation(isTotal ? valueOf(count) : shareOf(count, total), {
              series,
              area,
              period,
              ...(isTotal ? {} : countsOf(count, total)),
              sourceRow: line,
              sourceColumn: at + 1,
            }),
          );
        }
      }
    }
    if (columns === null) throw new LoadProblem('has no header under its preamble');
    if (!finished) throw new LoadProblem('lacks its footer: the file seems to be cut off');
  },
};
