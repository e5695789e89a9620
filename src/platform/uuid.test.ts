import { describe, expect, it } from 'vitest';
import { isUuid, uuidv7 } from './uuid.ts';

describe('a UUID of version 7', () => {
  it('holds the milliseconds, the version and the variant, as in RFC 9562, appendix A.6', () => {
    // The example of the RFC: 22 February 2022, 14:22:22 at GMT-05:00.
    expect(uuidv7(0x017f22e279b0)).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('sorts after one made earlier', () => {
    expect(uuidv7(1_000) < uuidv7(1_001)).toBe(true);
  });

  it('differs from another of the same moment', () => {
    expect(new Set(Array.from({ length: 1_000 }, () => uuidv7(5))).size).toBe(1_000);
  });
});

describe('text in an address', () => {
  it.each([
    ['017f22e2-79b0-7cc3-98c4-dc0c0c07398f', true],
    ['017F22E2-79B0-7CC3-98C4-DC0C0C07398F', false],
    ['017f22e279b07cc398c4dc0c0c07398f', false],
    ["017f22e2-79b0-7cc3-98c4-dc0c0c07398f' or true", false],
    ['new', false],
  ])('is a UUID or not: %s', (text, expected) => {
    expect(isUuid(text)).toBe(expected);
  });
});
