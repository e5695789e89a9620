import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withheldCells } from './disclosure.ts';

const shown = (counts: readonly (number | null)[], options = {}) => {
  const withheld = withheldCells(counts, options);
  return counts.map((count, i) => (withheld[i] ? '*' : count));
};

describe('disclosure control', () => {
  it('withholds a second cell where the total would reveal the first', () => {
    // 44 − 12 − 9 − 20 would give the 3 away.
    expect(shown([12, 3, 9, 20])).toEqual([12, '*', '*', 20]);
    expect(shown([12, 3, 9, 20], { totalShown: false })).toEqual([12, '*', 9, 20]);
  });

  it('goes on where the withheld cells together are still small', () => {
    // Two cells that add up to 2 can only be 1 and 1.
    expect(shown([1, 1, 9, 20])).toEqual(['*', '*', '*', 20]);
  });

  it('shows zero, which is no person, and cells without a value', () => {
    expect(shown([0, 7, null, 9])).toEqual([0, 7, null, 9]);
    expect(shown([0, 3, null, 9])).toEqual([0, '*', null, '*']);
  });

  it('keeps to the threshold of the dataset', () => {
    expect(shown([5, 9, 30])).toEqual([5, 9, 30]);
    expect(shown([5, 9, 30], { threshold: 10 })).toEqual(['*', '*', 30]);
  });

  it('never leaves one small cell, or a small sum, to subtraction', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 12 }), (counts) => {
        const withheld = withheldCells(counts);
        const hidden = counts.filter((_, i) => withheld[i]);
        expect(counts.every((count, i) => withheld[i] || count === 0 || count >= 5)).toBe(true);
        const all = counts.filter((count) => count > 0);
        const safe = hidden.length >= 2 && hidden.reduce((sum, count) => sum + count, 0) >= 5;
        expect(hidden.length === 0 || safe || hidden.length === all.length).toBe(true);
      }),
      { seed: 20260101 },
    );
  });

  it('refuses a count below 0', () => {
    expect(() => withheldCells([3, -1])).toThrow('this one is -1');
  });
});
