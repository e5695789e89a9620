import { expect, it } from 'vitest';
import { bisect } from './bisect.ts';

const grid = Array.from({ length: 100 }, (_, n) => ({ x: n % 10, y: Math.floor(n / 10), weight: 1 }));

it('cuts places into groups of about equal weight', () => {
  const sizes = new Map<number, number>();
  for (const group of bisect(grid, 8)) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  expect(sizes.size).toBe(8);
  for (const size of sizes.values()) {
    expect(size).toBeGreaterThanOrEqual(11);
    expect(size).toBeLessThanOrEqual(14);
  }
});

it('cuts a row of places across its length', () => {
  const row = Array.from({ length: 10 }, (_, x) => ({ x, y: 0, weight: 1 }));
  expect([...bisect(row, 2)]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
});

it('leaves no group empty, however unequal the weights', () => {
  const uneven = grid.map((place, n) => ({ ...place, weight: n === 0 ? 1000 : 1 }));
  expect(new Set(bisect(uneven, 30)).size).toBe(30);
});

it('refuses more groups than places', () => {
  expect(() => bisect(grid.slice(0, 3), 4)).toThrow('3 places cannot make 4 groups');
});
