import { expect, test } from 'vitest';
import { spellingKey, tidyName } from './spelling-key.ts';

test('an ampersand and an “and” are one spelling', () => {
  expect(spellingKey('council', 'Argyll & Bute')).toBe(spellingKey('council', 'Argyll and Bute'));
  expect(spellingKey('council', 'Perth&Kinross')).toBe(spellingKey('council', 'PERTH AND KINROSS'));
});

test('a no-break space at the end of a name is no part of it', () => {
  expect(tidyName('Annandale East and Eskdale\u00a0')).toBe('Annandale East and Eskdale');
});

test('accents written as one character or as two are the same name', () => {
  expect(tidyName('Ste\u006f\u0300rnabhagh')).toBe('Ste\u00f2rnabhagh');
});

test('a health board is the same with and without NHS, a council never bears it', () => {
  expect(spellingKey('health-board', 'NHS Greater Glasgow & Clyde')).toBe('greater glasgow and clyde');
  expect(spellingKey('council', 'NHS Fife')).not.toBe(spellingKey('council', 'Fife'));
});

test('names that really differ stay different', () => {
  expect(spellingKey('council', 'Eilean Siar')).not.toBe(spellingKey('council', 'Western Isles'));
  expect(spellingKey('council', 'East Ayrshire')).not.toBe(spellingKey('council', 'North Ayrshire'));
});
