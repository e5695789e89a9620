import type { ObservationFormat } from '../format.ts';
import { numberInCell } from './cell.ts';
import { isHeader } from './columns.ts';
import { councilByName } from './council-by-name.ts';
import { profile } from './cpop-datasets.ts';
import { labelledYear, measureNamed, natureOf } from './cpop-marks.ts';
import { missing, observation, valueOf } from './observe.ts';
import { readTable } from './table.ts';

const header = ['CPP', 'Indicator', 'Type', 'Year', 'value', 'IndicatorFullName', 'FG'];

/** The profile's tidy file: one value a line, partnerships by name, `NA` where there is none. */
export const cpopPartnershipsLong: ObservationFormat = {
  key: 'cpop-partnerships-long',
  title: 'Community Planning Outcomes Profile, partnerships, one value a line',
  stage: 'observations',
  // The result files of the same makers carry these columns and scores beside them: not the same header.
  recognises: (sample) => sample.kind === 'text' && isHeader(sample.header, header),
  describe: () => ({ dataset: profile, edition: 'partnerships' }),
  read: (file, context) =>
    readTable(file, context, () => {
      const council = councilByName(context);
      return ({ line, cells }) => {
        const [name = '', indicator = '', mark = '', label = '', text = ''] = cells;
        const measure = measureNamed(indicator, { line, column: 'Indicator' });
        const year = labelledYear(label, { line, column: 'Year' });
        const meaning =
          text === 'NA' || text === '' ? missing : valueOf(numberInCell(text, { line, column: 'value' }));
        context.observe(
          observation(meaning, {
            series: context.series(measure.indicator, {}),
            area: council(name, line, 'CPP'),
            period: context.period(measure.period(year)),
            nature: natureOf(mark, { line, column: 'Type' }),
            sourceRow: line,
            sourceColumn: 5,
          }),
        );
      };
    }),
};
