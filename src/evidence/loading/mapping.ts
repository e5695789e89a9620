import { z } from 'zod';
import { areaKinds } from '../../geography/index.ts';
import type { Indicator } from '../indicator.ts';
import { LoadProblem } from './format.ts';

const text = z.string().trim().min(1);
const optionalText = text.nullable().default(null);
const columnName = z.string().min(1);

const indicator = z.strictObject({
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words with hyphens between'),
  name: text,
  nameGd: optionalText,
  phrase: text.optional(),
  domain: text,
  unit: z.string(),
  valueKind: z.enum(['proportion', 'rate', 'mean', 'index', 'count', 'rank', 'currency']),
  per: z.int().positive().nullable().default(null),
  polarity: z.enum(['high-is-good', 'high-is-bad', 'neutral']),
  decimals: z.int().min(0).max(10).default(1),
  definition: text,
  numeratorDefinition: optionalText,
  denominatorDefinition: optionalText,
  source: text,
  caveats: optionalText,
  headline: z.int().positive().nullable().default(null),
});

const mapping = z
  .strictObject({
    dataset: z.strictObject({
      key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words with hyphens between'),
      title: text,
      publisher: text,
      licence: text,
      licenceUrl: z.url().nullable().default(null),
      attribution: optionalText,
      sourcePage: z.url().nullable().default(null),
      description: text,
      smallNumberThreshold: z.int().min(0).default(5),
      precedence: z.int().default(0),
    }),
    edition: z.string().default(''),
    encoding: z.enum(['utf-8', 'windows-1252']).default('utf-8'),
    separator: z.enum([',', ';', '\t']).default(','),
    /** Lines (of a sheet: rows) before the header. */
    skipLines: z.int().min(0).max(1000).default(0),
    /** Name of the sheet, where the file is a workbook. */
    sheet: text.nullable().default(null),
    /** Where areas stand by name and not by code: which kind of area. */
    areaKind: z.enum(areaKinds).nullable().default(null),
    /** What a year is in this file; `point`: periods are days such as 2022-06-30. */
    periodKind: z.enum(['calendar-year', 'financial-year', 'school-year', 'point']),
    columns: z.strictObject({
      area: columnName,
      period: columnName,
      value: columnName,
      indicator: columnName.optional(),
      numerator: columnName.optional(),
      denominator: columnName.optional(),
      lower: columnName.optional(),
      upper: columnName.optional(),
      nature: columnName.optional(),
      /** What figures are broken down by → column that says so. */
      breakdowns: z.record(text, columnName).default({}),
    }),
    /** Text in the indicator column → what it measures; without such a column exactly one entry. */
    indicators: z.record(z.string(), indicator),
    /** Breakdown → the words that mean everybody, and so no breakdown. */
    everybody: z.record(z.string(), z.array(z.string())).default({}),
    words: z
      .strictObject({
        suppressed: z.array(z.string()).default([]),
        missing: z.array(z.string()).default(['']),
        notApplicable: z.array(z.string()).default([]),
      })
      .default({ suppressed: [], missing: [''], notApplicable: [] }),
    /** Text in the nature column → what it means. */
    natures: z.record(z.string(), z.enum(['raw', 'imputed', 'projected'])).default({}),
  })
  .superRefine((specification, { addIssue }) => {
    const count = Object.keys(specification.indicators).length;
    if (specification.columns.indicator === undefined && count !== 1) {
      addIssue({
        code: 'custom',
        path: ['indicators'],
        message: `must hold exactly one indicator where columns.indicator is not given; it holds ${count}`,
      });
    }
    const { suppressed, missing, notApplicable } = specification.words;
    const words = [...suppressed, ...missing, ...notApplicable];
    const twice = words.find((word, at) => words.indexOf(word) !== at);
    if (twice !== undefined) {
      addIssue({ code: 'custom', path: ['words'], message: `‘${twice}’ may stand for one thing only` });
    }
  });

/** How to read a tidy file: one row per area, period and indicator. Documented in docs/data/mappings.md. */
export type Mapping = z.infer<typeof mapping>;

/** Checks a mapping as written by hand. Throws LoadProblem with every mistake, one a line. */
export function parseMapping(value: unknown): Mapping {
  const parsed = mapping.safeParse(value);
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map(
    ({ path, message }) => `  ${path.join('.') || '(whole)'}: ${message}`,
  );
  throw new LoadProblem(`is no mapping:\n${mistakes.join('\n')}`);
}

/** The indicators of a mapping, whole. */
export function indicatorsOf({ indicators }: Mapping): Map<string, Indicator> {
  return new Map(
    Object.entries(indicators).map(([word, { phrase, ...rest }]) => [
      word,
      { ...rest, phrase: phrase ?? rest.name.toLowerCase() },
    ]),
  );
}
