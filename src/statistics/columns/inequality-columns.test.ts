import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../../kernel/seeded-random.ts';
import { sii } from '../sii.ts';
import { type AreaTable, type AreaTableSize, createAreaTable } from './area-table.ts';
import { inequalityColumns, inequalityOfAreas } from './inequality-columns.ts';
import { ratesByGroup } from './rates-by-group.ts';

const names = ['sii', 'siiLower', 'siiUpper', 'rii', 'par', 'absoluteRange', 'relativeRange'] as const;

test('two populations at once have the measures that ScotPHO publishes for each', () => {
  // scotpho-indicator-production (commit e7ee7237), `calculate_inequality_measures`, R 4.2.2.
  const populations = Float64Array.of(210345, 215678, 219012, 223456, 218765, 4021, 4310, 4488, 4702, 4611);
  const rates = Float64Array.of(455.2, 361.7, 298.4, 240.9, 187.3, 61.2, 64.9, 70.3, 74.8, 81.5);
  const columns = inequalityColumns(populations, rates, 5);
  const expected = {
    sii: [326.03686092867, -25.1308940264294],
    siiLower: [250.600600497053, -28.7612166573579],
    siiUpper: [401.473121360287, -21.5005713955009],
    rii: [1.06159395157298, -0.354532780402539],
    par: [39.0140898292111, -14.9757011128196],
    absoluteRange: [267.9, -20.3],
    relativeRange: [455.2 / 187.3, 61.2 / 81.5],
  };
  for (const name of names) {
    expect(columns[name][0]).toBeCloseTo(expected[name][0] as number, 10);
    expect(columns[name][1]).toBeCloseTo(expected[name][1] as number, 10);
  }
});

test('every population has what the method for one population gives', () => {
  const group = fc.record({
    population: fc.integer({ min: 1, max: 100_000 }),
    rate: fc.double({ min: 0.1, max: 1000, noNaN: true }),
  });
  const sets = fc
    .integer({ min: 3, max: 10 })
    .chain((groups) =>
      fc.array(fc.array(group, { minLength: groups, maxLength: groups }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(
    fc.property(sets, (table) => {
      const cells = table.flat();
      const columns = inequalityColumns(
        Float64Array.from(cells, ({ population }) => population),
        Float64Array.from(cells, ({ rate }) => rate),
        table[0]?.length ?? 0,
      );
      for (const [i, groups] of table.entries()) {
        const wanted = sii(groups);
        // A slope may be next to nothing beside the rates it is the difference of.
        const slack = 1e-9 * Math.max(1, ...groups.map(({ rate }) => rate));
        for (const name of names) {
          const difference = Math.abs((columns[name][i] as number) - (wanted[name] as number));
          expect(difference, name).toBeLessThanOrEqual(slack * Math.max(1, Math.abs(wanted[name] as number)));
        }
      }
    }),
    { seed: 7 },
  );
});

test('a missing rate or an empty group leaves its population out and no other', () => {
  const populations = Float64Array.of(1, 1, 1, 1, 0, 1, 1, 1, 1);
  const rates = Float64Array.of(3, Number.NaN, 1, 3, 2, 1, 3, 2, 1);
  const columns = inequalityColumns(populations, rates, 3);
  for (const name of names) {
    expect(columns[name].slice(0, 2)).toEqual(Float64Array.of(Number.NaN, Number.NaN));
    expect(columns[name][2]).not.toBeNaN();
  }
});

test('nothing is relative to a rate of 0', () => {
  const columns = inequalityColumns(Float64Array.of(1, 1, 1, 1, 1, 1), Float64Array.of(0, 0, 0, 4, 2, 0), 3);
  expect(columns.rii[0]).toBeNaN();
  expect(columns.rii[1]).toBeCloseTo(3, 12);
  expect([...columns.par]).toEqual([Number.NaN, Number.NaN]);
  expect([...columns.relativeRange]).toEqual([Number.NaN, Number.NaN]);
});

test('what cannot be a set of groups is refused with the number at fault', () => {
  expect(() => inequalityColumns(new Float64Array(4), new Float64Array(4), 2)).toThrow('these are 2');
  expect(() => inequalityColumns(new Float64Array(5), new Float64Array(4), 5)).toThrow('these are 5 and 4');
});

/** Areas with gaps, empty groups, and groups in which nothing happened. */
function inventAreas(size: AreaTableSize, seed: number): AreaTable {
  const random = seededRandom(seed);
  const table = createAreaTable(size);
  for (const at of table.values.keys()) {
    table.values[at] = random.next() < 0.2 ? Number.NaN : Math.max(0, random.next() - 0.3);
  }
  for (const at of table.populations.keys()) {
    table.populations[at] = random.next() < 0.05 ? Number.NaN : random.below(700);
  }
  for (const area of table.cellOf.keys()) table.cellOf[area] = random.below(size.sets * size.groups + 1) - 1;
  return table;
}

test.each([
  { indicators: 3, areas: 400, periods: 7, sets: 4, groups: 5 },
  { indicators: 2, areas: 60, periods: 20, sets: 5, groups: 3 },
  { indicators: 5, areas: 900, periods: 1, sets: 7, groups: 10 },
])('small areas give the measures of the rates of their groups: $groups groups, $periods periods', (size) => {
  const table = inventAreas(size, size.areas);
  const { populations, rates } = ratesByGroup(table);
  const found = inequalityOfAreas(table);
  const expected = inequalityColumns(populations, rates, size.groups, size.periods);
  for (const name of names) {
    expect(found[name].length, name).toBe(size.indicators * size.sets * size.periods);
    for (const [at, value] of expected[name].entries()) {
      if (Number.isNaN(value)) expect(found[name][at], `${name} ${at}`).toBeNaN();
      else
        expect(Math.abs((found[name][at] as number) - value)).toBeLessThan(
          1e-9 * Math.max(1, Math.abs(value)),
        );
    }
  }
  expect(expected.sii.some((value) => !Number.isNaN(value))).toBe(true);
});

test('each population of many periods has the measures of the function for one', () => {
  const table = inventAreas({ indicators: 3, areas: 400, periods: 7, sets: 2, groups: 5 }, 1845);
  const { populations, rates } = ratesByGroup(table);
  const columns = inequalityColumns(populations, rates, 5, 7);
  // Indicator 2, set 1, period 3.
  const groups = Array.from({ length: 5 }, (_, group) => ((2 * 2 + 1) * 5 + group) * 7 + 3).map((at) => ({
    population: populations[at] as number,
    rate: rates[at] as number,
  }));
  const one = sii(groups);
  expect(columns.sii[(2 * 2 + 1) * 7 + 3]).toBeCloseTo(one.sii as number, 12);
  expect(columns.siiUpper[(2 * 2 + 1) * 7 + 3]).toBeCloseTo(one.siiUpper as number, 12);
});

test('where nothing happened, or nobody lives, in the least deprived group, nothing is relative to it', () => {
  const table = createAreaTable({ indicators: 1, areas: 6, periods: 1, sets: 2, groups: 3 });
  table.cellOf.set([0, 1, 2, 3, 4, 5]);
  table.populations.set([1, 1, 1, 1, 1, 0]);
  table.values.set([4, 2, 0, 4, 2, 1]);
  const { sii, rii, par, relativeRange } = inequalityOfAreas(table);
  expect(rii[0]).toBeCloseTo(3, 12);
  expect([par[0], relativeRange[0]]).toEqual([Number.NaN, Number.NaN]);
  expect([sii[1], rii[1], par[1], relativeRange[1]]).toEqual(Array(4).fill(Number.NaN));
});
