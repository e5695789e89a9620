import { describe, expect, it } from 'vitest';
import { funnel } from './funnel.ts';
import { normalQuantile } from './normal-distribution.ts';
import { wilson } from './wilson.ts';

describe('the funnel for proportions', () => {
  // Reference: PHEindicatormethods, testdata_funnel_prop_outputs.csv: limits in % around a baseline of 80.642448 %.
  it.each([
    [1, 3.204264, 100, 0, 100],
    [3, 35.933491, 100, 10.150815, 100],
    [818, 77.934885, 83.35001, 76.373493, 84.911403],
    [110000, 80.408963, 80.875933, 80.274317, 81.010578],
  ])('has the limits PHEindicatormethods draws at %d people', (people, lower95, upper95, lower998, upper998) => {
    // A crowd a million million strong fixes the pooled proportion; the area of interest does not move it.
    const crowd = 1e15;
    const { points } = funnel([
      { numerator: 0.80642448 * crowd, denominator: crowd },
      { numerator: 0.80642448 * people, denominator: people },
    ]);
    expect((points[1]?.lower95 as number) * 100).toBeCloseTo(lower95, 5);
    expect((points[1]?.upper95 as number) * 100).toBeCloseTo(upper95, 5);
    expect((points[1]?.lower998 as number) * 100).toBeCloseTo(lower998, 5);
    expect((points[1]?.upper998 as number) * 100).toBeCloseTo(upper998, 5);
    expect(points[1]?.outside).toBe('no');
  });

  it('puts an area outside exactly where its Wilson interval leaves out the pooled proportion', () => {
    const counts = Array.from({ length: 61 }, (_, i) => ({ numerator: i, denominator: 60 }));
    const { pooled, points } = funnel(counts);
    for (const [i, point] of points.entries()) {
      const wide = wilson(i, 60, normalQuantile(0.999));
      const narrow = wilson(i, 60);
      const outside998 =
        (wide?.lower as number) > (pooled as number) || (wide?.upper as number) < (pooled as number);
      const outside95 =
        (narrow?.lower as number) > (pooled as number) || (narrow?.upper as number) < (pooled as number);
      expect(point?.outside.endsWith('-998')).toBe(outside998);
      expect(point?.outside !== 'no').toBe(outside95);
      expect(point?.outside.startsWith('above')).toBe(outside95 && i > 30);
    }
  });

  it('has no place for an area without people', () => {
    const { points } = funnel([
      { numerator: 0, denominator: 0 },
      { numerator: 3, denominator: 4 },
    ]);
    expect(points[0]).toBeNull();
    expect(points[1]).toMatchObject({ value: 0.75, outside: 'no' });
    expect(funnel([{ numerator: 0, denominator: 0 }])).toEqual({ pooled: null, points: [null] });
  });

  it('closes to a line where nothing or everything happened', () => {
    expect(funnel([{ numerator: 0, denominator: 9 }]).points[0]).toMatchObject({
      lower998: 0,
      upper998: 0,
      outside: 'no',
    });
  });

  it('refuses more events than people', () => {
    expect(() => funnel([{ numerator: 5, denominator: 4 }])).toThrow('these are 5 and 4');
  });
});
