import { expect, test } from 'vitest';
import { proveColumnsEqual } from './agreement.ts';

const allowance = { relative: 1e-9, absolute: 1e-12 };

function compare(mine: number[], theirs: number[]) {
  return () =>
    proveColumnsEqual(['slope'], [Float64Array.from(mine)], [Float64Array.from(theirs)], allowance);
}

test('columns agree within a billionth, and where both have nothing', () => {
  expect(compare([1e6, Number.NaN, 0], [1e6 + 1e-4, Number.NaN, 1e-13])).not.toThrow();
});

test('a difference above a billionth is named', () => {
  expect(compare([1, 2], [1, 2.00000001])).toThrow('slope of row 1 is 2 here and 2.00000001 in the peer.');
});

test('a value on one side only is a difference', () => {
  expect(compare([1], [Number.NaN])).toThrow('slope of row 0 is 1 here and NaN');
  expect(compare([Number.NaN], [0])).toThrow('slope of row 0 is NaN here and 0');
});

test('columns of unlike length are a difference', () => {
  expect(compare([1, 2], [1])).toThrow('slope has 2 rows here and 1 in the peer.');
  expect(() => proveColumnsEqual(['slope', 's'], [], [], allowance)).toThrow('2 columns are compared');
});
