import { describe, expect, it } from 'vitest';
import { wilson } from './wilson.ts';

describe("Wilson's limits", () => {
  // Reference: PHEindicatormethods 2.1.0, wilson_lower and wilson_upper at 95 %.
  it.each([
    [0, 10, 0, 0.277532799862889],
    [1, 10, 0.0178762130950729, 0.404150026795238],
    [5, 100, 0.021543679154368, 0.111750469231919],
    [65, 100, 0.55254443296888, 0.736357517569025],
    [999, 1000, 0.994357441402042, 0.999823453629374],
  ])('of %d in %d are those PHEindicatormethods gives', (numerator, denominator, lower, upper) => {
    const estimate = wilson(numerator, denominator);
    expect(estimate?.value).toBe(numerator / denominator);
    expect(estimate?.lower).toBeCloseTo(lower, 12);
    expect(estimate?.upper).toBeCloseTo(upper, 12);
  });

  it('of 10 in 100 are the 5.52 and 17.44 % of ScotPHO', () => {
    expect(wilson(10, 100)?.lower).toBeCloseTo(0.0552, 4);
    expect(wilson(10, 100)?.upper).toBeCloseTo(0.1744, 4);
  });

  it('end at 0 and 1 exactly', () => {
    expect(wilson(0, 7)?.lower).toBe(0);
    expect(wilson(7, 7)?.upper).toBe(1);
  });

  it('do not exist for nobody', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it.each([
    [-1, 10],
    [11, 10],
    [Number.NaN, 10],
  ])('refuse %d in %d', (numerator, denominator) => {
    expect(() => wilson(numerator, denominator)).toThrow(`these are ${numerator} and ${denominator}`);
  });
});
