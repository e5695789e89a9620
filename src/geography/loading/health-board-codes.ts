import { GeographyProblem } from '../geography-facts.ts';
import { FactsBuilder } from './facts-builder.ts';
import { type GeographyLayout, openGovernmentLicence } from './layout.ts';
import { hasColumns, type TableRow, tableRows } from './table-reader.ts';

interface Columns {
  code: string;
  name: string;
  enacted: string;
  archived: string;
}

const publicHealthScotland: Columns = {
  code: 'HB',
  name: 'HBName',
  enacted: 'HBDateEnacted',
  archived: 'HBDateArchived',
};
/** The same list as the R package geographr writes it. */
const geographr: Columns = {
  code: 'hb19_code',
  name: 'hb19_name',
  enacted: 'date_enacted',
  archived: 'date_archived',
};

/** Health boards with the codes they had before, told apart by the day a code was archived. */
export const healthBoardCodes: GeographyLayout = {
  key: 'health-board-codes',
  title: 'Health board codes with archived ones',
  stage: 'geography',
  input: 'text',
  encoding: 'utf-8',
  source: {
    key: 'health-board-codes',
    title: 'Geography codes and labels: health boards',
    publisher: 'Public Health Scotland',
    ...openGovernmentLicence,
    attribution: 'Contains public sector information licensed under the Open Government Licence v3.0',
    sourcePage: 'https://www.opendata.nhs.scot/dataset/geography-codes-and-labels',
    description: 'Codes of the 14 health boards, in force and archived, with their dates.',
    smallNumberThreshold: 5,
    precedence: 0,
  },
  headerLooksRight: (header) =>
    [publicHealthScotland, geographr].some((columns) => hasColumns(header, Object.values(columns))),
  read: async (batches) => {
    const builder = new FactsBuilder();
    const current = new Map<string, string>();
    const archived: {
      name: string;
      code: string;
      validFrom: string | null;
      validTo: string;
      line: number;
    }[] = [];
    for await (const row of tableRows(batches, [])) {
      const columns = row.has(geographr.code) ? geographr : publicHealthScotland;
      const code = row.code(columns.code, 'S08');
      builder.once(code, { line: row.line, column: columns.code });
      const name = row.name(columns.name);
      const validFrom = day(row, columns.enacted);
      const validTo = day(row, columns.archived);
      if (validTo !== null) {
        archived.push({ name, code, validFrom, validTo, line: row.line });
        continue;
      }
      current.set(name, code);
      builder.facts.areas.push({ kind: 'health-board', code, name, nameGd: null, validFrom, validTo: null });
      builder.spelling('health-board', name, code);
    }
    for (const { name, code, validFrom, validTo, line } of archived) {
      const currentCode = current.get(name);
      if (currentCode === undefined) {
        throw new GeographyProblem(`${code} ${name} is archived and no row gives the code ${name} has now.`, {
          line,
          value: code,
        });
      }
      builder.facts.retiredCodes.push({ code, currentCode, validFrom, validTo });
    }
    return builder.facts;
  },
};

/** `20140401` or `2014-04-01`, as the second. */
function day(row: TableRow, column: string): string | null {
  const value = row.text(column);
  if (value === '') return null;
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(value);
  if (parts === null) {
    throw new GeographyProblem(`“${value}” is no day. Days are written 20140401 or 2014-04-01.`, {
      line: row.line,
      column,
      value,
    });
  }
  return parts.slice(1).join('-');
}
