import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';

describe('the Benjamini–Hochberg adjustment', () => {
  it('adjusts as scipy does and keeps the order', () => {
    // scipy 1.17.1: scipy.stats.false_discovery_control([0.0008, 0.041, 0.009, 0.6, 0.041, 0.2])
    const scipy = [0.0048, 0.0615, 0.027, 0.6, 0.0615, 0.24];
    benjaminiHochberg([0.0008, 0.041, 0.009, 0.6, 0.041, 0.2]).forEach((p, i) => {
      expect(p).toBeCloseTo(scipy[i] as number, 12);
    });
  });

  it('never passes 1 and leaves an empty list empty', () => {
    expect(benjaminiHochberg([0.9, 1])).toEqual([1, 1]);
    expect(benjaminiHochberg([])).toEqual([]);
  });

  it('refuses what is no chance', () => {
    expect(() => benjaminiHochberg([0.2, 1.2])).toThrow('this one is 1.2');
  });
});
