import { describe, expect, it } from 'vitest';
import { change } from './change.ts';
import { wilson } from './wilson.ts';

describe('a change between two estimates', () => {
  it('has the limits Newcombe gives a difference of proportions', () => {
    // Newcombe 1998, Statistics in Medicine 17, table II, example (a), method 10: 56/70 − 48/80 = 0.2,
    // 0.0524 to 0.3339.
    const earlier = wilson(48, 80);
    const later = wilson(56, 70);
    const found = change(earlier as NonNullable<typeof earlier>, later as NonNullable<typeof later>);
    expect(found.value).toBeCloseTo(0.2, 12);
    expect(found.lower).toBeCloseTo(0.0524, 4);
    expect(found.upper).toBeCloseTo(0.3339, 4);
  });

  it('turns round with its sides', () => {
    const one = { value: 10, lower: 7, upper: 15 };
    const other = { value: 12, lower: 11, upper: 14 };
    expect(change(one, other).lower).toBe(-change(other, one).upper);
  });
});
