import { expect, test } from 'vitest';
import { createAreaResolver } from './resolver.ts';

const fife = { id: 7, kind: 'council', code: 'S12000047', name: 'Fife', nameGd: 'Fìobha' } as const;

const resolver = createAreaResolver(
  [fife],
  [
    { code: 'S12000047', areaId: 7 },
    { code: 'S12000015', areaId: 7 },
  ],
  [{ kind: 'council', spelling: 'fife', areaId: 7 }],
);

test('today’s code and the retired one are the same area', () => {
  expect(resolver.findByCode('S12000047')).toBe(7);
  expect(resolver.findByCode('S12000015')).toBe(7);
  expect(resolver.areas.get(7)).toEqual(fife);
});

test('an unknown code is null, not zero and not a guess', () => {
  expect(resolver.findByCode('S12000099')).toBeNull();
  expect(resolver.findByCode('')).toBeNull();
});

test('a spelling is found however it is spaced, and asked twice answers the same', () => {
  expect(resolver.findBySpelling('council', ' FIFE\u00a0')).toBe(7);
  expect(resolver.findBySpelling('council', ' FIFE\u00a0')).toBe(7);
  expect(resolver.findBySpelling('health-board', 'Fife')).toBeNull();
});
