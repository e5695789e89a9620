import { describe, expect, it } from 'vitest';
import { concentrationIndex } from './concentration-index.ts';

const groups = (rates: readonly number[], populations: readonly number[]) =>
  rates.map((rate, i) => ({ rate, population: populations[i] as number }));

describe('the concentration index', () => {
  // Reference: WHO healthequal (commit 3e7e0406), aci and rci.
  it.each([
    [groups([20, 30, 40, 50, 60], [78, 91, 162, 103, 105]), 7.32842032073413, 0.17776861174058],
    [
      groups([455.2, 361.7, 298.4, 240.9, 187.3], [210345, 215678, 219012, 223456, 218765]),
      -52.1633149757558,
      -0.169846622601282,
    ],
    [
      groups([61.2, 64.9, 70.3, 74.8, 81.5], [4021, 4310, 4488, 4702, 4611]),
      4.01946206716292,
      0.0567043520574775,
    ],
  ])('is what healthequal finds', (given, absolute, relative) => {
    expect(concentrationIndex(given).absolute).toBeCloseTo(absolute, 10);
    expect(concentrationIndex(given).relative).toBeCloseTo(relative, 12);
  });

  it('is relative to nothing where nothing happened, and not given for nobody', () => {
    expect(concentrationIndex(groups([0, 0], [1, 1]))).toEqual({ absolute: 0, relative: null });
    expect(concentrationIndex(groups([1, 2], [0, 0]))).toEqual({ absolute: null, relative: null });
  });

  it('refuses a population below 0', () => {
    expect(() => concentrationIndex(groups([1, 2], [1, -1]))).toThrow('0 or more');
  });
});
