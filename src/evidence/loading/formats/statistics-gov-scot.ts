import { LoadProblem, type ObservationFormat, type SourceFile } from '../format.ts';
import { type CellPlace, numberInCell } from './cell.ts';
import { Columns, hasColumns } from './columns.ts';
import { openCubeIndicator } from './indicators/open-cube.ts';
import { openGovernmentLicence } from './licences.ts';
import { type CellMeaning, missing, notApplicable, observation, suppressed, valueOf } from './observe.ts';
import { readPeriod } from './period-text.ts';
import { meansEverybody, slug } from './slug.ts';
import { readTable } from './table.ts';

const fixed = ['FeatureCode', 'DateCode', 'Measurement', 'Units', 'Value'];

/** Column in which some cubes say why a value is not given. */
const markerColumn = 'DataMarker';

const limit = /^95% (Lower|Upper) Confidence Limit\b(?:, )?(.*)$/;

function dimensionsOf(header: readonly string[]): string[] {
  return header
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== markerColumn && !fixed.includes(name));
}

/** Value or the reason why there is none; a mark stands in the value's cell or beside it. */
function meaningOf(value: string, marker: string, place: CellPlace): CellMeaning {
  const mark = value === '' ? marker : value;
  if (mark === '*' || mark === 'c') return suppressed;
  if (mark === 'z' || mark === 'n/a') return notApplicable;
  if (mark === '' || mark === ':' || mark === 'x' || mark === 'NA') return missing;
  return valueOf(numberInCell(value, place));
}

type Limits = Map<string, { lower: number | null; upper: number | null }>;

/** Confidence limits stand in lines of their own, anywhere in the file: they are gathered before the values are read. */
async function gatherLimits(file: SourceFile): Promise<Limits> {
  const limits: Limits = new Map();
  let at: { measurement: number; value: number } | null = null;
  for await (const batch of file.rows()) {
    for (const { line, cells } of batch) {
      if (at === null) {
        const columns = new Columns(cells, line);
        at = { measurement: columns.at('Measurement'), value: columns.at('Value') };
        continue;
      }
      const match = limit.exec(cells[at.measurement] ?? '');
      if (!match) continue;
      const key = keyOf(cells, at, match[2] as string);
      const pair = limits.get(key) ?? { lower: null, upper: null };
      const meaning = meaningOf(cells[at.value] ?? '', '', { line, column: 'Value' });
      pair[match[1] === 'Lower' ? 'lower' : 'upper'] = meaning.value;
      limits.set(key, pair);
    }
  }
  return limits;
}

/** What a limit and its value have in common: every cell but the value, and the measurement without its "95% …". */
function keyOf(
  cells: readonly string[],
  at: { measurement: number; value: number },
  measurement: string,
): string {
  return cells
    .map((cell, index) => (index === at.measurement ? measurement : index === at.value ? '' : cell))
    .join('\u0000');
}

/** The cube download of statistics.gov.scot: one value a line, its dimensions in the columns after `Value`. */
export const statisticsGovScot: ObservationFormat = {
  key: 'statistics-gov-scot',
  title: 'statistics.gov.scot, data cube',
  stage: 'observations',
  recognises: (sample) => sample.kind === 'text' && hasColumns(sample.header, fixed),
  describe: (sample) => ({
    dataset: {
      key: `statistics-gov-scot-${dimensionsOf(sample.header).map(slug).join('-') || 'plain'}`,
      title: `statistics.gov.scot: by ${dimensionsOf(sample.header).join(', ') || 'area and year'}`,
      publisher: 'Scottish Government',
      ...openGovernmentLicence,
      sourcePage: 'https://statistics.gov.scot/',
      description: 'A data cube; the file does not carry its title.',
      smallNumberThreshold: 0,
      precedence: 0,
    },
    // Units of the first line tell cubes with the same dimensions apart.
    edition: slug(
      sample.head
        .split(/\r?\n/)[1]
        ?.match(/(?:"[^"]*"|[^,]*)(?=,|$)/g)
        ?.filter((cell) => cell !== '')[3] ?? '',
    ),
  }),
  async read(file, context) {
    const limits = await gatherLimits(file);
    await readTable(file, context, (columns) => {
      const at = {
        area: columns.at('FeatureCode'),
        date: columns.at('DateCode'),
        measurement: columns.at('Measurement'),
        units: columns.at('Units'),
        value: columns.at('Value'),
      };
      const marker = columns.has(markerColumn) ? columns.at(markerColumn) : null;
      const dimensions = dimensionsOf(columns.names).map((name) => ({
        name,
        key: slug(name),
        at: columns.at(name),
      }));
      const known = new Map<string, number>();
      const seriesOf = (cell: (column: number) => string): number => {
        const parts = [at.measurement, at.units, ...dimensions.map((dimension) => dimension.at)].map(cell);
        const before = known.get(parts.join('\u0000'));
        if (before !== undefined) return before;
        const [measurement = '', units = '', ...values] = parts;
        const breakdown = Object.fromEntries(
          dimensions.flatMap(({ key }, index) => {
            const value = values[index] ?? '';
            return value === '' || meansEverybody(value) ? [] : [[key, value]];
          }),
        );
        const indicator = openCubeIndicator(
          { prefix: 'sg', source: 'statistics.gov.scot' },
          measurement,
          units,
          dimensions.map(({ name }) => name),
        );
        const series = context.series(indicator, breakdown);
        known.set(parts.join('\u0000'), series);
        return series;
      };
      return ({ line, cells }) => {
        const cell = (column: number) => (cells[column] ?? '').trim();
        const measurement = cell(at.measurement);
        if (limit.test(measurement)) return;
        const date = readPeriod(cell(at.date), 'calendar-year');
        if (!date) {
          throw new LoadProblem('is no period', {
            line,
            column: 'DateCode',
            value: cell(at.date),
          });
        }
        const pair = limits.get(keyOf(cells, at, measurement));
        context.observe(
          observation(
            meaningOf(cell(at.value), marker === null ? '' : cell(marker), { line, column: 'Value' }),
            {
              series: seriesOf(cell),
              area: context.areaByCode(cell(at.area), { line, column: 'FeatureCode' }),
              period: context.period(date),
              lower: pair?.lower ?? null,
              upper: pair?.upper ?? null,
              sourceRow: line,
              sourceColumn: at.value + 1,
            },
          ),
        );
      };
    });
  },
};
