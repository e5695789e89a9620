import { GeographyProblem } from '../geography-facts.ts';
import { FactsBuilder } from './facts-builder.ts';
import { type GeographyLayout, noLicenceStated } from './layout.ts';
import { hasColumns, type TableRow, tableRows } from './table-reader.ts';

const deprivation = 'deprivationFG_2012';
const density = 'popdensityFG_2012';

/** Family groups of the 32, by name; the heading over the names is empty. */
export const familyGroups: GeographyLayout = {
  key: 'family-groups',
  title: 'Family groups of partnerships',
  stage: 'geography',
  input: 'workbook',
  encoding: 'utf-8',
  source: {
    key: 'family-groups',
    title: 'Family groups of partnerships (2012 basis)',
    publisher: 'Improvement Service',
    ...noLicenceStated,
    attribution: null,
    sourcePage: 'https://github.com/Improvement-Service/CPOP',
    description:
      'Two sets of four groups of eight councils: alike in deprivation, alike in population density.',
    smallNumberThreshold: 5,
    precedence: 0,
  },
  headerLooksRight: (header) => hasColumns(header, [deprivation, density]),
  read: async (batches) => {
    const builder = new FactsBuilder();
    for await (const row of tableRows(batches, [deprivation, density])) {
      const council = row.name('');
      builder.once(council, { line: row.line, column: '' });
      builder.facts.families.push({
        line: row.line,
        council,
        familyDeprivation: group(row, deprivation),
        familyDensity: group(row, density),
      });
    }
    return builder.facts;
  },
};

function group(row: TableRow, column: string): number {
  const value = row.text(column);
  if (!/^[1-4]$/.test(value)) {
    throw new GeographyProblem(`“${value}” is no family group. There are four: 1, 2, 3 and 4.`, {
      line: row.line,
      column,
      value,
    });
  }
  return Number(value);
}
