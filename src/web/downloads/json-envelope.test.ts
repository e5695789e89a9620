import { expect, it } from 'vitest';
import { z } from 'zod';
import { jsonEnvelope } from './json-envelope.ts';
import { hardTable, origin } from './table-file.examples.ts';

/** What a reader may rely on; unknown keys are a mistake here. */
const schema = z.strictObject({
  title: z.string().min(1),
  address: z.url(),
  demonstration: z.boolean(),
  dataVersion: z.string(),
  notes: z.array(z.string()),
  sources: z.array(
    z.strictObject({
      title: z.string(),
      publisher: z.string(),
      licence: z.strictObject({ name: z.string().min(1), href: z.url().nullable() }),
      attribution: z.string().nullable(),
      href: z.string().nullable(),
    }),
  ),
  columns: z.array(
    z.strictObject({
      key: z.string().regex(/^[a-z][a-z0-9_]*$/),
      description: z.string().min(1),
      type: z.enum(['text', 'number', 'whole', 'day', 'instant']),
      unit: z.string().nullable(),
    }),
  ),
  rowCount: z.int(),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
});

it('keeps its shape, counts its rows and names every column of each', () => {
  const parsed = schema.parse(JSON.parse(jsonEnvelope(hardTable, origin)));
  expect(parsed.rowCount).toBe(hardTable.rows.length);
  expect(parsed.rows.length).toBe(parsed.rowCount);
  for (const row of parsed.rows) expect(Object.keys(row)).toEqual(parsed.columns.map(({ key }) => key));
  expect(parsed.sources[0]?.licence.name).toBe('Open Government Licence v3.0');
  expect(parsed.notes).toEqual(['Suppressed where fewer than 5.']);
});

it('gives every figure back to the last digit', () => {
  const parsed = schema.parse(JSON.parse(jsonEnvelope(hardTable, origin)));
  expect(parsed.rows.map((row) => row['value'])).toEqual(hardTable.rows.map(({ value }) => value));
});

it('says of invented figures that they are invented, before anything else', () => {
  const parsed = schema.parse(JSON.parse(jsonEnvelope(hardTable, { ...origin, demonstration: true })));
  expect(parsed.notes[0]).toMatch(/^Invented figures/);
});

it('refuses to turn NaN into null silently', () => {
  const rows = [{ name: 'Fife', day: '2020-01-01', value: Number.NaN, status: 'value' }];
  expect(() => jsonEnvelope({ ...hardTable, rows }, origin)).toThrow('JSON cannot hold NaN (in "value")');
});
