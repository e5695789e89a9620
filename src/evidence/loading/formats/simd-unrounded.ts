import type { DatasetDescription, ObservationFormat } from '../format.ts';
import { hasColumns } from './columns.ts';
import { simd2016Indicators, simd2020Unrounded } from './simd-datasets.ts';
import { simdIndicatorReader } from './simd-indicator-reader.ts';
import { readTable } from './table.ts';

function unrounded(
  edition: '2016' | '2020',
  dataset: DatasetDescription,
  telling: readonly string[],
): ObservationFormat {
  return {
    key: `simd-${edition === '2020' ? '2020v2' : '2016'}-unrounded`,
    title: `SIMD ${edition}, indicators in full precision`,
    stage: 'observations',
    recognises: (sample) =>
      sample.kind === 'text' && hasColumns(sample.header, ['dz11_code', 'Income_rate', ...telling]),
    describe: () => ({ dataset, edition }),
    read: (file, context) =>
      readTable(file, context, (columns) => {
        const zone = columns.at('dz11_code');
        const readIndicators = simdIndicatorReader(columns, context, edition, 'fraction');
        return (row) => {
          readIndicators(
            row,
            context.areaByCode(row.cells[zone] ?? '', { line: row.line, column: 'dz11_code' }),
          );
        };
      }),
  };
}

/** The indicators of SIMD 2020v2 with shares as fractions. */
export const simd2020v2Unrounded = unrounded('2020', simd2020Unrounded, [
  'not_participating',
  'University',
  'Broadband',
]);

/** The indicators of SIMD 2016, whose columns are named otherwise. */
export const simd2016Unrounded = unrounded('2016', simd2016Indicators, ['NEET', 'HESA', 'Noquals']);
