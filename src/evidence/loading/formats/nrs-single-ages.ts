import type { ObservationFormat } from '../format.ts';
import { hasColumns } from './columns.ts';
import { ageReader } from './nrs-age-reader.ts';
import { councilsAndBoards, smallAreas } from './nrs-datasets.ts';
import { readTable } from './table.ts';

/** Mid-2020 by sex and single year of age: every data zone three times. */
export const nrsDataZoneAges: ObservationFormat = {
  key: 'nrs-data-zone-ages',
  title: 'Population of data zones by sex and single year of age, mid-2020',
  stage: 'observations',
  recognises: (sample) =>
    sample.kind === 'text' && hasColumns(sample.header, ['dz11_code', 'total_population', 'sex', '0', '90+']),
  describe: () => ({ dataset: smallAreas, edition: 'data zones mid-2020' }),
  // The file does not name its year; 2020 is the last year published in this layout for data zones of 2011.
  read: (file, context) =>
    readTable(file, context, (columns) =>
      ageReader(columns, context, { code: 'dz11_code', total: 'total_population', year: 2020 }),
    ),
};

/** Mid-2022 by single year of age for the councils. */
export const nrsCouncilAges: ObservationFormat = {
  key: 'nrs-council-ages',
  title: 'Population of councils by single year of age, mid-2022',
  stage: 'observations',
  recognises: (sample) =>
    sample.kind === 'text' &&
    hasColumns(sample.header, ['ltla19_code', 'sex', 'all_ages', '0', '90 and over']),
  describe: () => ({ dataset: councilsAndBoards, edition: 'councils mid-2022' }),
  read: (file, context) =>
    readTable(file, context, (columns) =>
      ageReader(columns, context, { code: 'ltla19_code', total: 'all_ages', year: 2022 }),
    ),
};
