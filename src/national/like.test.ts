import { describe, expect, it } from 'vitest';
import { figures, series } from '../evidence/figure.examples.ts';
import { besideExpected, expectations } from './like.ts';
import { measure, picture, row } from './picture.examples.ts';

/**
 * The worked example of docs/methods/like-with-like.md, whose numbers are those of R's predict(lm(value ~ predictor),
 * interval = "prediction").
 */
const example = [
  [310, 8.1],
  [402, 12.4],
  [455, 15.0],
  [352, 9.7],
  [540, 18.3],
  [601, 22.5],
  [371, 11.2],
  [520, 14.8],
] as const;

const rows = example.map(([value], at) => row(at + 1, 1, [value]));
const shares = new Map(example.map(([, share], at) => [at + 1, share]));

describe('what is expected of each partnership', () => {
  it('is where the line through all of them lies at its share of income-deprived people', () => {
    const expected = expectations(picture(rows), shares).get(measure.key);
    expect(expected?.period?.label).toBe('2016/17');
    expect(expected?.fit).toMatchObject({ n: 8, note: null });
    expect(expected?.fit.r2).toBeCloseTo(0.9389101502800384, 12);
    expect(expected?.results.get(1)?.expected).toBeCloseTo(320.00448487954895, 9);
    expect(expected?.results.get(8)?.upper).toBeCloseTo(531.6894313904045, 9);
    expect(expected?.results.get(8)?.verdict).toBe('no-clear-difference');
  });

  it('makes a partnership far above the others’ line worse than expected, and leaves its pace alone', () => {
    const twice = [...example, ...example.map(([value, share]) => [value - 4, share + 0.1] as const)];
    const odd = [...twice.map(([value], at) => row(at + 1, 1, [value])), row(17, 1, [640])];
    const known = new Map([...twice.map(([, share], at) => [at + 1, share] as const), [17, 12] as const]);
    const expected = expectations(picture(odd), known);
    const [first, last] = [1, 17].map((id) =>
      besideExpected(odd, expected)
        .find(({ partnership }) => partnership.id === id)
        ?.judgements.get(measure.key),
    );
    expect(last?.position.verdict).toBe('worse');
    expect(last?.pace).toEqual(odd.at(-1)?.judgements.get(measure.key)?.pace);
    expect(first?.position.verdict).toBe('no-clear-difference');
  });

  it('is drawn for the period most have; who has no figure of it is not judged', () => {
    const later = series(figures(2017, [402]), { areaId: 2 });
    const mixed = rows.map((one, at) => (at === 1 ? row(2, 1, later) : one));
    const expected = expectations(picture(mixed), shares);
    expect(expected.get(measure.key)).toMatchObject({ period: { label: '2016/17' }, fit: { n: 7 } });
    const judged = besideExpected(mixed, expected)[1]?.judgements.get(measure.key);
    expect(judged?.position.verdict).toBe('not-comparable');
  });

  it('is not said where the line explains little, or no shares are known', () => {
    const flat = [12, 30, 11, 29, 13, 31, 12, 30].map((value, at) => row(at + 1, 1, [value]));
    const weak = expectations(picture(flat), shares);
    expect(weak.get(measure.key)?.fit.note).not.toBeNull();
    expect(besideExpected(flat, weak)[0]?.judgements.get(measure.key)?.position.verdict).toBe(
      'not-comparable',
    );
    expect(expectations(picture(rows), new Map()).get(measure.key)?.fit).toMatchObject({ n: 0, slope: null });
  });
});
