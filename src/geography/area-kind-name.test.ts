import { expect, test } from 'vitest';
import { areaKinds } from './area.ts';
import { areaKindName, officialAreaKindWords } from './area-kind-name.ts';

test('a reader meets small areas and zones, the publisher’s words are kept for the source', () => {
  expect(areaKindName('data-zone-2011')).toBe('small area');
  expect(areaKindName('data-zone-2011', 6976)).toBe('small areas');
  expect(officialAreaKindWords('zone-2011', 2, 'en').text).toBe('intermediate zones (2011)');
});

test('no two kinds share a name', () => {
  expect(new Set(areaKinds.map((kind) => areaKindName(kind, 2))).size).toBe(areaKinds.length);
});
