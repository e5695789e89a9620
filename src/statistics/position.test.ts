import { describe, expect, it } from 'vitest';
import { position, positionFromVariation } from './position.ts';

const limits = { lower: 10, upper: 14 };

describe('the position of an area by its interval', () => {
  // ScotPHO: lower limit above the comparator = significantly higher, upper limit below = lower, else no difference.
  it.each([
    [9, 'high-is-good', 'better', 'higher'],
    [9, 'high-is-bad', 'worse', 'higher'],
    [15, 'high-is-good', 'worse', 'lower'],
    [15, 'high-is-bad', 'better', 'lower'],
    [12, 'high-is-bad', 'no-clear-difference', null],
    [9, 'neutral', 'not-comparable', 'higher'],
  ] as const)('against %d, where %s, is %s', (comparator, polarity, verdict, direction) => {
    expect(position(limits, comparator, polarity)).toEqual({ verdict, direction });
  });

  it('is not clear where a limit equals the comparator', () => {
    expect(position(limits, 10, 'high-is-good').verdict).toBe('no-clear-difference');
    expect(position(limits, 14, 'high-is-good').verdict).toBe('no-clear-difference');
  });

  it('cannot be told without an interval or a comparator', () => {
    expect(position(null, 3, 'high-is-good')).toEqual({ verdict: 'not-comparable', direction: null });
    expect(position(limits, null, 'high-is-good')).toEqual({ verdict: 'not-comparable', direction: null });
  });
});

describe('the position of an area by its swing from year to year', () => {
  const years = [2012, 2013, 2014, 2015, 2016, 2018, 2019, 2020];
  const series = (values: readonly number[]) =>
    values.map((value, i) => ({ time: years[i] as number, value }));
  const area = series([21.4, 21.0, 20.2, 20.3, 19.1, 18.0, 17.2, 16.9]);
  const comparator = series([22.0, 22.1, 21.6, 21.9, 21.2, 21.0, 20.8, 20.1]);

  it('rests on the robust line of the difference and the spread beside it', () => {
    // numpy 1.24.2 and scipy 1.10.1: theilslopes of the difference, mean |diff| of the residuals / 1.128.
    const found = positionFromVariation(area, comparator, 'high-is-bad');
    expect(found).toMatchObject({ verdict: 'better', direction: 'lower', shared: 8 });
    expect(found.difference).toBeCloseTo(-3.54875, 10);
    expect(found.lower).toBeCloseTo(-3.95708333333333, 10);
    expect(found.upper).toBeCloseTo(-3.14041666666666, 10);
  });

  it('is not comparable with fewer than five shared years', () => {
    const found = positionFromVariation(area.slice(0, 5), comparator.slice(1), 'high-is-good');
    expect(found).toMatchObject({ verdict: 'not-comparable', difference: null, shared: 4 });
  });

  it('finds no difference between equal series, and a steady one however small', () => {
    const same = (by: number) => series([0.3, 0.1, 0.7, 0.2, 0.9].map((value) => value + by));
    expect(positionFromVariation(same(0), same(0), 'high-is-good').verdict).toBe('no-clear-difference');
    expect(positionFromVariation(same(0.01), same(0), 'high-is-good').verdict).toBe('better');
  });

  it('never contradicts the latest values: equal, or on the other side, they leave no clear difference', () => {
    const flat = series([0, 0, 0, 0, 0, 0, 0, 0]);
    const steady = [4, 5, 4.5, 5, 4.8, 5, 4.9];
    const ending = (latest: number) =>
      positionFromVariation(series([...steady, latest]), flat, 'high-is-good');
    // numpy and scipy, as above, with −1 last: the line ends at 4.85, from 2.76 to 6.94, beside a value below the comparator.
    const below = ending(-1);
    expect(below).toMatchObject({ verdict: 'no-clear-difference', direction: null });
    expect(below.lower).toBeCloseTo(2.764893617021276, 10);
    expect(ending(0)).toMatchObject({ verdict: 'no-clear-difference', direction: null });
    expect(ending(0.5)).toMatchObject({ verdict: 'better', direction: 'higher' });
  });

  it('finds no difference inside the usual swing', () => {
    const swinging = series([1, -1, 1.2, -0.8, 1, -1]);
    const flat = series([0, 0, 0, 0, 0, 0]);
    expect(positionFromVariation(swinging, flat, 'high-is-good').verdict).toBe('no-clear-difference');
  });
});
