import type { FileSample, ObservationFormat } from '../format.ts';
import { Columns } from './columns.ts';
import { population } from './indicators/population.ts';
import { simdBand, simdRank } from './indicators/simd.ts';
import { editionDays, populationDays, simd2016 } from './simd-datasets.ts';
import { type RankColumn, rankReader } from './simd-rank-reader.ts';

const ranks: readonly RankColumn[] = [
  { column: 'SIMD16_Rank', indicator: simdRank('2016', 'overall') },
  { column: 'SIMD16_Vigintile', indicator: simdBand('2016', 'vigintile') },
  { column: 'SIMD16_Decile', indicator: simdBand('2016', 'decile') },
  { column: 'SIMD16_Quintile', indicator: simdBand('2016', 'quintile') },
  { column: 'SIMD16_Employment_Domain_Rank', indicator: simdRank('2016', 'employment') },
  { column: 'SIMD16_Income_Domain_Rank', indicator: simdRank('2016', 'income') },
  { column: 'SIMD16_Education_Domain_Rank', indicator: simdRank('2016', 'education') },
  { column: 'SIMD16_Health_Domain_Rank', indicator: simdRank('2016', 'health') },
  { column: 'SIMD16_Access_Domain_Rank', indicator: simdRank('2016', 'access') },
  { column: 'SIMD16_Crime_Domain_Rank', indicator: simdRank('2016', 'crime') },
  { column: 'SIMD16_Housing_Domain_Rank', indicator: simdRank('2016', 'housing') },
];
const populations: readonly RankColumn[] = [
  { column: 'Population', indicator: population },
  { column: 'Working_Age_Population_revised', indicator: population, breakdown: { age: '16-64' } },
];

function dataSheet(sample: FileSample): string | null {
  const telling = (row: readonly string[] | undefined) => row?.[0] === 'DZ' && row.includes('SIMD16_Rank');
  return sample.sheets.find(({ rows }) => telling(rows[0]))?.name ?? null;
}

/** The publisher's SIMD 2016 workbook: the sheet whose first row names `DZ` and `SIMD16_Rank` holds the data. */
export const simd2016Workbook: ObservationFormat = {
  key: 'simd-2016-workbook',
  title: 'SIMD 2016, the publisher’s workbook',
  stage: 'observations',
  recognises: (sample) => sample.kind === 'workbook' && dataSheet(sample) !== null,
  describe: () => ({ dataset: simd2016, edition: '2016' }),
  async read(file, context) {
    const sheet = dataSheet(file.sample) ?? '';
    let read: ((row: { line: number; cells: readonly string[] }) => void) | null = null;
    for await (const batch of file.sheetRows(sheet)) {
      for (const { row, cells } of batch) {
        const text = cells.map((cell) => (cell === null ? '' : String(cell)));
        if (read === null) {
          const columns = new Columns(text, row);
          const readRanks = rankReader(columns, context, context.period(editionDays['2016']), ranks);
          const readPeople = rankReader(
            columns,
            context,
            context.period(populationDays['2016']),
            populations,
          );
          read = (one) => {
            const area = context.areaByCode(one.cells[columns.at('DZ')] ?? '', {
              line: one.line,
              column: 'DZ',
            });
            readRanks(one, area);
            readPeople(one, area);
          };
        } else if (text[0]) {
          context.countRow();
          read({ line: row, cells: text });
        }
      }
    }
  },
};
