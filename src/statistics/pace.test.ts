import { describe, expect, it } from 'vitest';
import { pace } from './pace.ts';

const years = [2012, 2013, 2014, 2015, 2016, 2018, 2019, 2020];
const series = (values: readonly number[], from: readonly number[] = years) =>
  values.map((value, i) => ({ starts: from[i] as number, ends: (from[i] as number) + 1, value }));
const area = series([21.4, 21.0, 20.2, 20.3, 19.1, 18.0, 17.2, 16.9]);
const comparator = series([22.0, 22.1, 21.6, 21.9, 21.2, 21.0, 20.8, 20.1]);

describe('pace', () => {
  it('is the Theil–Sen slope per year, gaps between years counted', () => {
    // scipy 1.10.1: theilslopes(values, years - 2012)
    const found = pace(area, { polarity: 'high-is-bad' });
    expect(found).toMatchObject({
      verdict: 'improving',
      direction: 'falling',
      points: 8,
      againstComparator: null,
    });
    expect(found.slope?.perYear).toBeCloseTo(-0.5803571428571426, 10);
    expect(found.slope?.lower).toBeCloseTo(-0.68, 10);
    expect(found.slope?.upper).toBeCloseTo(-0.55, 10);
  });

  it('is signed by what is good', () => {
    expect(pace(area, { polarity: 'high-is-good' }).verdict).toBe('worsening');
    expect(pace(area, { polarity: 'neutral' })).toMatchObject({ verdict: null, direction: 'falling' });
  });

  it('is a share of where the line begins', () => {
    const found = pace(series([10, 11, 12, 13, 14]), { polarity: 'high-is-good' });
    expect(found.shareOfBaseline).toBeCloseTo(0.1, 12);
    expect(pace(series([-4, -3, -2, -1, 0]), { polarity: 'high-is-good' })).toMatchObject({
      verdict: 'improving',
      shareOfBaseline: null,
    });
  });

  it('beside a comparator is the slope of the difference', () => {
    // scipy 1.10.1: theilslopes(area - comparator, years - 2012)
    const found = pace(area, { polarity: 'high-is-bad', comparator });
    expect(found.againstComparator).toBe('faster');
    expect(found.difference?.perYear).toBeCloseTo(-0.3775, 10);
    expect(found.difference?.lower).toBeCloseTo(-0.46666666666666667, 10);
    expect(found.difference?.upper).toBeCloseTo(-0.3, 10);
    expect(pace(area, { polarity: 'high-is-good', comparator }).againstComparator).toBe('slower');
  });

  it('does not differ from a comparator that moves alike', () => {
    const alike = area.map((point) => ({ ...point, value: point.value + 1.1 }));
    expect(pace(area, { polarity: 'high-is-bad', comparator: alike }).againstComparator).toBe(
      'no-clear-difference',
    );
  });

  it('cannot be compared over fewer than five shared periods', () => {
    const found = pace(area, { polarity: 'high-is-bad', comparator: comparator.slice(4) });
    expect(found).toMatchObject({ verdict: 'improving', againstComparator: 'cannot-tell', difference: null });
  });

  it('has too few points to tell under five', () => {
    const found = pace([...area.slice(0, 4), { starts: 2017, ends: 2018, value: Number.NaN }], {
      polarity: 'high-is-bad',
    });
    expect(found).toMatchObject({ verdict: 'too-few-points', slope: null, points: 4 });
  });

  it('is not clear where an interval touches 0, or nothing moves', () => {
    // scipy 1.10.1: theilslopes([1, 2, 2, 3, 4]).low_slope = 0
    expect(pace(series([1, 2, 2, 3, 4]), { polarity: 'high-is-good' }).verdict).toBe('no-clear-change');
    expect(pace(series([0.1, 0.1, 0.1, 0.1, 0.1]), { polarity: 'high-is-good' }).verdict).toBe(
      'no-clear-change',
    );
  });

  it('uses only rolling averages that share no year', () => {
    const rolling = Array.from({ length: 13 }, (_, i) => ({ starts: 2000 + i, ends: 2003 + i, value: i }));
    expect(pace(rolling, { polarity: 'high-is-good' })).toMatchObject({ points: 5, verdict: 'improving' });
    expect(pace(rolling.slice(1), { polarity: 'high-is-good' })).toMatchObject({
      points: 4,
      verdict: 'too-few-points',
    });
  });

  it('adds the process behaviour chart from 12 points on', () => {
    const from = Array.from({ length: 12 }, (_, i) => 2000 + i);
    const found = pace(series([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1], from), { polarity: 'high-is-good' });
    expect(found.signals).toEqual([
      { rule: 'outside-limits', from: 5, to: 5 },
      { rule: 'seven-one-side', from: 6, to: 12 },
    ]);
    expect(pace(area, { polarity: 'high-is-good' }).signals).toBeNull();
  });

  it('refuses a period that stands twice, on either side', () => {
    expect(() => pace([...area, area[0] as (typeof area)[number]], { polarity: 'neutral' })).toThrow(
      'stands twice',
    );
    const doubled = [...comparator, comparator[0] as (typeof area)[number]];
    expect(() => pace(area, { polarity: 'neutral', comparator: doubled })).toThrow('comparator stands twice');
  });
});
