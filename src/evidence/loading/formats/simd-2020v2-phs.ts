import type { ObservationFormat } from '../format.ts';
import { hasColumns } from './columns.ts';
import { simdFifteenPercent, simdPopulationBand, simdRank } from './indicators/simd.ts';
import { editionDays, simd2020Phs } from './simd-datasets.ts';
import { type RankColumn, rankReader } from './simd-rank-reader.ts';
import { readTable } from './table.ts';

const within = [
  { prefix: 'SIMD2020V2Country', breakdown: {} },
  { prefix: 'SIMD2020V2HB', breakdown: { within: 'health-board' } },
  { prefix: 'SIMD2020V2HSCP', breakdown: { within: 'hscp' } },
  { prefix: 'SIMD2020V2CA', breakdown: { within: 'council' } },
] as const;

const ranks: readonly RankColumn[] = [
  { column: 'SIMD2020V2Rank', indicator: simdRank('2020', 'overall') },
  ...within.flatMap(({ prefix, breakdown }) => [
    { column: `${prefix}Decile`, indicator: simdPopulationBand('decile'), breakdown },
    { column: `${prefix}Quintile`, indicator: simdPopulationBand('quintile'), breakdown },
  ]),
  { column: 'SIMD2020V2Most15pc', indicator: simdFifteenPercent('most') },
  { column: 'SIMD2020V2Least15pc', indicator: simdFifteenPercent('least') },
];

/** Public Health Scotland's SIMD 2020v2: bands of equal numbers of people, which are not those of gov.scot. */
export const simd2020v2Phs: ObservationFormat = {
  key: 'simd-2020v2-phs',
  title: 'SIMD 2020v2 from Public Health Scotland’s open data',
  stage: 'observations',
  recognises: (sample) =>
    sample.kind === 'text' &&
    hasColumns(sample.header, ['DataZone', 'SIMD2020V2Rank', 'SIMD2020V2CountryDecile']),
  describe: () => ({ dataset: simd2020Phs, edition: '2020v2' }),
  read: (file, context) =>
    readTable(file, context, (columns) => {
      const zone = columns.at('DataZone');
      const read = rankReader(columns, context, context.period(editionDays['2020']), ranks);
      return (row) => {
        read(row, context.areaByCode(row.cells[zone] ?? '', { line: row.line, column: 'DataZone' }));
      };
    }),
};
