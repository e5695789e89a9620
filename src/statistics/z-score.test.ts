import { describe, expect, it } from 'vitest';
import { zScores } from './z-score.ts';

const values = [12.2, 4.3, 9.9, 15.1, 7.0];
// scipy 1.10.1: scipy.stats.zscore(values, ddof=1)
const scipy = [
  0.5896652830514625, -1.2736770113911589, 0.047173222644117246, 1.273677011391159, -0.6368385056955793,
];

describe('z scores', () => {
  it('use the sample standard deviation', () => {
    zScores(values).forEach((z, i) => {
      expect(z).toBeCloseTo(scipy[i] as number, 12);
    });
  });

  it('turn their sign where high is bad', () => {
    zScores(values, { highIsBad: true }).forEach((z, i) => {
      expect(z).toBeCloseTo(-(scipy[i] as number), 12);
    });
  });

  it('leave out what is missing and keep its place', () => {
    const scores = zScores([12.2, 4.3, Number.NaN, 9.9, 15.1, 7.0]);
    expect(scores[2]).toBeNull();
    expect(scores[3]).toBe(zScores(values)[2]);
  });

  it('do not exist for one value or for values that are all alike', () => {
    expect(zScores([5, Number.NaN])).toEqual([null, null]);
    expect(zScores([0.1, 0.1, 0.1])).toEqual([null, null, null]);
  });
});
