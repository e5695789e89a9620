import { describe, expect, it } from 'vitest';
import { dsr } from './dsr.ts';

const population = [
  636, 558, 609, 543, 384, 594, 669, 843, 660, 576, 606, 522, 426, 273, 300, 288, 153, 123, 207,
];
const standard = [
  5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500,
  1000,
];
const big = [127, 25, 18, 21, 12, 27, 48, 27, 29, 32, 32, 34, 45, 65, 38, 68, 74, 82, 91];
const small = [12, 4, 3, 2, 3, 4, 8, 2, 2, 3, 4, 5, 6, 8, 5, 6, 5, 5, 4];
const tiny = [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 2, 3];
const strata = (counts: readonly number[]) =>
  counts.map((count, i) => ({
    count,
    population: population[i] as number,
    standard: standard[i] as number,
  }));

describe('the directly standardised rate', () => {
  // Reference: PHEindicatormethods 2.1.0, calculate_dsr, testdata_big and testdata_small, R 4.2.2.
  it.each([
    [
      'many events',
      big,
      { value: 10430.2479914694, lower: 9717.70906798568, upper: 11178.9409154793, count: 895 },
    ],
    [
      'few events',
      small,
      { value: 1103.2120253001, lower: 877.455767536709, upper: 1367.08822272518, count: 91 },
    ],
  ] as const)('has the value and limits PHEindicatormethods gives for %s', (_, counts, expected) => {
    const rate = dsr(strata(counts));
    expect(rate.count).toBe(expected.count);
    for (const key of ['value', 'lower', 'upper'] as const) expect(rate[key]).toBeCloseTo(expected[key], 8);
  });

  it('is per as many people as asked for', () => {
    expect(dsr(strata(big), { per: 10_000 }).value).toBeCloseTo(1043.02479914694, 9);
  });

  it('is withheld under 10 events, which are still counted', () => {
    expect(dsr(strata(tiny))).toMatchObject({ value: null, lower: null, upper: null, count: 9 });
    expect(dsr(strata(tiny)).reason).toContain('Fewer than 10 events');
    expect(dsr([{ count: 10, population: 1000, standard: 1000 }]).value).toBeCloseTo(1000, 9);
  });

  it('says so where a stratum has nobody in it, or the standard is empty', () => {
    expect(dsr([{ count: 20, population: 0, standard: 100 }]).reason).toContain('population of 0');
    expect(dsr([{ count: 20, population: 100, standard: 0 }]).reason).toBe(
      'The standard population is empty.',
    );
  });

  it('refuses a negative count', () => {
    expect(() => dsr([{ count: -1, population: 10, standard: 10 }])).toThrow('"count":-1');
  });
});
