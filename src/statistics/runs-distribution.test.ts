import { describe, expect, it } from 'vitest';
import { chanceOfRuns, unremarkableRuns } from './runs-distribution.ts';

describe('the number of runs chance allows', () => {
  // Reference: Swed and Eisenhart 1943, tables for 2.5 % at each end: u at most the lower or at least the upper value
  // is significant (5,5: 2 and 10; 6,6: 3 and 11; 10,10: 6 and 16; 20,20: 14 and 28).
  it.each([
    [5, 5, 2, 10],
    [6, 6, 3, 11],
    [10, 10, 6, 16],
    [20, 20, 14, 28],
  ])('lies within the table for %d above and %d below', (above, below, tooFew, tooMany) => {
    expect(unremarkableRuns(above, below)).toEqual({ fewest: tooFew + 1, most: tooMany - 1 });
  });

  it('adds up to certainty', () => {
    let sum = 0;
    for (let runs = 2; runs <= 9; runs += 1) sum += chanceOfRuns(runs, 4, 7);
    expect(sum).toBeCloseTo(1, 12);
  });

  it('is one run where all points lie on one side', () => {
    expect(unremarkableRuns(7, 0)).toEqual({ fewest: 1, most: 1 });
  });
});
