import { FactsBuilder } from './facts-builder.ts';
import { type GeographyLayout, openGovernmentLicence } from './layout.ts';
import { tableRows } from './table-reader.ts';

/**
 * Which data zones of 2011 those of 2001 overlap: pairs of codes, many to many, without sizes. A zone of 2001 with one
 * partner lies in it; with several it overlaps each, and how far is not published, so no figure may be carried over.
 */
export const dataZones2001: GeographyLayout = {
  key: 'data-zones-2001',
  title: 'Data zones of 2001 and of 2011',
  stage: 'geography',
  input: 'text',
  encoding: 'utf-8',
  source: {
    key: 'data-zones-2001',
    title: 'Data zones of 2001 matched to those of 2011',
    publisher: 'Scottish Government, collected by Humaniverse (geographr)',
    ...openGovernmentLicence,
    attribution: 'Contains public sector information licensed under the Open Government Licence v3.0',
    sourcePage: 'https://github.com/humaniverse/geographr',
    description: 'Pairs of overlapping data zones of the two censuses.',
    smallNumberThreshold: 5,
    precedence: 0,
  },
  headerLooksRight: (header) => header.join() === 'dz01_code,dz11_code',
  read: async (batches) => {
    const builder = new FactsBuilder();
    const partners = new Map<string, Set<string>>();
    for await (const row of tableRows(batches, ['dz01_code', 'dz11_code'])) {
      const old = row.code('dz01_code', 'S01');
      const today = row.code('dz11_code', 'S01');
      builder.once(`${old} ${today}`, { line: row.line, column: 'dz11_code' });
      // The zones of 2001 have no published names; the code stands in.
      builder.area('data-zone-2001', old, old, { line: row.line, column: 'dz01_code' });
      partners.set(old, (partners.get(old) ?? new Set()).add(today));
    }
    for (const [child, parents] of partners) {
      const [basis, share] = parents.size === 1 ? (['exact', 1] as const) : (['overlap', null] as const);
      for (const parent of parents) builder.membership({ child, parent, basis, share });
    }
    return builder.facts;
  },
};
