import { describe, expect, it } from 'vitest';
import { type LocalityMeasure, localityTest } from './locality-test.ts';

const measure = (locality: [number, number], rest: [number, number]): LocalityMeasure => ({
  kind: 'proportion',
  polarity: 'high-is-bad',
  locality: { numerator: locality[0], denominator: locality[1] },
  restOfArea: { numerator: rest[0], denominator: rest[1] },
  restOfCountry: { numerator: rest[0] * 10, denominator: rest[1] * 10 },
});

describe('the test of a locality', () => {
  // p-values by scipy 1.17 as in difference.test.ts: 56/70 v 48/80 → 0.008045; 20/70 v 16/80 → 0.218889; equal → 1.
  // R: p.adjust(c(0.008045081, 0.2188888, 1), "BH") → 0.02413524 0.32833320 1.
  it('allows for the number of measures as R’s p.adjust does', () => {
    const tests = localityTest([
      measure([56, 70], [48, 80]),
      measure([20, 70], [16, 80]),
      measure([7, 70], [8, 80]),
    ]);
    const adjusted = tests.map(({ area }) => area?.adjusted ?? Number.NaN);
    expect(adjusted[0]).toBeCloseTo(3 * 0.008045081368, 9);
    expect(adjusted[1]).toBeCloseTo((3 / 2) * (tests[1]?.area?.p ?? 0), 12);
    expect(adjusted[2]).toBe(1);
    expect(tests.map(({ area }) => area?.verdict)).toEqual(['poorer', 'not-clear', 'not-clear']);
  });

  it('calls a gap unclear that only the number of measures explains', () => {
    const same = Array.from({ length: 9 }, () => measure([7, 70], [8, 80]));
    const [first] = localityTest([measure([56, 70], [48, 80]), ...same]);
    expect(first?.area?.p).toBeLessThan(0.05);
    expect(first?.area?.lower).toBeGreaterThan(0);
    expect(first?.area?.verdict).toBe('not-clear');
  });

  it('measures against the whole country, the locality included', () => {
    const [only] = localityTest([measure([56, 70], [48, 80])]);
    expect(only?.country?.value).toBeCloseTo(56 / 70 - (56 + 480) / (70 + 800), 12);
  });

  it('reads better and poorer by the measure, and neither where neither is good', () => {
    const one = measure([56, 70], [48, 80]);
    const [good, neutral] = localityTest([
      { ...one, polarity: 'high-is-good' },
      { ...one, polarity: 'neutral' },
    ]);
    expect(good?.area?.verdict).toBe('better');
    expect(neutral?.area?.verdict).toBe('not-clear');
  });

  it('says nothing where the locality is the whole area, and does not count it', () => {
    const [whole, other] = localityTest([measure([5, 70], [0, 0]), measure([56, 70], [48, 80])]);
    expect(whole).toEqual({ area: null, country: null });
    expect(other?.area?.adjusted).toBe(other?.area?.p);
  });
});
