import { describe, expect, it } from 'vitest';
import { ageBands, ageShares, sexAndAgeOf } from './age-bands.ts';

describe('what a series of the population counts', () => {
  it.each([
    [
      { sex: 'female', age: '0' },
      { sex: 'female', from: 0 },
    ],
    [
      { sex: 'male', age: '90+' },
      { sex: 'male', from: 90 },
    ],
    [
      { sex: 'female', age: '85-89' },
      { sex: 'female', from: 85 },
    ],
  ] as const)('%j is one sex and age', (breakdown, part) => {
    expect(sexAndAgeOf(breakdown)).toEqual(part);
  });

  it.each([
    {},
    { age: '5' },
    { sex: 'female' },
    { sex: 'persons', age: '5' },
    { sex: 'male', age: 'all' },
    { sex: 'male', age: '5', quintile: '1' },
  ])('%j is not', (breakdown) => {
    expect(sexAndAgeOf(breakdown)).toBeNull();
  });
});

describe('bands of five years', () => {
  it('hold every year once, the oldest together', () => {
    const everyYear = Array.from({ length: 91 }, (_, from) => ({ sex: 'female' as const, from, people: 1 }));
    const bands = ageBands(everyYear);
    expect(bands.map(({ from, to, women }) => [from, to, women])).toEqual([
      ...Array.from({ length: 18 }, (_, band) => [band * 5, band * 5 + 4, 5]),
      [90, null, 1],
    ]);
  });

  it('tell the young and the old', () => {
    const bands = ageBands([
      { sex: 'male', from: 14, people: 10 },
      { sex: 'male', from: 15, people: 60 },
      { sex: 'female', from: 64, people: 10 },
      { sex: 'female', from: 65, people: 20 },
    ]);
    expect(ageShares(bands)).toEqual({ people: 100, under15: 10, over65: 20 });
  });

  it('tell nothing of nobody', () => {
    expect(ageShares(ageBands([]))).toEqual({ people: 0, under15: null, over65: null });
  });
});
