import { FactsBuilder } from './facts-builder.ts';
import { type GeographyLayout, openGovernmentLicence } from './layout.ts';
import { tableRows } from './table-reader.ts';

/** The 32 councils and Scotland by code, two columns and nothing else. */
export const areaCodes: GeographyLayout = {
  key: 'area-codes',
  title: 'Codes of councils and Scotland',
  stage: 'geography',
  input: 'text',
  encoding: 'utf-8',
  source: {
    key: 'area-codes',
    title: 'Codes of council areas and Scotland',
    publisher: 'Scottish Government',
    ...openGovernmentLicence,
    attribution: 'Contains public sector information licensed under the Open Government Licence v3.0',
    sourcePage: 'https://github.com/ScotGovAnalysis/population_programme_dashboard',
    description: 'Code and name of the 32 council areas and of Scotland.',
    smallNumberThreshold: 5,
    precedence: 0,
  },
  headerLooksRight: (header) => header.join() === 'area_code,area',
  read: async (batches) => {
    const builder = new FactsBuilder();
    for await (const row of tableRows(batches, ['area_code', 'area'])) {
      const code = row.code('area_code');
      builder.once(code, { line: row.line, column: 'area_code' });
      const name = row.name('area');
      if (!/^S(12|92)/.test(code)) {
        builder.reject(row.line, 'area_code', code, 'neither a council (S12) nor Scotland (S92)');
        continue;
      }
      const kind = code.startsWith('S92') ? 'country' : 'council';
      builder.area(kind, code, name, { line: row.line, column: 'area' });
      builder.spelling(kind, name, code);
    }
    return builder.facts;
  },
};
