import { expect, it } from 'vitest';
import { readDay } from './read-day.ts';
import { readMoney, writeMoney } from './read-money.ts';
import { readNumber } from './read-number.ts';
import { sizeText } from './size-text.ts';
import { lengthOf, typedText } from './typed-text.ts';

it.each([
  '3/9/2026',
  '03/09/2026',
  '3.9.2026',
  '3-9-2026',
  '3 9 2026',
  '2026-09-03',
  '3 September 2026',
  '3rd of September 2026',
  '3 Sept 2026',
  '3 sep. 2026',
  '3-Sep-2026',
  '3 an t-Sultain 2026',
])('reads %s as the third of September', (text) => {
  expect(String(readDay(text))).toBe('2026-09-03');
});

it.each([
  '',
  '3/9',
  '3/9/26',
  '2026/9/3',
  'September 2026',
  '3 Ju 2026',
  '3 M 2026',
  '3/9/20266',
  '0x3/9/2026',
])('does not guess at “%s”', (text) => {
  expect(readDay(text)).toBeTypeOf('function');
});

it.each([
  ['0', 0n],
  ['1250', 125_000n],
  ['£1,250.50', 125_050n],
  ['£ 12.5', 1_250n],
  ['-3.07', -307n],
  ['999999999999999.99', 99_999_999_999_999_999n],
])('reads %s as pence', (text, pence) => {
  expect(readMoney(text)).toBe(pence);
  expect(readMoney(writeMoney(pence))).toBe(pence);
});

it.each([
  '1,25',
  '1,2345',
  '12.',
  '.5',
  '1.2.3',
  '1e3',
  '٣',
  '1 000',
  'NaN',
  '£',
  '--1',
  '0x10',
])('reads no amount from %s', (text) => {
  expect(readMoney(text)).toBeTypeOf('function');
  expect(readNumber(text, 2)).toBeTypeOf('function');
});

it('reads numbers with their decimals', () => {
  expect(readNumber('1,250', 0)).toBe(1250);
  expect(readNumber('-0.5', 1)).toBe(-0.5);
  expect(readNumber('0.55', 1)).toBeTypeOf('function');
});

it('composes letters, keeps lines where there may be some, and says what it took out', () => {
  expect(typedText('  Mo\u0300rag\r\nNic\u0000\u0085 ', { lines: true })).toEqual({
    text: 'Mòrag\nNic',
    refused: ['U+0000', 'U+0085'],
  });
  expect(typedText('a\r\nb\tc\rd', { lines: false }).text).toBe('a b c d');
  expect(typedText('a\ud800b', { lines: false })).toEqual({ text: 'ab', refused: ['U+D800'] });
});

it('counts letters, not halves of them', () => {
  expect(lengthOf('😀a')).toBe(2);
});

it('tells sizes', () => {
  expect([900, 1_000, 999_400, 1_000_000, 2_500_000].map(sizeText)).toEqual([
    '900 bytes',
    '1 kB',
    '999 kB',
    '1 MB',
    '2.5 MB',
  ]);
});
