import { expect, test } from 'vitest';
import { ratesByGroup } from './rates-by-group.ts';

const { NaN: missing } = Number;

test('a group has the mean of its areas weighted by people, period by period', () => {
  // Two sets of two groups; areas 0 and 1 share the first group of the second set. 10 × 1 + 20 × 3 over 4 = 17.5.
  const { rates, populations } = ratesByGroup(
    Float64Array.of(10, 1, 20, 2, 5, 6),
    Float64Array.of(1, 1, 3, 1, 8, 9),
    { cellOf: Int32Array.of(2, 2, 3), sets: 2, groups: 2 },
    2,
  );
  expect([...rates]).toEqual([missing, missing, missing, missing, 17.5, 5, 1.5, 6]);
  expect([...populations]).toEqual([0, 0, 0, 0, 4, 8, 2, 9]);
});

test('an area without a value, without people or without a group counts nowhere', () => {
  const { rates, populations } = ratesByGroup(
    Float64Array.of(10, missing, 30, 1000),
    Float64Array.of(1, 5, missing, 7),
    { cellOf: Int32Array.of(0, 0, 0, -1), sets: 1, groups: 1 },
    1,
  );
  expect([...rates]).toEqual([10]);
  expect([...populations]).toEqual([1]);
});

test('columns that do not match and a group outside the range are refused', () => {
  const groups = { cellOf: Int32Array.of(0, 4), sets: 2, groups: 2 };
  expect(() => ratesByGroup(new Float64Array(3), new Float64Array(4), groups, 2)).toThrow(
    'there are 4 and 3',
  );
  expect(() => ratesByGroup(new Float64Array(4), new Float64Array(4), groups, 2)).toThrow('area 1 has 4');
});

test('several indicators share the people, and gaps in one leave the others whole', () => {
  const groups = { cellOf: Int32Array.of(0, 1, 1), sets: 1, groups: 2 };
  const people = Float64Array.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3);
  const first = [1, 2, 3, 4, 5, 0, 0, 0, 0, 8, 4, 4, 4, 4, 4];
  const second = first.with(9, missing);
  const { rates, populations } = ratesByGroup(Float64Array.from([...first, ...second]), people, groups, 5);
  expect([...rates.slice(0, 10)]).toEqual([1, 3, 2, 3, 3, 3, 4, 3, 5, 5]);
  expect([...rates.slice(10)]).toEqual([1, 3, 2, 3, 3, 3, 4, 3, 5, 4]);
  expect([...populations.slice(8, 10), ...populations.slice(18)]).toEqual([1, 4, 1, 3]);
});
