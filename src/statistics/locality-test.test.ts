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
  // The worked example of docs/methods/locality-test.md. By scipy 1.17: limits from Wilson's and Byar's as in
  // difference.test.ts, p = 2 × norm.sf(|z|) = 7.871e-12, 0.00202339, 0.39348177, and
  // stats.false_discovery_control([…]) = 2.361e-11, 0.00303508, 0.39348177.
  it('gives the worked example of its page', () => {
    const example = (kind: 'proportion' | 'rate', counts: readonly number[]): LocalityMeasure => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = counts;
      return {
        ...{ kind, polarity: 'high-is-bad', locality: { numerator: a, denominator: b } },
        restOfArea: { numerator: c, denominator: d },
        restOfCountry: { numerator: e - a, denominator: f - b },
      };
    };
    const tests = localityTest([
      example('proportion', [180, 600, 800, 4400, 160_000, 1_000_000]),
      example('proportion', [420, 4000, 2700, 30_000, 550_000, 3_520_000]),
      example('rate', [130, 4000, 900, 30_000, 110_000, 3_520_000]),
    ]);
    const area = tests.map((one) => one.area);
    expect(area.map((gap) => gap?.lower.toFixed(4))).toEqual(['0.0810', '0.0053', '-0.0032']);
    expect(area.map((gap) => gap?.upper.toFixed(4))).toEqual(['0.1576', '0.0254', '0.0089']);
    expect(area.map((gap) => gap?.adjusted.toPrecision(4))).toEqual(['2.361e-11', '0.003035', '0.3935']);
    expect(area.map((gap) => gap?.verdict)).toEqual(['poorer', 'poorer', 'not-clear']);
    // Against the rest of the country Newcombe gives 0.104776 to 0.177936; drawn in by 1 − 600 ÷ 1,000,000.
    expect(tests[0]?.country?.value).toBeCloseTo(0.14, 12);
    expect(tests[0]?.country?.lower).toBeCloseTo(0.104713298, 9);
    expect(tests[0]?.country?.upper).toBeCloseTo(0.1778293129, 9);
  });

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
