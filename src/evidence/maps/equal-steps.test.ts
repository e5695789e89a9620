import { describe, expect, it } from 'vitest';
import { equalSteps } from './equal-steps.ts';

describe('classes of equal steps', () => {
  it('cut the range from lowest to highest into equal parts', () => {
    expect(equalSteps([0, 3, 5, 7, 10], 5)).toEqual([2, 4, 6, 8]);
  });
  it('join a step that holds no area to the next, so that no shade of the legend is missing on the map', () => {
    // 2 to 8 is empty: one area is far above the others.
    expect(equalSteps([0, 1, 2, 10], 5)).toEqual([2]);
  });
  it('are one class where all values are the same, and none where there is no value', () => {
    expect(equalSteps([4, 4], 5)).toEqual([]);
    expect(equalSteps([], 5)).toEqual([]);
  });
});
