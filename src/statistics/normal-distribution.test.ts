import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile, normalUpperTail, z95, z998 } from './normal-distribution.ts';

// Reference: scipy 1.17.1, scipy.stats.norm.sf, .cdf and .ppf.
describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [0.3, 0.3820885778110474],
    [1, 0.15865525393145707],
    [1.5, 0.06680720126885807],
    [2, 0.022750131948179195],
    [5, 2.866515718791933e-7],
    [30, 4.906713927147908e-198],
    [-3, 0.9986501019683699],
  ])('leaves the chance scipy gives above %d', (z, chance) => {
    expect(Math.abs(normalUpperTail(z) / chance - 1)).toBeLessThan(1e-12);
  });

  it('holds the rest of the chance below', () => {
    expect(normalCdf(1)).toBeCloseTo(0.8413447460685429, 14);
  });

  it.each([
    [1e-10, -6.361340902404056],
    [0.001, -3.090232306167813],
    [0.2, -0.8416212335729142],
    [0.5, 0],
    [0.95, 1.6448536269514722],
  ])('finds the deviate scipy gives for %d', (probability, z) => {
    expect(Math.abs(normalQuantile(probability) - z)).toBeLessThan(1e-12);
  });

  it('gives the deviates of 95 and 99.8 per cent intervals', () => {
    expect(z95).toBeCloseTo(1.959963984540054, 14);
    expect(z998).toBeCloseTo(3.090232306167813, 13);
  });

  it.each([0, 1, -0.2, Number.NaN])('refuses %d as a probability', (probability) => {
    expect(() => normalQuantile(probability)).toThrow(`this one is ${probability}`);
  });
});
