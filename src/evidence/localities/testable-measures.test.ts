import { describe, expect, it } from 'vitest';
import type { Catalogue, CatalogueIndicator } from '../catalogue.ts';
import { childPoverty } from '../figure.examples.ts';
import type { CountryCounts } from './country-counts.ts';
import type { BlockKind } from './draft.ts';
import { sortMeasures } from './testable-measures.ts';

const indicator = (other: Partial<CatalogueIndicator> = {}): CatalogueIndicator => ({
  ...childPoverty,
  id: 1,
  ...other,
});

function catalogueOf(one: CatalogueIndicator): Catalogue {
  const dataset = (id: number, precedence: number) => ({ id, key: `d${id}`, precedence });
  const series = (id: number) => ({ id, datasetId: id, indicatorId: 1, breakdown: {}, breaks: [] });
  return {
    version: '1',
    indicators: new Map([[1, one]]),
    series: new Map([1, 2].map((id) => [id, series(id)])),
    datasets: new Map([1, 2].map((id) => [id, dataset(id, id)])),
    releases: [],
    periods: new Map(),
  } as unknown as Catalogue;
}

const counts = (other: Partial<CountryCounts> = {}): CountryCounts => ({
  ...{ series: 1, kind: 'zone-2011', period: 1, ends: '2022-03-31' },
  ...{ areas: 100, counted: 100, agreeing: 100, numerator: 20, denominator: 100 },
  ...other,
});

function sorted(rows: readonly CountryCounts[], one = indicator(), kind: BlockKind = 'zone-2011') {
  const { testable, untestable } = sortMeasures(catalogueOf(one), rows, kind);
  return testable[0]?.counts ?? untestable[0]?.reason;
}

describe('a measure that can be added up', () => {
  it('is taken in its newest period', () => {
    const newer = counts({ period: 2, ends: '2023-03-31' });
    expect(sorted([counts(), newer])).toBe(newer);
  });

  it('is not taken in a newer period that few areas have counts for', () => {
    const whole = counts();
    expect(sorted([whole, counts({ period: 2, ends: '2023-03-31', counted: 49, agreeing: 49 })])).toBe(whole);
  });

  it('is that of the dataset preferred, and of the blocks’ own kind before smaller ones', () => {
    const preferred = counts({ series: 2 });
    const smaller = counts({ kind: 'data-zone-2011', ends: '2024-03-31' });
    expect(sorted([counts(), preferred, smaller])).toBe(preferred);
    expect(sorted([counts(), smaller], indicator(), 'ward')).toBe(smaller);
  });
});

describe('a measure that cannot', () => {
  it.each([
    ['is no share or rate', sorted([counts()], indicator({ valueKind: 'mean', per: null })), 'no-ratio'],
    ['is not given for areas so small', sorted([], indicator()), 'no-small-areas'],
    ['is given for zones only', sorted([counts()], indicator(), 'data-zone-2011'), 'no-small-areas'],
    ['has no counts', sorted([counts({ counted: 0, agreeing: 0 })]), 'no-counts'],
    ['has counts of another rate', sorted([counts({ agreeing: 94 })]), 'standardised'],
    ['is neither good nor bad', sorted([counts()], indicator({ polarity: 'neutral' })), 'neutral'],
  ])('%s, and says so', (_, found, reason) => {
    expect(found).toBe(reason);
  });
});
