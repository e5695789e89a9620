import { describe, expect, it } from 'vitest';
import { LoadProblem } from '../format.ts';
import { numberInCell, numberOrNothing } from './cell.ts';

const place = { line: 7, column: 'Value' };

describe('a cell that must hold a number', () => {
  it.each([
    ['0', 0],
    ['-12.5', -12.5],
    ['.5', 0.5],
    ['1e-3', 0.001],
    [' 42 ', 42],
  ])('reads "%s"', (text, number) => {
    expect(numberInCell(text, place)).toBe(number);
  });

  it.each([
    '',
    '1,234',
    '12 %',
    '0x10',
    'Infinity',
    '1.2.3',
    '<5',
    '–',
  ])('refuses "%s", naming line, column and value', (text) => {
    const reading = () => numberInCell(text, place);
    expect(reading).toThrow(LoadProblem);
    expect(reading).toThrow(expect.objectContaining({ ...place, value: text }));
  });
});

describe('a spreadsheet cell that may be empty', () => {
  it('is nothing when empty, NA or #N/A, and zero when zero', () => {
    expect([null, undefined, '', 'NA', '#N/A', 0].map((cell) => numberOrNothing(cell, place))).toEqual([
      null,
      null,
      null,
      null,
      null,
      0,
    ]);
  });

  it('refuses a word', () => {
    expect(() => numberOrNothing('see note', place)).toThrow(LoadProblem);
  });
});
