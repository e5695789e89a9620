import { expect, it } from 'vitest';
import { splitFormat } from './file-format.ts';

it.each([
  ['S12000013', { name: 'S12000013', format: null, unknown: null }],
  ['S12000013.csv', { name: 'S12000013', format: 'csv', unknown: null }],
  ['child-poverty.csv-metadata.json', { name: 'child-poverty', format: 'csv-metadata.json', unknown: null }],
  ['index.png', { name: 'index', format: 'png', unknown: null }],
  ['S12000013.pdf', { name: 'S12000013', format: null, unknown: 'pdf' }],
  ['S12000013.CSV', { name: 'S12000013', format: null, unknown: 'CSV' }],
  ['S12000013.', { name: 'S12000013', format: null, unknown: '' }],
])('takes %s apart', (segment, asked) => {
  expect(splitFormat(segment)).toEqual(asked);
});
