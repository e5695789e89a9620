import { describe, expect, it } from 'vitest';
import { readTextPeriod } from './period-text.ts';

describe('the period in a cell', () => {
  it.each([
    ['2012', 2012, 2012, 2012],
    ['-3.5', -3.5, -3.5, -3.5],
    ['2012/13', 2012, 2013, 2012],
    ['2012-13', 2012, 2013, 2012],
    ['2010-2012', 2010, 2013, 2011],
    ['2010 to 2012', 2010, 2013, 2011],
    ['2010/11 to 2012/13', 2010, 2013, 2011],
    ['2012-Q3', 2012.5, 2012.75, 2012.5],
    ['mid-2020', 2020.5, 2020.5, 2020.5],
    ['2012-01-01', 2012, 2012, 2012],
    ['2012-07-01', 2012 + 182 / 366, 2012 + 182 / 366, 2012 + 182 / 366],
  ])('%s runs from %d to %d and stands at %d', (text, starts, ends, time) => {
    const period = readTextPeriod(text);
    expect(period?.starts).toBeCloseTo(starts, 12);
    expect(period?.ends).toBeCloseTo(ends, 12);
    expect(period?.time).toBeCloseTo(time, 12);
  });

  it('is of a kind', () => {
    expect(readTextPeriod('2012/13')?.kind).toBe(readTextPeriod('2019-20')?.kind);
    expect(readTextPeriod('2012/13')?.kind).not.toBe(readTextPeriod('2012')?.kind);
    expect(readTextPeriod('2012-Q1')?.kind).toBe(readTextPeriod('2012-Q4')?.kind);
  });

  it.each(['', 'soon', '2010-11...1090', '2012-02-30', '2012-13-45'])('"%s" is none', (text) => {
    expect(readTextPeriod(text)).toBeNull();
  });
});
