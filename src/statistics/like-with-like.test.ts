import { describe, expect, it } from 'vitest';
import { likeWithLike } from './like-with-like.ts';

const predictors = [8.1, 12.4, 15.0, 9.7, 18.3, 22.5, 11.2, 14.8];
const values = [310, 402, 455, 352, 540, 601, 371, 520];
const weights = [1.2, 0.8, 2.5, 1, 0.6, 3.1, 1.9, 0.4];
const rows = (weight: (i: number) => number) =>
  values.map((value, i) => ({ value, predictor: predictors[i] as number, weight: weight(i) }));
const line = Array.from({ length: 20 }, (_, i) => ({ value: 3 * i + (i % 2), predictor: i, weight: 1 }));

describe('like with like', () => {
  // Reference: normal equations in numpy 2.4.6, quantile of scipy 1.17.1's t with 6 degrees of freedom.
  it('fits and predicts as ordinary least squares does', () => {
    const { fit, results } = likeWithLike(rows(() => 1));
    expect(fit).toMatchObject({ n: 8, note: null });
    expect(fit.slope).toBeCloseTo(20.995002562788308, 9);
    expect(fit.intercept).toBeCloseTo(149.94496412096333, 9);
    expect(fit.r2).toBeCloseTo(0.9389101502800383, 12);
    expect(fit.residualStandardError).toBeCloseTo(27.314071776280976, 9);
    expect(results[0]?.expected).toBeCloseTo(320.0044848795486, 9);
    expect(results[0]?.lower).toBeCloseTo(242.40586267586096, 9);
    expect(results[0]?.upper).toBeCloseTo(397.6031070832363, 9);
    expect(results[0]?.verdict).toBe('no-clear-difference');
  });

  it('fits and predicts with weights', () => {
    const { fit, results } = likeWithLike(rows((i) => weights[i] as number));
    expect(fit.slope).toBeCloseTo(20.13389553831837, 9);
    expect(fit.r2).toBeCloseTo(0.9809272153544548, 12);
    expect(results[7]?.lower).toBeCloseTo(373.45158505752227, 9);
    expect(results[7]?.upper).toBeCloseTo(529.3463449233268, 9);
  });

  it('calls what lies outside its interval better or worse, by polarity', () => {
    const odd = [...line, { value: 60, predictor: 10, weight: 1 }];
    expect(likeWithLike(odd).results.at(-1)?.verdict).toBe('better');
    expect(likeWithLike(odd, { polarity: 'high-is-bad' }).results.at(-1)?.verdict).toBe('worse');
    expect(likeWithLike(odd, { polarity: 'neutral' }).results.at(-1)).toMatchObject({
      verdict: 'not-comparable',
      reason: 'Neither high nor low is good.',
    });
  });

  it('gives an area without a value its expectation only, and leaves it out of the line', () => {
    const { fit, results } = likeWithLike([...line, { value: Number.NaN, predictor: 10, weight: 1 }]);
    expect(fit).toEqual(likeWithLike(line).fit);
    expect(results.at(-1)?.expected).toBeCloseTo(30.5, 0);
    expect(results.at(-1)).toMatchObject({ verdict: 'not-comparable', reason: 'The value is missing.' });
  });

  it('says nothing where the fit is poor', () => {
    const { fit, results } = likeWithLike(
      [5, 1, 4, 2, 5, 1, 90].map((value, i) => ({ value, predictor: i % 3, weight: 1 })),
    );
    expect(fit.note).toContain('too little to judge an area by');
    expect(results.every(({ verdict }) => verdict === 'not-comparable')).toBe(true);
  });

  it('finds nothing unusual on a line without error', () => {
    const exact = [0.1, 0.2, 0.3, 0.4, 0.7].map((x) => ({ value: 3 * x + 0.1, predictor: x, weight: 1 }));
    expect(likeWithLike(exact).results.map(({ verdict }) => verdict)).toEqual(
      Array(5).fill('no-clear-difference'),
    );
  });

  it.each([
    [line.slice(0, 2), 'A line needs at least 3 rows; there are 2.'],
    [line.map((row) => ({ ...row, predictor: 4 })), 'The predictor is the same in every row.'],
    [
      line.map((row) => ({ ...row, value: 4 })),
      'The values do not vary, so nothing can be expected of them.',
    ],
  ])('says why there is no line', (given, note) => {
    const { fit, results } = likeWithLike(given);
    expect(fit.note).toBe(note);
    expect(results[0]).toMatchObject({ verdict: 'not-comparable', reason: note });
  });

  it('has no interval for a row without weight or predictor', () => {
    const { results } = likeWithLike([
      ...line,
      { value: 1, predictor: 1, weight: 0 },
      { value: 1, predictor: Number.NaN, weight: 1 },
    ]);
    expect(results.at(-2)).toMatchObject({ expected: null, reason: 'A row without weight has no interval.' });
    expect(results.at(-1)).toMatchObject({ expected: null, reason: 'The predictor is missing.' });
  });

  it('refuses a negative weight', () => {
    expect(() => likeWithLike([{ value: 1, predictor: 1, weight: -2 }])).toThrow('this one is -2');
  });
});
