import { describe, expect, it } from 'vitest';
import { tieTerm } from './tie-term.ts';

describe('what ties take from the variance', () => {
  it('is nothing without ties', () => {
    expect(tieTerm([3, 1, 2])).toBe(0);
  });

  it('is k(k−1)(2k+5) for each group of equal values', () => {
    expect(tieTerm([1, 2, 1, 3, 2, 1])).toBe(3 * 2 * 11 + 2 * 1 * 9);
  });
});
