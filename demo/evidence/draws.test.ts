import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/kernel/seeded-random.ts';
import { binomial, poisson } from './draws.ts';

const draws = 20_000;

function moments(draw: () => number): { mean: number; variance: number } {
  const values = Array.from({ length: draws }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / draws;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (draws - 1) };
}

describe('binomial', () => {
  // Mean np and variance np(1 − p): any textbook. The tolerance is four standard errors and a bit.
  it.each([
    [40, 0.05],
    [40, 0.95],
    [400, 0.02],
    [1000, 0.3],
  ])('of %i trials at %f has the mean and the variance it should', (trials, p) => {
    const random = seededRandom(1);
    const { mean, variance } = moments(() => binomial(random, trials, p));
    const expected = trials * p * (1 - p);
    expect(Math.abs(mean - trials * p)).toBeLessThan(4.5 * Math.sqrt(expected / draws));
    expect(variance / expected).toBeGreaterThan(0.93);
    expect(variance / expected).toBeLessThan(1.07);
  });

  it('never leaves 0 to the number of trials', () => {
    const random = seededRandom(2);
    for (let n = 0; n < 2000; n += 1) {
      const count = binomial(random, 30, 0.45);
      expect(count).toBeGreaterThanOrEqual(0);
      expect(count).toBeLessThanOrEqual(30);
    }
    expect(binomial(random, 10, 0)).toBe(0);
    expect(binomial(random, 10, 1)).toBe(10);
    expect(binomial(random, 0, 0.5)).toBe(0);
  });
});

describe('poisson', () => {
  it.each([0.3, 4, 11, 60])('of mean %f has that mean and variance', (expected) => {
    const random = seededRandom(3);
    const { mean, variance } = moments(() => poisson(random, expected));
    expect(Math.abs(mean - expected)).toBeLessThan(4.5 * Math.sqrt(expected / draws));
    expect(variance / expected).toBeGreaterThan(0.93);
    expect(variance / expected).toBeLessThan(1.07);
  });

  it('of nothing expected is nothing', () => {
    expect(poisson(seededRandom(4), 0)).toBe(0);
  });
});
