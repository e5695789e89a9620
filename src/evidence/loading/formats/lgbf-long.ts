import { LoadProblem, type DatasetDescription, type ObservationFormat } from '../format.ts';
import { numberInCell } from './cell.ts';
import { hasColumns } from './columns.ts';
import { councilByName } from './council-by-name.ts';
import { lgbfIndicator, lgbfPolarity, lgbfYear } from './indicators/lgbf.ts';
import { LeftOutLines } from './left-out-lines.ts';
import { improvementServiceTerms } from './licences.ts';
import { missing, observation, valueOf } from './observe.ts';
import { readPeriod } from './period-text.ts';
import { readTable } from './table.ts';

const dataset: DatasetDescription = {
  key: 'lgbf',
  title: 'Local Government Benchmarking Framework',
  publisher: 'Improvement Service',
  ...improvementServiceTerms,
  sourcePage: 'https://www.improvementservice.org.uk/benchmarking',
  description:
    'What council services cost, how they perform and how satisfied people are, for 32 councils and Scotland.',
  smallNumberThreshold: 0,
  precedence: 10,
};

/** The framework's long file: one value a line, cash and real-terms measures under names of their own. */
export const lgbfLong: ObservationFormat = {
  key: 'lgbf-long',
  title: 'Local Government Benchmarking Framework, one value a line',
  stage: 'observations',
  recognises: (sample) =>
    sample.kind === 'text' &&
    hasColumns(sample.header, ['Local Authority', 'Indicator2', 'One is high', 'Year', 'Value']),
  describe: () => ({ dataset, edition: 'all measures' }),
  async read(file, context) {
    const leftOut = new LeftOutLines();
    await readTable(file, context, (columns) => {
      const council = councilByName(context);
      const at = {
        council: columns.at('Local Authority'),
        // `Inticators Time` joins the measure's cash name to the year, for the real-terms value too: no key.
        code: columns.at('Indicator2'),
        title: columns.at('Title'),
        domain: columns.at('Domain'),
        high: columns.at('One is high'),
        year: columns.at('Year'),
        value: columns.at('Value'),
      };
      const series = new Map<string, number>();
      const seriesOf = (code: string, title: string, domain: string, high: string, line: number) => {
        const known = series.get(code);
        if (known !== undefined) return known;
        const polarity = lgbfPolarity(high);
        if (!polarity) {
          throw new LoadProblem('is neither Yes nor No', {
            line,
            column: 'One is high',
            value: high,
          });
        }
        const indicator = lgbfIndicator(code, title, domain, polarity);
        if (!indicator) {
          throw new LoadProblem('tells no unit that Commonty knows', {
            line,
            column: 'Title',
            value: title,
          });
        }
        const handle = context.series(indicator, {});
        series.set(code, handle);
        return handle;
      };
      return ({ line, cells }) => {
        const cell = (column: number) => cells[column] ?? '';
        const code = cell(at.code).trim();
        const title = cell(at.title);
        if (title === '' || title === 'NA') {
          leftOut.add({
            line,
            column: 'Indicator2',
            value: code,
            reason: 'A part of another measure, without title or definition.',
          });
          return;
        }
        const year = cell(at.year);
        const period = readPeriod(year, lgbfYear(code));
        if (!period) {
          const reason = `No year: a repeated column of ${code} in the publisher’s spreadsheet.`;
          leftOut.add({ line, column: 'Year', value: year, reason });
          return;
        }
        const text = cell(at.value);
        context.observe(
          observation(
            text === '' || text === 'NA' ? missing : valueOf(numberInCell(text, { line, column: 'Value' })),
            {
              series: seriesOf(code, title, cell(at.domain), cell(at.high), line),
              area: council(cell(at.council), line, 'Local Authority'),
              period: context.period(period),
              sourceRow: line,
              sourceColumn: at.value + 1,
            },
          ),
        );
      };
    });
    leftOut.tell(context);
  },
};
