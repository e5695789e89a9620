import { describe, expect, it } from 'vitest';
import { nonOverlapping } from './non-overlapping.ts';

const span = (starts: number, years: number) => ({ starts, ends: starts + years });

describe('periods that do not overlap', () => {
  it('are all of a yearly series, put in order', () => {
    expect(nonOverlapping([span(2014, 1), span(2012, 1), span(2013, 1)])).toEqual([
      span(2012, 1),
      span(2013, 1),
      span(2014, 1),
    ]);
  });

  it('are every third of three-year averages, counted back from the latest', () => {
    const rolling = [2010, 2011, 2012, 2013, 2014, 2015, 2016].map((year) => span(year, 3));
    expect(nonOverlapping(rolling)).toEqual([span(2010, 3), span(2013, 3), span(2016, 3)]);
  });

  it('are moments where moments are given', () => {
    expect(nonOverlapping([span(2012, 0), span(2012.5, 0)])).toHaveLength(2);
  });

  it('may not stand twice or run backwards', () => {
    expect(() => nonOverlapping([span(2012, 1), span(2012, 1)])).toThrow('from 2012 to 2013 stands twice');
    expect(() => nonOverlapping([span(2012, -1)])).toThrow('runs from 2012 to 2011');
  });
});
