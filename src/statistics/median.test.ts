import { describe, expect, it } from 'vitest';
import { median } from './median.ts';

describe('the median', () => {
  it('is the middle, or the mean of the middle two', () => {
    expect(median([9, 1, 10])).toBe(9);
    expect(median([9, 1, 10, 2])).toBe(5.5);
  });

  it('sorts numbers as numbers and leaves its input alone', () => {
    const values = [100, 9, 20];
    expect(median(values)).toBe(20);
    expect(values).toEqual([100, 9, 20]);
  });

  it('does not exist without values', () => {
    expect(median([])).toBeNull();
  });
});
