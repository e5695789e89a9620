import { FactsBuilder } from './facts-builder.ts';
import { type GeographyLayout, noLicenceStated } from './layout.ts';
import { hasColumns, tableRows } from './table-reader.ts';

const columns = ['IntermediateZone2011Code', 'Group name', 'Group Number', 'CPP code'];

/** CPOP's types of zone: urban-rural class × age dependency × income band, the "similar communities" of its pages. */
export const zoneTypology: GeographyLayout = {
  key: 'zone-typology',
  title: 'Types of zones',
  stage: 'geography',
  input: 'workbook',
  encoding: 'utf-8',
  source: {
    key: 'zone-typology',
    title: 'Typology of intermediate zones (2022)',
    publisher: 'Improvement Service',
    ...noLicenceStated,
    attribution: null,
    sourcePage: 'https://github.com/Improvement-Service/CPOP',
    description: 'The group of similar zones each of the 1,279 zones of 2011 belongs to.',
    smallNumberThreshold: 5,
    precedence: 0,
  },
  headerLooksRight: (header) => hasColumns(header, columns),
  read: async (batches) => {
    const builder = new FactsBuilder();
    for await (const row of tableRows(batches, columns)) {
      const zone = row.code('IntermediateZone2011Code', 'S02');
      builder.once(zone, { line: row.line, column: 'IntermediateZone2011Code' });
      builder.attribute(zone, 'cpop-type', row.name('Group Number'), row.name('Group name'));
      builder.membership({ child: zone, parent: row.code('CPP code', 'S12'), basis: 'exact', share: 1 });
    }
    return builder.facts;
  },
};
