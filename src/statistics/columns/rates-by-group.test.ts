import { expect, test } from 'vitest';
import { type AreaTable, type AreaTableSize, createAreaTable } from './area-table.ts';
import { ratesByGroup } from './rates-by-group.ts';

const { NaN: missing } = Number;

function tableOf(
  size: AreaTableSize,
  columns: { values: number[]; populations: number[]; cellOf: number[] },
): AreaTable {
  const table = createAreaTable(size);
  table.values.set(columns.values);
  table.populations.set(columns.populations);
  table.cellOf.set(columns.cellOf);
  return table;
}

test('a group has the mean of its areas weighted by people, period by period', () => {
  // Two sets of two groups; areas 0 and 1 share the first group of the second set. 10 × 1 + 20 × 3 over 4 = 17.5.
  const { rates, populations } = ratesByGroup(
    tableOf(
      { indicators: 1, areas: 3, periods: 2, sets: 2, groups: 2 },
      { values: [10, 1, 20, 2, 5, 6], populations: [1, 1, 3, 1, 8, 9], cellOf: [2, 2, 3] },
    ),
  );
  expect([...rates]).toEqual([missing, missing, missing, missing, 17.5, 1.5, 5, 6]);
  expect([...populations]).toEqual([0, 0, 0, 0, 4, 2, 8, 9]);
});

test('an area without a value, without people or without a group counts nowhere', () => {
  const { rates, populations } = ratesByGroup(
    tableOf(
      { indicators: 1, areas: 4, periods: 1, sets: 1, groups: 1 },
      { values: [10, missing, 30, 1000], populations: [1, 5, missing, 7], cellOf: [0, 0, 0, -1] },
    ),
  );
  expect([...rates]).toEqual([10]);
  expect([...populations]).toEqual([1]);
});

test('several indicators share the people, and gaps in one leave the others whole', () => {
  const first = [1, 2, 3, 4, 5, 0, 0, 0, 0, 8, 4, 4, 4, 4, 4];
  const { rates, populations } = ratesByGroup(
    tableOf(
      { indicators: 2, areas: 3, periods: 5, sets: 1, groups: 2 },
      {
        values: [...first, ...first.with(9, missing)],
        populations: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3],
        cellOf: [0, 1, 1],
      },
    ),
  );
  expect([...rates.slice(0, 10)]).toEqual([1, 2, 3, 4, 5, 3, 3, 3, 3, 5]);
  expect([...rates.slice(10)]).toEqual([1, 2, 3, 4, 5, 3, 3, 3, 3, 4]);
  expect([populations[9], populations[19]]).toEqual([4, 3]);
});
