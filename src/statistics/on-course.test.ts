import { describe, expect, it } from 'vitest';
import { onCourse } from './on-course.ts';

const years = [2012, 2013, 2014, 2015, 2016, 2018, 2019, 2020];
const series = (values: readonly number[], from: readonly number[] = years) =>
  values.map((value, i) => ({ starts: from[i] as number, ends: (from[i] as number) + 1, value }));
const area = series([21.4, 21.0, 20.2, 20.3, 19.1, 18.0, 17.2, 16.9]);
const falling = { polarity: 'high-is-bad' } as const;
const verdict = (due: number, value: number) => onCourse(area, { due, value }, falling).verdict;

describe('on course', () => {
  it('leads on along the Theil–Sen line, with slope and swing in its interval', () => {
    // scipy 1.17.1 theilslopes(values, middles - last, method='separate'); numpy: hypot((limit - slope) * ahead, 1.96 *
    // mean(abs(diff(residuals))) / 1.128)
    const near = onCourse(area, { due: 2024, value: 15 }, falling).projected;
    expect(near?.value).toBeCloseTo(15.29732142857143, 10);
    expect(near?.lower).toBeCloseTo(14.661498891606815, 10);
    expect(near?.upper).toBeCloseTo(15.865833532926148, 10);
    const far = onCourse(area, { due: 2031, value: 15 }, falling).projected;
    expect(far?.value).toBeCloseTo(11.234821428571431, 10);
    expect(far?.lower).toBeCloseTo(10.091238503875987, 10);
    expect(far?.upper).toBeCloseTo(11.872839939228209, 10);
    const rising = series([50, 51.5, 50.8, 53, 53.2], [2015, 2016, 2017, 2018, 2019]);
    const short = onCourse(rising, { due: 2023, value: 55 }, { polarity: 'high-is-good' });
    expect(short).toMatchObject({ verdict: 'possible', points: 5 });
    expect(short.projected?.lower).toBeCloseTo(50.58863302769503, 10);
    expect(short.projected?.upper).toBeCloseTo(60.02304354471554, 10);
  });

  it('is likely, possible or unlikely by the whole interval, and by what is good', () => {
    expect(verdict(2024, 15.9)).toBe('likely');
    expect(verdict(2024, 15.8)).toBe('possible');
    expect(verdict(2024, 14.7)).toBe('possible');
    expect(verdict(2024, 14.6)).toBe('unlikely');
    const good = { polarity: 'high-is-good' } as const;
    expect(onCourse(area, { due: 2024, value: 14.6 }, good).verdict).toBe('likely');
    expect(onCourse(area, { due: 2024, value: 15.9 }, good).verdict).toBe('unlikely');
  });

  it('is known once the last period that ended by the day is there', () => {
    expect(onCourse(area, { due: 2021, value: 17 }, falling)).toMatchObject({ verdict: 'met', found: 16.9 });
    expect(onCourse(area, { due: 2021.5, value: 16 }, falling)).toMatchObject({
      verdict: 'missed',
      found: 16.9,
    });
    expect(onCourse(area, { due: 2022, value: 17 }, falling).found).toBeNull();
    expect(onCourse(series([5], [2020]), { due: 2021, value: 6 }, falling).verdict).toBe('met');
  });

  it('of monthly values waits for the month itself', () => {
    const months = Array.from({ length: 12 }, (_, i) => ({
      ...{ starts: 2026 + i / 12, ends: 2026 + (i + 1) / 12, value: 30 - i },
    }));
    const seen = months.slice(0, 9);
    expect(onCourse(seen, { due: 2027, value: 19 }, falling)).toMatchObject({
      verdict: 'likely',
      found: null,
    });
    expect(onCourse(months, { due: 2027, value: 19 }, falling)).toMatchObject({ verdict: 'met', found: 19 });
  });

  it('cannot be told from fewer than five points, nor where nothing is good', () => {
    const target = { due: 2024, value: 15 };
    expect(onCourse(area.slice(4), target, falling)).toMatchObject({
      ...{ verdict: 'cannot-tell', reason: 'too-few-points', points: 4, projected: null },
    });
    expect(onCourse(area, target, { polarity: 'neutral' }).reason).toBe('neutral');
    expect(onCourse([], target, falling).reason).toBe('too-few-points');
  });

  it('counts rolling averages once', () => {
    const rolling = [2010, 2011, 2012, 2013, 2014, 2015, 2016].map((starts) => ({
      ...{ starts, ends: starts + 3, value: 2030 - starts },
    }));
    expect(onCourse(rolling, { due: 2025, value: 10 }, falling)).toMatchObject({
      ...{ verdict: 'cannot-tell', points: 3 },
    });
  });

  it('goes straight on where nothing swings, and not past what can be', () => {
    const steady = series([12, 12, 12, 12, 12]);
    expect(onCourse(steady, { due: 2024, value: 12 }, falling).verdict).toBe('likely');
    expect(onCourse(steady, { due: 2024, value: 11.9 }, falling).verdict).toBe('unlikely');
    const full = series([60, 70, 80, 90, 99]);
    const share = { polarity: 'high-is-good', bounds: { lowest: 0, highest: 100 } } as const;
    const found = onCourse(full, { due: 2024, value: 100 }, share);
    expect(found.projected?.value).toBe(100);
    expect(found.verdict).toBe('likely');
  });
});
