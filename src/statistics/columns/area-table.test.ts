import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import wabt from 'wabt';
import { seededRandom } from '../../kernel/seeded-random.ts';
import { areaTableModule } from './area-table-module.ts';
import { type AreaTable, createAreaTable } from './area-table.ts';

test('the bytes are what the text beside them compiles to', async () => {
  const file = 'area-table.wat';
  const { parseWat } = await wabt();
  const module = parseWat(file, readFileSync(new URL(file, import.meta.url), 'utf8'), { simd: true });
  module.validate();
  expect(areaTableModule).toBe(Buffer.from(module.toBinary({}).buffer).toString('base64'));
});

/** The same written plainly. */
function addPlainly({ values, populations, cellOf, sets, groups, periods }: AreaTable, indicator: number) {
  const sums = new Float64Array(sets * groups * periods);
  const absent = new Float64Array(sums.length);
  const start = indicator * populations.length;
  for (const [at, people] of populations.entries()) {
    const cell = cellOf[Math.floor(at / periods)] as number;
    if (cell === -1) continue;
    const to = cell * periods + (at % periods);
    const part = (values[start + at] as number) * people;
    if (!Number.isNaN(part)) sums[to] = (sums[to] as number) + part;
    else if (!Number.isNaN(people)) absent[to] = (absent[to] as number) + people;
  }
  return { sums, absent };
}

// Every rest of a division by four periods, which are one step.
const shapes = [
  { areas: 1, periods: 1 },
  { areas: 7, periods: 2 },
  { areas: 400, periods: 3 },
  { areas: 401, periods: 4 },
  { areas: 900, periods: 5 },
  { areas: 900, periods: 10 },
  { areas: 2500, periods: 7 },
];

test.each(shapes)('$areas areas in $periods periods add up as if written plainly', ({ areas, periods }) => {
  const random = seededRandom(areas * 31 + periods);
  const gaps = [0, 0.02, 0.3, 1];
  const table = createAreaTable({ indicators: gaps.length, areas, periods, sets: 3, groups: 2 });
  const fill = (column: Float64Array, share: number) => {
    for (const at of column.keys()) {
      column[at] = random.next() < share ? Number.NaN : random.next() * 1000 - 100;
    }
  };
  fill(table.populations, 0.1);
  for (const area of table.cellOf.keys()) table.cellOf[area] = random.below(7) - 1;
  const plane = areas * periods;
  for (const [indicator, share] of gaps.entries()) {
    fill(table.values.subarray(indicator * plane, (indicator + 1) * plane), share);
  }
  for (const indicator of [...gaps.keys(), 0]) {
    // The same additions in the same order: equal to the last bit.
    expect(table.sumsOf(indicator)).toEqual(addPlainly(table, indicator));
  }
});

const small = { indicators: 1, areas: 2, periods: 2, sets: 2, groups: 2 };

test('an area belongs nowhere until it is told where', () => {
  const table = createAreaTable(small);
  table.values.fill(5);
  table.populations.fill(1);
  expect([...table.sumsOf(0).sums]).toEqual(Array(8).fill(0));
});

test.each([4, -2])('a cell outside the range is refused: %i', (cell) => {
  const table = createAreaTable(small);
  table.cellOf[1] = cell;
  expect(() => table.sumsOf(0)).toThrow(`Cells are 0 to 3, or -1 for none; area 1 has ${cell}.`);
});

test('a size that is no size, or more than the memory can address, is refused', () => {
  expect(() => createAreaTable({ ...small, periods: 0 })).toThrow('The number of periods is a whole number');
  expect(() => createAreaTable({ ...small, areas: 1.5 })).toThrow('The number of areas is a whole number');
  expect(() => createAreaTable({ ...small, areas: 1 << 20, periods: 1 << 20 })).toThrow(RangeError);
});
