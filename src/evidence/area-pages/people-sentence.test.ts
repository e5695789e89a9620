import { describe, expect, it } from 'vitest';
import { figures, series } from '../figure.examples.ts';
import type { Period } from '../period.ts';
import { ageBands } from './age-bands.ts';
import { peopleSentence, percent } from './people-sentence.ts';
import type { AreaPeople } from './read-people.ts';
import type { SmallAreaSummary } from './read-small-area-summary.ts';
import type { SmallAreaSource } from './small-area-sources.ts';

const at = (label: string): SmallAreaSource => ({
  series: 1,
  period: 1,
  periodIs: { kind: 'point', starts: '2020-06-30', ends: '2020-06-30', label } satisfies Period,
  releases: [1],
  dataset: {
    id: 1,
    key: 'examples',
    title: 'Examples',
    publisher: 'Nobody',
    licence: 'None',
    licenceUrl: null,
    attribution: null,
    sourcePage: null,
    description: 'Invented for examples',
    smallNumberThreshold: 0,
    precedence: 1,
  },
});

const sources = {
  rank: at('SIMD 2020v2'),
  tenth: at('SIMD 2020v2'),
  fifth: at('SIMD 2020v2'),
  income: at('SIMD 2020v2'),
  population: at('mid-2021'),
  ages: at('mid-2020'),
};

// Glasgow City in SIMD 2020v2: the README of the official files and the sum of its data zones.
const glasgow: SmallAreaSummary = {
  areas: 746,
  ranked: 746,
  mostDeprived: 339,
  people: 635_130,
  peopleInMostDeprived: 280_000,
  income: 119_742,
  incomeInMostDeprived: 84_864,
  withoutIncome: 3,
  fitted: false,
};

const ages = (young: number, middle: number, old: number) => ({
  own: true,
  bands: ageBands([
    { sex: 'female', from: 3, people: young },
    { sex: 'male', from: 40, people: middle },
    { sex: 'female', from: 93, people: old },
  ]),
});

const people = (changed: Partial<AreaPeople>): AreaPeople => ({
  sources,
  population: {
    figure: { ...figures(2022, [622_820])[0], period: { ...at('mid-2022').periodIs } },
    series: series([]),
  },
  ages: ages(15, 72, 13),
  summary: glasgow,
  mostDeprived: [],
  outside: [],
  country: {
    area: { id: 1, kind: 'country', code: 'S92000003', name: 'Scotland', nameGd: null },
    ages: ages(16, 65, 19),
    summary: { ...glasgow, areas: 6976, ranked: 6976, mostDeprived: 1395 },
  },
  ...changed,
});

const names = { area: 'Glasgow City', country: 'Scotland' };

describe('the head of the people page', () => {
  it('says how many, how old, how deprived, and who lives elsewhere', () => {
    expect(peopleSentence(people({}), names)).toBe(
      '622,820 people live in Glasgow City (mid-2022). 15% are under 15 and 13% are 65 or older, against 16% and 19% in Scotland (mid-2020). 339 of its 746 small areas (45%) are among the most deprived fifth in Scotland (SIMD 2020v2). Of its 119,742 income-deprived people, 34,878 (29%) live outside those small areas (SIMD 2020v2).',
    );
  });

  it('does not take a place without deprived small areas for one without deprived people', () => {
    const summary = {
      ...glasgow,
      areas: 36,
      ranked: 36,
      mostDeprived: 0,
      income: 2637,
      incomeInMostDeprived: 0,
    };
    expect(
      peopleSentence(people({ summary, ages: null, population: null }), {
        ...names,
        area: 'Na h-Eileanan Siar',
      }),
    ).toBe(
      '635,130 people live in Na h-Eileanan Siar (mid-2021). None of its small areas is among the most deprived fifth in Scotland (SIMD 2020v2), which does not mean that nobody there is deprived. All of its 2,637 income-deprived people live outside the most deprived fifth of small areas (SIMD 2020v2).',
    );
  });

  it('sets the country beside nothing', () => {
    const found = people({ population: null, ages: ages(16, 65, 19) });
    expect(peopleSentence(found, { area: 'Scotland', country: 'Scotland' })).toBe(
      '635,130 people live in Scotland (mid-2021). 16% are under 15 and 19% are 65 or older (mid-2020). Of its 119,742 income-deprived people, 34,878 (29%) live outside the most deprived fifth of small areas (SIMD 2020v2).',
    );
  });

  it('says of one small area only whether it is among the most deprived', () => {
    const one = { ...glasgow, areas: 1, ranked: 1, mostDeprived: 1 };
    expect(peopleSentence(people({ summary: one, ages: null }), { ...names, area: 'Petershill - 05' })).toBe(
      '622,820 people live in Petershill - 05 (mid-2022). It is among the most deprived fifth of small areas in Scotland (SIMD 2020v2).',
    );
  });

  it('says that nothing is loaded', () => {
    const nothing = {
      ...glasgow,
      areas: 0,
      ranked: 0,
      mostDeprived: 0,
      people: null,
      income: null,
      incomeInMostDeprived: null,
    };
    expect(peopleSentence(people({ summary: nothing, ages: null, population: null }), names)).toBe(
      'No population and no index of deprivation is loaded for Glasgow City.',
    );
  });
});

describe('a share', () => {
  it.each([
    [0, '0%'],
    [0.2, '0.2%'],
    [45.44, '45%'],
    [99.8, '99.8%'],
    [100, '100%'],
  ])('of %f is said as %s: nothing and all are kept for nothing and all', (share, text) => {
    expect(percent(share)).toBe(text);
  });
});
