import { describe, expect, it } from 'vitest';
import { studentTCdf, studentTCentralArea, studentTQuantile } from './student-t-distribution.ts';

// Reference: scipy 1.17.1, scipy.stats.t.ppf and .cdf.
describe("Student's t", () => {
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749464],
    [0.975, 3, 3.1824463052837078],
    [0.975, 8, 2.306004135204166],
    [0.975, 30, 2.0422724563012378],
    [0.975, 1277, 1.9618234074497651],
    [0.9995, 2, 31.599054576445365],
    [0.025, 3, -3.1824463052837078],
  ])('has its %d point at %d degrees of freedom where scipy has it', (probability, df, t) => {
    expect(Math.abs(studentTQuantile(probability, df) / t - 1)).toBeLessThan(1e-12);
  });

  it('holds the chance scipy gives below a value', () => {
    expect(studentTCdf(-1.3, 7)).toBeCloseTo(0.11738391769618862, 14);
    expect(studentTCdf(1.3, 7)).toBeCloseTo(1 - 0.11738391769618862, 14);
    expect(studentTCentralArea(12.706204736174694, 1)).toBeCloseTo(0.95, 14);
  });

  it.each([0, 2.5, Number.NaN])('refuses %d degrees of freedom', (df) => {
    expect(() => studentTQuantile(0.975, df)).toThrow(`these are ${df}`);
  });

  it('refuses a probability of 1', () => {
    expect(() => studentTQuantile(1, 3)).toThrow('this one is 1');
  });
});
