import { expect, it } from 'vitest';
import { columnLetters } from './column-letters.ts';

// The last column of a worksheet is XFD, the 16,384th (ECMA-376).
it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('names column %i %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});
