import type { DatasetDescription, ObservationFormat } from '../format.ts';
import { hasColumns } from './columns.ts';
import { type SimdDomain, simdRank } from './indicators/simd.ts';
import { editionDays, simd2012, simd2016Ranks } from './simd-datasets.ts';
import { type RankColumn, rankReader } from './simd-rank-reader.ts';
import { readTable } from './table.ts';

const domains: readonly (readonly [string, SimdDomain])[] = [
  ['IMD_rank', 'overall'],
  ['Income_rank', 'income'],
  ['Employment_rank', 'employment'],
  ['Health_rank', 'health'],
  ['Education_rank', 'education'],
  ['Housing_rank', 'housing'],
  ['Access_rank', 'access'],
  ['Crime_rank', 'crime'],
];

/** The deciles in these files were cut by whoever made them, not by the publisher, and are not read. */
function ranksOnly(
  edition: '2012' | '2016',
  zoneColumn: string,
  dataset: DatasetDescription,
): ObservationFormat {
  const ranks = domains.map(
    ([column, domain]): RankColumn => ({ column, indicator: simdRank(edition, domain) }),
  );
  return {
    key: `simd-${edition}-ranks`,
    title: `SIMD ${edition}, ranks`,
    stage: 'observations',
    recognises: (sample) =>
      sample.kind === 'text' && hasColumns(sample.header, [zoneColumn, 'IMD_rank', 'Crime_rank']),
    describe: () => ({ dataset, edition }),
    read: (file, context) =>
      readTable(file, context, (columns) => {
        const zone = columns.at(zoneColumn);
        const read = rankReader(columns, context, context.period(editionDays[edition]), ranks);
        return (row) => {
          read(row, context.areaByCode(row.cells[zone] ?? '', { line: row.line, column: zoneColumn }));
        };
      }),
  };
}

/** Ranks of 2016 on today's (2011) data zones. */
export const simd2016RanksFormat = ranksOnly('2016', 'dz11_code', simd2016Ranks);

/** Ranks of 2012 on the 6,505 data zones of 2001. */
export const simd2012RanksFormat = ranksOnly('2012', 'dz01_code', simd2012);
