import { expect, it } from 'vitest';
import { betterSign } from './polarity.ts';

it('says which way is better', () => {
  expect(betterSign('high-is-good')).toBe(1);
  expect(betterSign('high-is-bad')).toBe(-1);
  expect(betterSign('neutral')).toBe(0);
});
