import { describe, expect, it } from 'vitest';
import { readPeriod } from './period-text.ts';

const financial = (text: string) => readPeriod(text, 'financial-year');
const calendar = (text: string) => readPeriod(text, 'calendar-year');

describe('fact 11: the spellings of years', () => {
  it('reads 2021/22, 2021-22 and 2021/2022 as one financial year, 1 April to 31 March', () => {
    const year = { kind: 'financial-year', starts: '2021-04-01', ends: '2022-03-31', label: '2021/22' };
    expect(financial('2021/22')).toEqual(year);
    expect(financial('2021-22')).toEqual(year);
    expect(financial('2021/2022')).toEqual(year);
  });

  it('lets the dataset say that 2021/22 is a school year, 1 August to 31 July', () => {
    expect(readPeriod('2021/22', 'school-year')).toEqual({
      kind: 'school-year',
      starts: '2021-08-01',
      ends: '2022-07-31',
      label: '2021/22',
    });
  });

  it('reads 2010-12 as the two financial years up to March 2012, not as one year', () => {
    expect(financial('2010-12')).toEqual({
      kind: 'rolling',
      starts: '2010-04-01',
      ends: '2012-03-31',
      label: '2010/11 to 2011/12',
    });
  });

  it('reads 2002-2006 as five calendar years together', () => {
    expect(calendar('2002-2006')).toEqual({
      kind: 'rolling',
      starts: '2002-01-01',
      ends: '2006-12-31',
      label: '2002 to 2006',
    });
  });

  it('reads 2002/03-2004/05 as three financial years together', () => {
    expect(financial('2002/03-2004/05')).toEqual({
      kind: 'rolling',
      starts: '2002-04-01',
      ends: '2005-03-31',
      label: '2002/03 to 2004/05',
    });
  });

  it('reads 2009 as a calendar year', () => {
    expect(calendar('2009')).toEqual({
      kind: 'calendar-year',
      starts: '2009-01-01',
      ends: '2009-12-31',
      label: '2009',
    });
  });

  it('reads 2015-Q3 and 2015Q3 as July to September', () => {
    const third = { kind: 'quarter', starts: '2015-07-01', ends: '2015-09-30', label: '2015 quarter 3' };
    expect(calendar('2015-Q3')).toEqual(third);
    expect(calendar('2015Q3')).toEqual(third);
  });

  it('crosses the century: 1999-00 ends in March 2000', () => {
    expect(financial('1999-00')).toEqual({
      kind: 'financial-year',
      starts: '1999-04-01',
      ends: '2000-03-31',
      label: '1999/00',
    });
  });

  it.each([
    '2010-11...1090',
    '2012-11',
    '2014/16',
    '2002/04-2004/05',
    '2015-Q5',
    '',
    'NA',
    '11/2010',
    '2010/11-2010/11',
  ])('takes "%s" for no period', (text) => {
    expect(financial(text)).toBeNull();
  });

  it('takes no range that runs backwards', () => {
    expect(calendar('2006-2002')).toBeNull();
  });
});
