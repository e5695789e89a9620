import { expect, it } from 'vitest';
import { withhold } from './suppress.ts';

const oneGroup = (places: number): Int32Array => new Int32Array(places);

it('withholds counts from 1 to 4 and leaves an honest 0 and a 5', () => {
  expect([...withhold([0, 3, 4, 5, 9], [oneGroup(5)])]).toEqual([0, 1, 1, 0, 0]);
});

it('withholds the smallest other count where one alone could be had by subtraction', () => {
  expect([...withhold([12, 3, 40, 7], [oneGroup(4)])]).toEqual([0, 1, 0, 1]);
});

it('withholds nothing where every count is large', () => {
  expect([...withhold([12, 30, 40], [oneGroup(3)])]).toEqual([0, 0, 0]);
});

it('looks again where the second cell stands alone in another grouping', () => {
  // Zones {0,1} {2,3}, wards {0} with {2}, {1} with {3}: hiding 1 for the zone leaves it alone in its ward.
  const zones = Int32Array.from([0, 0, 1, 1]);
  const wards = Int32Array.from([0, 1, 0, 1]);
  expect([...withhold([2, 10, 20, 30], [zones, wards])]).toEqual([1, 1, 1, 1]);
});
