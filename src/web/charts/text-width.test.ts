import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './text-width.ts';

describe('textWidth', () => {
  it('adds up Helvetica’s advance widths (AFM: H 722, e 556, l 222, o 556)', () => {
    expect(textWidth('Hello', 1000)).toBe(722 + 556 + 222 + 222 + 556);
    expect(textWidth('2021/22', 12)).toBeCloseTo(((6 * 556 + 278) / 1000) * 12);
  });
  it('counts an accented letter as its bare one', () => {
    expect(textWidth('Gàidhlig', 12)).toBe(textWidth('Gaidhlig', 12));
  });
});

describe('wrapText', () => {
  it('breaks between words, never inside one', () => {
    expect(wrapText('Dumfries and Galloway', 80, 12)).toEqual(['Dumfries and', 'Galloway']);
    expect(wrapText('Clackmannanshire', 20, 12)).toEqual(['Clackmannanshire']);
  });
});
