import { expect, it } from 'vitest';
import { csvMetadata } from './csv-metadata.ts';
import { hardTable, origin } from './table-file.examples.ts';

const address = 'https://example.scot/areas/S12000013.csv-metadata.json?area=1';
const metadata = JSON.parse(csvMetadata(hardTable, { ...origin, address }));

it('names its CSV, query included, and the vocabulary it is written in', () => {
  expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
  expect(metadata.url).toBe('https://example.scot/areas/S12000013.csv?area=1');
});

it('describes the columns in their order, with datatypes of the W3C vocabulary', () => {
  expect(metadata.tableSchema.columns.map((column: { name: string }) => column.name)).toEqual(
    hardTable.columns.map(({ key }) => key),
  );
  expect(metadata.tableSchema.columns[1].datatype).toBe('date');
  expect(metadata.tableSchema.columns[2]).toMatchObject({
    datatype: 'number',
    'dc:description': 'The figure (%)',
    null: '',
  });
});

it('carries licence, attribution and source', () => {
  expect(metadata['dc:license']).toEqual([{ '@id': hardTable.sources[0]?.licence.href }]);
  expect(metadata['dc:rights'][0]).toMatch(/^Contains public sector information/);
  expect(metadata['dc:source']).toEqual(['Children in low-income families']);
});
