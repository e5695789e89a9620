import { expect, it } from 'vitest';
import { ByteKeys } from './byte-keys.ts';

it('finds each of many keys by its bytes, wherever they stand, and no other', () => {
  const keys = new ByteKeys();
  const codes = Array.from({ length: 2000 }, (_, at) => `S01${at}`);
  for (const [value, code] of codes.entries()) {
    const bytes = Buffer.from(code);
    expect(keys.find(bytes, 0, bytes.length)).toBe(-1);
    keys.add(bytes, 0, bytes.length, value);
  }
  expect(keys.count).toBe(codes.length);
  for (const [value, code] of codes.entries()) {
    const bytes = Buffer.from(`x,${code},y`);
    expect(keys.find(bytes, 2, bytes.length - 2)).toBe(value);
  }
  const stranger = Buffer.from('S01x');
  expect(keys.find(stranger, 0, 4)).toBe(-1);
  expect(keys.find(stranger, 0, 0)).toBe(-1);
});
