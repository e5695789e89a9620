import { describe, expect, it } from 'vitest';
import {
  decimalsSupported,
  formatFigure,
  formatInterval,
  formatNumber,
  splitUnit,
  withUnit,
} from './format-number.ts';

const percent = { unit: '%', decimals: 1 };

describe('formatNumber', () => {
  it('puts commas between thousands and keeps the decimals asked for', () => {
    expect(formatNumber(22746.8, 1)).toBe('22,746.8');
    expect(formatNumber(20, 1)).toBe('20.0');
  });
  it('writes a true minus, and never minus nought', () => {
    expect(formatNumber(-3.25, 1)).toBe('−3.3');
    expect(formatNumber(-0.01, 1)).toBe('0.0');
  });
  it('rounds to tens and hundreds where decimals are negative', () => {
    expect(formatNumber(22746.8, -2)).toBe('22,700');
    expect(formatNumber(-22746.8, -1)).toBe('−22,750');
  });
});

describe('decimalsSupported', () => {
  it('keeps the first uncertain digit and no more', () => {
    expect(decimalsSupported(1, 16.9, 19.9)).toBe(0);
    expect(decimalsSupported(1, 18.0, 18.8)).toBe(1);
    expect(decimalsSupported(0, 22400, 23100)).toBe(-2);
  });
  it('leaves a figure without an interval as the indicator has it', () => {
    expect(decimalsSupported(2, null, null)).toBe(2);
    expect(decimalsSupported(2, 5, 5)).toBe(2);
  });
});

describe('formatFigure', () => {
  it('says the unit where it is read', () => {
    expect(formatFigure({ status: 'value', value: 18.43, lower: 18, upper: 18.8 }, percent)).toBe('18.4%');
    expect(withUnit('524', '£ a week')).toBe('£524 a week');
    expect(withUnit('−12', '£')).toBe('−£12');
    expect(withUnit('312', 'per 10,000 people')).toBe('312 per 10,000 people');
  });
  it('keeps nought, suppressed, missing and not applicable apart', () => {
    expect(formatFigure({ status: 'value', value: 0 }, percent)).toBe('0.0%');
    expect(formatFigure({ status: 'suppressed', threshold: 5 }, percent)).toBe('fewer than 5');
    expect(formatFigure({ status: 'suppressed' }, percent)).toBe('suppressed');
    expect(formatFigure({ status: 'missing' }, percent)).toBe('no data');
    expect(formatFigure({ status: 'not-applicable' }, percent)).toBe('not applicable');
  });
});

describe('formatInterval', () => {
  it('gives the interval one digit more than the figure, within the indicator’s own', () => {
    expect(formatInterval({ status: 'value', value: 18.4, lower: 16.93, upper: 19.88 }, percent)).toBe(
      '16.9 to 19.9',
    );
    expect(formatInterval({ status: 'value', value: 18.4 }, percent)).toBeNull();
  });
});

describe('splitUnit', () => {
  it('keeps with the number what is one sign, and leaves the words to the line beside it', () => {
    expect(splitUnit('%')).toEqual({ beside: '%', rest: '' });
    expect(splitUnit('£ a week')).toEqual({ beside: '£', rest: 'a week' });
    expect(splitUnit('per 1,000 people')).toEqual({ beside: '', rest: 'per 1,000 people' });
  });
});
