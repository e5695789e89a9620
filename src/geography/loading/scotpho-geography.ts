import { GeographyProblem } from '../geography-facts.ts';
import { hscps } from '../reference/hscps.ts';
import { partnerships } from '../reference/partnerships.ts';
import { scotland } from '../reference/scotland.ts';
import { spellingKey } from '../spelling-key.ts';
import { FactsBuilder } from './facts-builder.ts';
import { type GeographyLayout, noLicenceStated } from './layout.ts';
import { hasColumns, type TableRow, tableRows } from './table-reader.ts';

const columns = ['code', 'areaname', 'areatype', 'parent_area'];
const spelledKinds = {
  'Health board': 'health-board',
  'Council area': 'council',
  'HSC partnership': 'hscp',
} as const;

/**
 * ScotPHO's list of areas. What it adds to the official lookups: the localities of health and social care partnerships
 * (codes S99… made up by ScotPHO, and not the same from one of its files to the next), the spellings it uses, and
 * S00000001 for Scotland. Its zone names are made unique by hand and are left alone.
 */
export const scotphoGeography: GeographyLayout = {
  key: 'scotpho-geography',
  title: 'ScotPHO list of areas',
  stage: 'geography',
  input: 'text',
  encoding: 'utf-8',
  source: {
    key: 'scotpho-geography',
    title: 'ScotPHO list of areas',
    publisher: 'Public Health Scotland (ScotPHO)',
    ...noLicenceStated,
    attribution: null,
    sourcePage: 'https://github.com/Public-Health-Scotland/scotpho-profiles-tool',
    description: 'Areas of the ScotPHO profiles, with localities of health and social care partnerships.',
    smallNumberThreshold: 5,
    precedence: 0,
  },
  headerLooksRight: (header) => hasColumns(header, [...columns, 'areaname_full']),
  read: async (batches) => {
    const builder = new FactsBuilder();
    for await (const row of tableRows(batches, columns)) {
      readRow(row, builder);
    }
    return builder.facts;
  },
};

function readRow(row: TableRow, builder: FactsBuilder): void {
  const code = row.code('code');
  builder.once(code, { line: row.line, column: 'code' });
  const name = row.name('areaname');
  const type = row.text('areatype');
  switch (type) {
    case 'Scotland':
      if (code !== scotland.code) {
        builder.facts.retiredCodes.push({ code, currentCode: scotland.code, validFrom: null, validTo: null });
      }
      return;
    case 'Health board':
    case 'Council area':
    case 'HSC partnership':
      builder.spelling(spelledKinds[type], name, code);
      return;
    case 'HSC locality': {
      builder.area('hscp-locality', code, name, { line: row.line, column: 'areaname' });
      for (const parent of parentsOfLocality(row))
        builder.membership({ child: code, parent, basis: 'exact', share: 1 });
      return;
    }
    case 'Intermediate zone':
      builder.membership({ child: code, parent: parentHscp(row).code, basis: 'exact', share: 1 });
      return;
    default:
      builder.reject(row.line, 'areatype', type, 'Commonty keeps no areas of this type');
  }
}

function parentHscp(row: TableRow): (typeof hscps)[number] {
  const name = row.text('parent_area');
  const key = spellingKey('hscp', name);
  const found = hscps.find((hscp) =>
    [hscp.name, ...(hscp.spellings ?? [])].some((known) => spellingKey('hscp', known) === key),
  );
  if (found === undefined) {
    throw new GeographyProblem(`“${name}” is no health and social care partnership Commonty knows.`, {
      line: row.line,
      column: 'parent_area',
      value: name,
    });
  }
  return found;
}

/** The partnership, its board, Scotland, and the council where the partnership has only one. */
function parentsOfLocality(row: TableRow): string[] {
  const hscp = parentHscp(row);
  const councils = partnerships
    .filter((council) => council.hscp === hscp.code)
    .map((council) => council.code);
  return [hscp.code, hscp.healthBoard, scotland.code, ...(councils.length === 1 ? councils : [])];
}
