import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../indicator.ts';
import { profileMeasures } from './cpop.ts';
import { destinationMeasure, incomeDeprivedPeople } from './income-deprivation.ts';
import { population } from './population.ts';
import { scotphoIndicator } from './scotpho.ts';
import { scotphoCatalogue } from './scotpho-catalogue.ts';
import { simdMeasures } from './simd-indicators.ts';
import {
  simdBand,
  simdDomains,
  type SimdDomain,
  simdFifteenPercent,
  simdPopulationBand,
  simdRank,
} from './simd.ts';

const profile = [...profileMeasures.values()].map(({ indicator }) => indicator);
const editions = ['2012', '2016', '2020'] as const;
const catalogue: readonly Indicator[] = [
  ...profile,
  population,
  incomeDeprivedPeople,
  destinationMeasure,
  ...editions.flatMap((edition) =>
    (Object.keys(simdDomains) as SimdDomain[]).map((domain) => simdRank(edition, domain)),
  ),
  ...(['percentile', 'vigintile', 'decile', 'quintile'] as const).map((band) => simdBand('2020', band)),
  simdPopulationBand('decile'),
  simdPopulationBand('quintile'),
  simdFifteenPercent('most'),
  simdFifteenPercent('least'),
  ...simdMeasures('2016').map(({ indicator }) => indicator),
  ...simdMeasures('2020').map(({ indicator }) => indicator),
  ...[...scotphoCatalogue].map(([id, facts]) => scotphoIndicator(id, facts.slug, 'sr', 'high-is-bad', facts)),
];

describe('the catalogue of indicators', () => {
  it('has a key of its own for each, fit for a URL', () => {
    const keys = catalogue.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([]);
  });

  it('explains each in a sentence and names its source and unit', () => {
    const lacking = catalogue.filter(
      ({ name, definition, source, unit }) =>
        name === '' || source === '' || unit === '' || !/^[A-Z].*\.$/.test(definition),
    );
    expect(lacking.map(({ key }) => key)).toEqual([]);
  });

  it('gives each a phrase that runs on inside a sentence', () => {
    expect(catalogue.filter(({ phrase }) => !/^[a-z].*[^.]$/.test(phrase)).map(({ key }) => key)).toEqual([]);
  });

  it('states a base for every percentage, and none for ranks, indices and counts', () => {
    const wrong = catalogue.filter(({ valueKind, per }) =>
      valueKind === 'proportion'
        ? per !== 100
        : ['rank', 'index', 'count'].includes(valueKind) && per !== null,
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('puts nineteen measures of the profile in the picture of 32, grouped by domain', () => {
    const inPicture = catalogue
      .filter(({ headline }) => headline !== null)
      .sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0));
    expect(inPicture.map(({ headline }) => headline)).toEqual(
      Array.from({ length: 19 }, (_, index) => index + 1),
    );
    const domains = inPicture.map(({ domain }) => domain).filter((domain, at, all) => domain !== all[at - 1]);
    expect(domains).toEqual(['Early years', 'Poverty', 'Learning', 'Work', 'Safety', 'Health', 'Place']);
  });
});
