import type { ObservationFormat } from '../format.ts';
import { hasColumns } from './columns.ts';
import { simdBand, simdRank } from './indicators/simd.ts';
import { editionDays, simd2020 } from './simd-datasets.ts';
import { simdIndicatorReader } from './simd-indicator-reader.ts';
import { type RankColumn, rankReader } from './simd-rank-reader.ts';
import { readTable } from './table.ts';

const ranks: readonly RankColumn[] = [
  { column: 'SIMD2020v2_Rank', indicator: simdRank('2020', 'overall') },
  { column: 'SIMD_2020v2_Percentile', indicator: simdBand('2020', 'percentile') },
  { column: 'SIMD2020v2_Vigintile', indicator: simdBand('2020', 'vigintile') },
  { column: 'SIMD2020v2_Decile', indicator: simdBand('2020', 'decile') },
  { column: 'SIMD2020v2_Quintile', indicator: simdBand('2020', 'quintile') },
  { column: 'SIMD2020v2_Income_Domain_Rank', indicator: simdRank('2020', 'income') },
  { column: 'SIMD2020_Employment_Domain_Rank', indicator: simdRank('2020', 'employment') },
  { column: 'SIMD2020_Health_Domain_Rank', indicator: simdRank('2020', 'health') },
  { column: 'SIMD2020_Education_Domain_Rank', indicator: simdRank('2020', 'education') },
  { column: 'SIMD2020_Access_Domain_Rank', indicator: simdRank('2020', 'access') },
  { column: 'SIMD2020_Crime_Domain_Rank', indicator: simdRank('2020', 'crime') },
  { column: 'SIMD2020_Housing_Domain_Rank', indicator: simdRank('2020', 'housing') },
];

/** SIMD 2020v2 as downloaded: ranks and rounded indicators, percentages as text, `*`, `n/a` and empty cells. */
export const simd2020v2Original: ObservationFormat = {
  key: 'simd-2020v2-original',
  title: 'SIMD 2020v2, ranks and indicators as published',
  stage: 'observations',
  recognises: (sample) =>
    sample.kind === 'text' &&
    hasColumns(sample.header, ['Data_Zone', 'SIMD2020v2_Rank', 'income_rate', 'broadband']),
  describe: () => ({ dataset: simd2020, edition: '2020v2' }),
  read: (file, context) =>
    readTable(file, context, (columns) => {
      const zone = columns.at('Data_Zone');
      const readRanks = rankReader(columns, context, context.period(editionDays['2020']), ranks);
      const readIndicators = simdIndicatorReader(columns, context, '2020', 'percent');
      return (row) => {
        const area = context.areaByCode(row.cells[zone] ?? '', { line: row.line, column: 'Data_Zone' });
        readRanks(row, area);
        readIndicators(row, area);
      };
    }),
};
