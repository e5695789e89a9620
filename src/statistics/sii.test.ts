import { describe, expect, it } from 'vitest';
import { sii } from './sii.ts';

const groups = (rates: readonly number[], populations: readonly number[]) =>
  rates.map((rate, i) => ({ rate, population: populations[i] as number }));

describe('the slope index of inequality', () => {
  // Reference: ScotPHO's calculate_inequality_measures (scotpho-indicator-production, commit e7ee7237), R 4.2.2.
  it.each([
    {
      name: 'fifths',
      given: groups([455.2, 361.7, 298.4, 240.9, 187.3], [210345, 215678, 219012, 223456, 218765]),
      expected: {
        sii: 326.03686092867,
        siiLower: 250.600600497053,
        siiUpper: 401.473121360287,
        rii: 1.06159395157298,
        riiLower: 0.81596933852958,
        riiUpper: 1.30721856461637,
        par: 39.0140898292111,
        absoluteRange: 267.9,
        relativeRange: 2.43032568072611,
      },
    },
    {
      name: 'tenths',
      given: groups(
        [512.3, 441.8, 402.2, 371.9, 339.5, 301.2, 280.7, 255.1, 231.6, 198.4],
        [104321, 106024, 107345, 108333, 109511, 109501, 111222, 112234, 109876, 108889],
      ),
      expected: {
        sii: 321.163465531474,
        siiLower: 279.291755146999,
        siiUpper: 363.035175915948,
        rii: 0.967784209842383,
        riiLower: 0.841609272471692,
        riiUpper: 1.09395914721307,
        par: 40.2147479897859,
        absoluteRange: 313.9,
        relativeRange: 2.58215725806452,
      },
    },
    {
      name: 'a gradient the other way round',
      given: groups([61.2, 64.9, 70.3, 74.8, 81.5], [4021, 4310, 4488, 4702, 4611]),
      expected: {
        sii: -25.1308940264294,
        siiLower: -28.7612166573579,
        siiUpper: -21.5005713955009,
        rii: -0.354532780402539,
        riiLower: -0.405747368102753,
        riiUpper: -0.303318192702326,
        par: -14.9757011128196,
        absoluteRange: -20.3,
        relativeRange: 0.750920245398773,
      },
    },
    {
      name: 'no gradient',
      given: groups([100, 100, 100, 100, 100], [1000, 1100, 1200, 1300, 1400]),
      expected: {
        sii: 0,
        siiLower: 0,
        siiUpper: 0,
        rii: 0,
        riiLower: 0,
        riiUpper: 0,
        par: 0,
        absoluteRange: 0,
        relativeRange: 1,
      },
    },
  ])('is what ScotPHO finds for $name', ({ given, expected }) => {
    const found = sii(given);
    for (const [key, value] of Object.entries(expected)) {
      expect(found[key as keyof typeof expected], key).toBeCloseTo(value, 9);
    }
    expect(found.reason).toBeNull();
  });

  it('gives two groups a slope and no interval', () => {
    expect(sii(groups([30, 10], [1, 1]))).toMatchObject({
      sii: 40,
      siiLower: null,
      reason: 'Two groups make a line, but no interval.',
    });
  });

  it('is not relative to a least deprived rate of 0', () => {
    const found = sii(groups([3, 2, 0], [1, 1, 1]));
    expect(found).toMatchObject({ par: null, relativeRange: null, absoluteRange: 3 });
    expect(found.reason).toContain('least deprived rate is 0');
  });

  it('is not relative to an overall rate of 0', () => {
    expect(sii(groups([0, 0, 0], [1, 1, 1]))).toMatchObject({ sii: 0, rii: null, par: null });
  });

  it('leaves no share out without a reason, however far the least deprived rate lies above the others', () => {
    // Fractions: overall 1/10^17 of the least deprived rate of 1, so 100 × (1 − 10^17).
    const found = sii(groups([0, 0, 1], [9e17, 1e17 - 10, 10]));
    expect((found.par as number) / -1e19).toBeCloseTo(1, 12);
    expect(found.reason).toBeNull();
  });

  it.each([
    [groups([5], [10])],
    [groups([5, 4, 3], [10, 0, 0])],
    [[]],
  ])('is not given for fewer than two groups of people', (given) => {
    expect(sii(given)).toMatchObject({
      sii: null,
      reason: 'At least two groups with people in them are needed.',
    });
  });

  it('refuses a population below 0', () => {
    expect(() => sii(groups([5, 4], [-1, 2]))).toThrow('this one has -1, 5');
  });
});
