import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dsr } from '../dsr.ts';
import { dsrColumns } from './dsr-columns.ts';

/** European Standard Population 2013, five-year bands, one sex. */
const esp2013 = [
  5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500,
  1000,
];

/** PHEindicatormethods 2.1.0, `calculate_dsr` on its test data (testdata_big). */
const big = {
  counts: [127, 25, 18, 21, 12, 27, 48, 27, 29, 32, 32, 34, 45, 65, 38, 68, 74, 82, 91],
  populations: [
    636, 558, 609, 543, 384, 594, 669, 843, 660, 576, 606, 522, 426, 273, 300, 288, 153, 123, 207,
  ],
  value: 10430.2479914694,
  lower: 9717.70906798568,
  upper: 11178.9409154793,
};

test('a rate and its limits are those of PHEindicatormethods', () => {
  const columns = dsrColumns(Float64Array.from(big.counts), Float64Array.from(big.populations), esp2013);
  expect(columns.count[0]).toBe(895);
  expect(columns.value[0]).toBeCloseTo(big.value, 8);
  expect(columns.lower[0]).toBeCloseTo(big.lower, 8);
  expect(columns.upper[0]).toBeCloseTo(big.upper, 8);
});

test('counts and people in fewer bits give the same rate', () => {
  const wide = dsrColumns(Float64Array.from(big.counts), Float64Array.from(big.populations), esp2013);
  const narrow = dsrColumns(Uint16Array.from(big.counts), Uint32Array.from(big.populations), esp2013);
  expect(narrow).toEqual(wide);
});

test('people given once serve the counts of several indicators', () => {
  const people = Float64Array.of(100, 200, 300, 400);
  const counts = [20, 30, 40, 50];
  const twice = dsrColumns(Float64Array.from([...counts, ...counts.toReversed()]), people, [1, 1]);
  const first = dsrColumns(Float64Array.from(counts), people, [1, 1]);
  const second = dsrColumns(Float64Array.from(counts.toReversed()), people, [1, 1]);
  expect([...twice.upper]).toEqual([...first.upper, ...second.upper]);
});

test('every rate is what the method for one rate gives, or nothing where that gives nothing', () => {
  const cell = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 90 }));
  const strata = fc.array(cell, { minLength: 4, maxLength: 4 });
  const rates = fc.array(
    strata.map((cells) => cells.map(([count, people]) => ({ count: count >> (people % 9), people }))),
    { minLength: 1, maxLength: 5 },
  );
  const standard = [40, 30, 20, 0];
  fc.assert(
    fc.property(rates, (table) => {
      const cells = table.flat();
      const columns = dsrColumns(
        Float64Array.from(cells, ({ count }) => count),
        Float64Array.from(cells, ({ people }) => people),
        standard,
        { per: 1000 },
      );
      for (const [i, row] of table.entries()) {
        const wanted = dsr(
          row.map(({ count, people }, k) => ({ count, population: people, standard: standard[k] as number })),
          { per: 1000 },
        );
        expect(columns.count[i]).toBe(wanted.count);
        for (const name of ['value', 'lower', 'upper'] as const) {
          if (wanted[name] === null) expect(columns[name][i]).toBeNaN();
          else expect(columns[name][i]).toBeCloseTo(wanted[name], 9);
        }
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('a stratum that is missing leaves its rate out and no other', () => {
  const counts = Float64Array.of(20, Number.NaN, 20, 30);
  const columns = dsrColumns(counts, Float64Array.of(100, 100, 100, 100), [1, 1]);
  expect([...columns.value]).toEqual([Number.NaN, 25_000]);
});

test('what cannot be a rate is refused with the number at fault', () => {
  const two = Float64Array.of(1, -2);
  expect(() => dsrColumns(two, Float64Array.of(1, 1), [1, 1])).toThrow(
    'rate 0 has -2 events in 1 people in stratum 1',
  );
  expect(() => dsrColumns(two, new Float64Array(3), [1, 1])).toThrow('these are 2 and 3');
  expect(() => dsrColumns(two, new Float64Array(2), [0, 0])).toThrow('A standard population has people');
});
