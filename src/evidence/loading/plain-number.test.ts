import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainNumber, plainNumberOfBytes } from './plain-number.ts';

const ofBytes = (text: string) => {
  const bytes = Buffer.from(`,${text},`);
  return plainNumberOfBytes(bytes, 1, bytes.length - 1);
};

describe('a plain number', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['007', 7],
    ['+1.5', 1.5],
    ['.5', 0.5],
    ['5.', 5],
    ['-12.25', -12.25],
    ['1e3', 1000],
    ['0.1', 0.1],
    ['9007199254740993', 9007199254740992],
    // 17 digits: only the long way rounds this right.
    ['0.30000000000000004', 0.30000000000000004],
  ])('%s is read', (text, value) => {
    expect(ofBytes(text)).toBe(value);
    expect(plainNumber(text)).toBe(value);
  });

  it.each([
    '',
    ' ',
    '.',
    '-',
    '1,000',
    '12%',
    '1e',
    'NaN',
    'Infinity',
    '1e999',
    '0x10',
    '1 000',
    '--1',
    '1.2.3',
    '½',
  ])('‘%s’ is none', (text) => {
    expect(ofBytes(text)).toBeNaN();
    expect(plainNumber(text)).toBeNaN();
  });

  it('is rounded as the language rounds it, whatever its digits', () => {
    const digits = fc.stringMatching(/^-?\d{1,18}(\.\d{0,18})?$/);
    fc.assert(
      fc.property(digits, (text) => {
        expect(ofBytes(text)).toBe(Number(text) + 0);
      }),
      { seed: 2015, numRuns: 2000 },
    );
  });
});
