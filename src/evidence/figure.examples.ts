import type { Figure, FigureSeries } from './figure.ts';
import type { Indicator } from './indicator.ts';

/** An indicator for examples and tests: a percentage of which more is worse. */
export const childPoverty: Indicator = {
  key: 'child-poverty',
  name: 'Child poverty',
  nameGd: null,
  phrase: 'child poverty',
  domain: 'Poverty',
  unit: '%',
  valueKind: 'proportion',
  per: 100,
  polarity: 'high-is-bad',
  decimals: 1,
  definition: 'Children in families with less than 60 % of the median income.',
  numeratorDefinition: null,
  denominatorDefinition: null,
  source: 'Invented for examples',
  caveats: null,
  headline: 1,
};

/** Measured figures of consecutive financial years without counts, the first one starting in April of `from`. */
export function figures(from: number, values: readonly number[]): [Figure, ...Figure[]] {
  const all = values.map((value, i) => ({
    period: {
      kind: 'financial-year' as const,
      starts: `${from + i}-04-01`,
      ends: `${from + i + 1}-03-31`,
      label: `${from + i}/${String(from + i + 1).slice(2)}`,
    },
    value,
    lower: null,
    upper: null,
    numerator: null,
    denominator: null,
    status: 'value' as const,
    nature: 'raw' as const,
    source: { release: 1, row: i + 2, column: 3, sheet: null },
  }));
  return all as [Figure, ...Figure[]];
}

export function series(all: readonly Figure[], other: Partial<FigureSeries> = {}): FigureSeries {
  return {
    indicator: childPoverty,
    areaId: 1,
    breakdown: {},
    dataset: 'examples',
    breaks: [],
    ...other,
    figures: all,
  };
}
