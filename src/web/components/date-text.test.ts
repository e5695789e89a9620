import { expect, it } from 'vitest';
import { formatDay } from './date-text.tsx';

it('writes a day as people do', () => {
  expect(formatDay('2026-03-01')).toBe('1 March 2026');
  expect(formatDay('2026-11-21', 'gd')).toBe('21mh dhen t-Samhain 2026');
});

it('refuses what is no day', () => {
  expect(() => formatDay('2026-13-01')).toThrow('"2026-13-01" is no day. Write it as 2026-11-21.');
  expect(() => formatDay('21/11/2026')).toThrow('is no day');
});
