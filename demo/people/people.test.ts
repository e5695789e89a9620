import { expect, it } from 'vitest';
import { inventWorld } from '../world.ts';
import { ageShares, bandWeights } from './age-structure.ts';

it('counts 5.4 million people, to one in a hundred, in the latest year', () => {
  const total = inventWorld(2026)
    .people.all(2024)
    .reduce((sum, count) => sum + count, 0);
  expect(Math.abs(total / 5_400_000 - 1)).toBeLessThan(0.01);
});

it('has more women than men among the old, and more boys than girls among the young', () => {
  const { people } = inventWorld(3, 0.05);
  const both = (band: number): [number, number] => {
    const sums: [number, number] = [0, 0];
    for (let place = 0; place < people.smallAreas; place += 1) {
      sums[0] += people.at(2024, place, 0, band);
      sums[1] += people.at(2024, place, 1, band);
    }
    return sums;
  };
  const [girls, boys] = both(0);
  expect(boys).toBeGreaterThan(girls);
  const [oldWomen, oldMen] = both(18);
  expect(oldWomen).toBeGreaterThan(oldMen);
});

it('grows older from year to year', () => {
  const { people } = inventWorld(3, 0.05);
  const older = (year: number): number => {
    const sum = (counts: Int32Array): number => counts.reduce((total, count) => total + count, 0);
    return sum(people.aged(year, 65, 200)) / sum(people.all(year));
  };
  expect(older(2024)).toBeGreaterThan(older(2010));
});

it('cuts age groups out of five-year bands by whole years', () => {
  const weights = [...bandWeights(0, 15)];
  expect(weights.slice(0, 5)).toEqual([1, 1, 1, 0.2, 0]);
  expect([...bandWeights(65, 200)].reduce((sum, weight) => sum + weight, 0)).toBe(6);
});

it('shares everybody out among the bands', () => {
  expect(ageShares(0.5, 0.2).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});
