import { expect, it } from 'vitest';
import { utf8Bytes } from './utf8-bytes.ts';

it.each([
  ['nothing', ''],
  ['letters', 'Glasgow'],
  ['signs of two, three and four bytes', 'Èideann – −1.5 🏴'],
  ['half a sign, which becomes the sign for that', 'a\uD83C'],
  ['more than there is room for', '–'.repeat(1_100_000)],
])('writes %s as TextEncoder does', (_what, text) => {
  expect(Buffer.from(utf8Bytes(text)).equals(Buffer.from(new TextEncoder().encode(text)))).toBe(true);
});

it('gives every caller bytes of its own', () => {
  const first = utf8Bytes('first');
  utf8Bytes('other');
  expect(new TextDecoder().decode(first)).toBe('first');
});
