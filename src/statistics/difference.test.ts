import { describe, expect, it } from 'vitest';
import { differenceFromWhole, proportionDifference, rateDifference } from './difference.ts';

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('the difference of two proportions', () => {
  // Reference: Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])('of %d in %d and %d in %d has Newcombe’s limits', (a, m, b, n, lower, upper) => {
    const difference = proportionDifference(of(a, m), of(b, n));
    expect(difference?.value).toBeCloseTo(a / m - b / n, 12);
    expect(difference?.lower).toBeCloseTo(lower, 4);
    expect(difference?.upper).toBeCloseTo(upper, 4);
  });

  // R: prop.test(c(56, 48), c(70, 80), correct = FALSE) tells X-squared = z² with
  // z = (56/70 − 48/80) / √(104/150 × 46/150 × (1/70 + 1/80)) = 2.650172; scipy 1.17: 2 × norm.sf(2.650172) = 0.008045.
  it('has the p-value of R’s uncorrected prop.test', () => {
    expect(proportionDifference(of(56, 70), of(48, 80))?.p).toBeCloseTo(0.008045081368, 9);
  });

  it('is no evidence of anything where nobody is counted on either side', () => {
    expect(proportionDifference(of(0, 10), of(0, 20))?.p).toBe(1);
    expect(proportionDifference(of(10, 10), of(20, 20))?.p).toBe(1);
  });

  it('turns its sign with its sides', () => {
    const there = proportionDifference(of(56, 70), of(48, 80));
    const back = proportionDifference(of(48, 80), of(56, 70));
    expect(back?.value).toBeCloseTo(-(there?.value ?? 0), 12);
    expect(back?.lower).toBeCloseTo(-(there?.upper ?? 0), 12);
    expect(back?.p).toBeCloseTo(there?.p ?? 0, 12);
  });

  it('does not exist where there is nobody on one side, and refuses more counted than there are', () => {
    expect(proportionDifference(of(1, 10), of(0, 0))).toBeNull();
    expect(() => proportionDifference(of(11, 10), of(1, 10))).toThrow('these are 11 and 10');
  });
});

describe('the difference of two rates', () => {
  // Breast cancers after X-rays, 41 in 28,010 person-years against 15 in 19,017 (Rothman, Modern Epidemiology).
  // Worked in scipy 1.17 from Byar's limits lᵢ, uᵢ of each rate rᵢ:
  // r₁ − r₂ − √((r₁ − l₁)² + (u₂ − r₂)²) and r₁ − r₂ + √((u₁ − r₁)² + (r₂ − l₂)²).
  it('has the limits that Zou and Donner’s method gives from Byar’s', () => {
    const difference = rateDifference(of(41, 28_010), of(15, 19_017));
    expect(difference?.value).toBeCloseTo(41 / 28_010 - 15 / 19_017, 12);
    expect(difference?.lower).toBeCloseTo(1.6697174908647e-5, 12);
    expect(difference?.upper).toBeCloseTo(1.302191853757e-3, 12);
  });

  // Given 56 events, the exposures say how many to expect: z = (41 − 56π) / √(56π(1 − π)), π = 28010 / 47027;
  // z = 2.081776, 2 × scipy.stats.norm.sf(z) = 0.037363. The pooled score test is the same test.
  it('has the p-value of the conditional score test', () => {
    expect(rateDifference(of(41, 28_010), of(15, 19_017))?.p).toBeCloseTo(0.03736289074578, 9);
  });

  it('stands where nothing was counted, and not without exposure', () => {
    expect(rateDifference(of(0, 500), of(0, 900))).toMatchObject({ value: 0, p: 1 });
    expect(rateDifference(of(3, 0), of(1, 9))).toBeNull();
  });
});

describe('a part against its whole', () => {
  it('differs by what the algebra of the whole says', () => {
    // 30 of 100 and 40 of 400 make 70 of 500: 0.30 − 0.14 = 0.16.
    const fromRest = proportionDifference(of(30, 100), of(40, 400));
    const fromWhole = fromRest && differenceFromWhole(fromRest, 100 / 500);
    expect(fromWhole?.value).toBeCloseTo(0.16, 12);
    expect(fromWhole?.lower).toBeCloseTo((fromRest?.lower ?? 0) * 0.8, 12);
    expect(fromWhole?.p).toBe(fromRest?.p);
  });
});
