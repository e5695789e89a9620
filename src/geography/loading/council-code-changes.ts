import { FactsBuilder } from './facts-builder.ts';
import { type GeographyLayout, openGovernmentLicence } from './layout.ts';
import { tableRows } from './table-reader.ts';

const codeColumn = /^ltla(\d\d)_code$/;
/** The years the file spans; any two or more are this layout. */
const firstYear = 'ltla16_code';

/**
 * Council codes year by year, one row per pair of an old and a new code. The file pairs Fife's old code with Perth and
 * Kinross's new one, and the other way round, because a border between them moved: a plain join doubles both. A code
 * leads to the code of later years only where the name is the same; the crossed rows are rejected by name.
 */
export const councilCodeChanges: GeographyLayout = {
  key: 'council-code-changes',
  title: 'Council codes by year',
  stage: 'geography',
  input: 'text',
  encoding: 'utf-8',
  source: {
    key: 'council-code-changes',
    title: 'Council codes by year',
    publisher: 'Office for National Statistics, collected by Humaniverse (geographr)',
    ...openGovernmentLicence,
    attribution: 'Contains public sector information licensed under the Open Government Licence v3.0',
    sourcePage: 'https://github.com/humaniverse/geographr',
    description: 'Which code each council had in which year.',
    smallNumberThreshold: 5,
    precedence: 0,
  },
  headerLooksRight: (header) => header.includes(firstYear) && yearsOf(header).length > 1,
  read: async (batches) => {
    const builder = new FactsBuilder();
    const told = new Set<string>();
    for await (const row of tableRows(batches, [firstYear])) {
      builder.facts.rowsRead += 1;
      const years = yearsOf(row.columns);
      const last = years.at(-1) ?? '';
      const currentCode = row.code(`ltla${last}_code`, 'S12');
      const name = row.name(`ltla${last}_name`);
      const crossed = years.find((year) => row.name(`ltla${year}_name`) !== name);
      if (crossed !== undefined) {
        const column = `ltla${crossed}_code`;
        const old = `${row.code(column)} ${row.name(`ltla${crossed}_name`)}`;
        builder.reject(
          row.line,
          column,
          row.text(column),
          `${old} is not ${currentCode} ${name}: they share a moved border`,
        );
        continue;
      }
      for (const year of years) {
        const code = row.code(`ltla${year}_code`, 'S12');
        if (code === currentCode || told.has(code)) continue;
        told.add(code);
        builder.facts.retiredCodes.push({ code, currentCode, validFrom: null, validTo: null });
      }
    }
    return builder.facts;
  },
};

function yearsOf(header: readonly string[]): string[] {
  return header.flatMap((column) => codeColumn.exec(column)?.[1] ?? []).toSorted();
}
