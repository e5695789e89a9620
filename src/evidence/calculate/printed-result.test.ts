import { describe, expect, it } from 'vitest';
import { printedResult } from './printed-result.ts';

describe('a result printed for people', () => {
  it('is a list of keys for one object', () => {
    expect(printedResult({ mean: 1.94444444, trial: false, signals: [], lower: null }, undefined)).toEqual([
      'mean     1.94444',
      'trial    false',
      'signals  none',
      'lower    –',
    ]);
  });

  it('names each signal on a line of its own', () => {
    expect(printedResult({ signals: [{ rule: 'shift', from: 1, to: 6 }] }, undefined)).toEqual([
      'signals',
      '  rule shift, from 1, to 6',
    ]);
  });

  it('keeps every digit of a whole number, and one decimal of a large one', () => {
    expect(printedResult({ count: 1_234_567, value: 1_234_567.89 }, undefined)).toEqual([
      'count  1234567',
      'value  1234567.9',
    ]);
  });

  it('puts the fit below the table', () => {
    expect(printedResult([{ expected: 2 }], { n: 4 })).toEqual([
      'row  expected',
      '1    2',
      '',
      'fit',
      '  n  4',
    ]);
  });
});
