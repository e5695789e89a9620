import { expect, it } from 'vitest';
import { jsonEnvelope } from './json-envelope.ts';

const envelope = {
  title: 'Child poverty',
  path: '/indicators/child-poverty.json',
  demonstration: true,
  dataVersion: '7',
  sources: [],
  columns: [{ key: 'value', description: 'Share of children', unit: '%' }],
};

it('carries metadata, the number of rows and the rows', () => {
  const parsed = JSON.parse(jsonEnvelope({ ...envelope, rows: [{ value: 18.4 }, { value: null }] }));
  expect(parsed).toMatchObject({
    title: 'Child poverty',
    rowCount: 2,
    rows: [{ value: 18.4 }, { value: null }],
  });
});

it('refuses to turn NaN into null silently', () => {
  expect(() => jsonEnvelope({ ...envelope, rows: [{ value: Number.NaN }] })).toThrow(
    'JSON cannot hold NaN (in "value")',
  );
});
