import { seededRandom } from '../../src/kernel/seeded-random.ts';
import { type AreaTable, createAreaTable } from '../../src/statistics/columns/index.ts';

export const size = { indicators: 30, areas: 6976, periods: 20, sets: 32, groups: 5, strata: 19 };

/** European Standard Population 2013, five-year bands, one sex. */
export const standard = Float64Array.from([
  5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500,
  1000,
]);

export interface Country {
  /** Indicator × area × period. */
  values: Float64Array;
  /** The same with one value in twenty missing. */
  gappy: Float64Array;
  /** Area × period. */
  people: Float64Array;
  /** Set × groups + deprivation group of each area. */
  cellOf: Int32Array;
  /** Values, people and cells once more, as `inequalityOfAreas` takes them. */
  areaTables: { values: AreaTable; gappy: AreaTable };
  /** Events by indicator × area × period × age band; 16 bits, because there are eighty million. */
  counts: Uint16Array;
  /** Area × period × age band. */
  peopleByAge: Uint16Array;
  /** The same with one rate in twenty lacking the people of one band. */
  gappyPeopleByAge: Uint16Array;
}

/** An invented country of the size of Scotland in 2011 data zones: the same seed, the same numbers. */
export function inventCountry(seed: number): Country {
  const random = seededRandom(seed);
  const { areas, periods, sets, groups, strata } = size;
  // Codes of small areas run council by council; deprivation is scattered within each.
  const cellOf = Int32Array.from(
    { length: areas },
    (_, area) => Math.floor((area * sets) / areas) * groups + random.below(groups),
  );
  const people = Float64Array.from({ length: areas * periods }, () => 500 + random.below(700));
  const values = inventValues(random, cellOf);
  const gappy = values.map((value) => (random.next() < 0.05 ? Number.NaN : value));
  const peopleByAge = Uint16Array.from({ length: areas * periods * strata }, () => 15 + random.below(60));
  const gappyPeopleByAge = peopleByAge.slice();
  for (let rate = 0; rate < areas * periods; rate++) {
    if (random.next() < 0.05) gappyPeopleByAge[rate * strata + random.below(strata)] = 0;
  }
  return {
    values,
    gappy,
    people,
    cellOf,
    areaTables: { values: tableOf(values, people, cellOf), gappy: tableOf(gappy, people, cellOf) },
    counts: inventCounts(random, peopleByAge),
    peopleByAge,
    gappyPeopleByAge,
  };
}

function tableOf(values: Float64Array, people: Float64Array, cellOf: Int32Array): AreaTable {
  const table = createAreaTable(size);
  table.values.set(values);
  table.populations.set(people);
  table.cellOf.set(cellOf);
  return table;
}

/** Level by deprivation, drift and noise; a third of the indicators in whole numbers, a third to one decimal. */
function inventValues(random: ReturnType<typeof seededRandom>, cellOf: Int32Array): Float64Array {
  const { indicators, areas, periods, groups } = size;
  const values = new Float64Array(indicators * areas * periods);
  let at = 0;
  for (let indicator = 0; indicator < indicators; indicator++) {
    const base = 20 + random.next() * 180;
    const steps = [1, 10, 0][indicator % 3] as number;
    for (let area = 0; area < areas; area++) {
      const level = base * (1.4 - 0.2 * ((cellOf[area] as number) % groups)) + base * 0.1 * random.normal();
      const drift = base * 0.01 * random.normal();
      for (let period = 0; period < periods; period++, at++) {
        const value = Math.max(0, level + drift * period + base * 0.08 * random.normal());
        values[at] = steps === 0 ? value : Math.round(value * steps) / steps;
      }
    }
  }
  return values;
}

/** Rarer and commoner events, rising with age, rounded up or down by chance. */
function inventCounts(random: ReturnType<typeof seededRandom>, peopleByAge: Uint16Array): Uint16Array {
  const { indicators, strata } = size;
  const counts = new Uint16Array(indicators * peopleByAge.length);
  let at = 0;
  for (let indicator = 0; indicator < indicators; indicator++) {
    const rate = 0.002 * 1.15 ** indicator;
    for (let cell = 0; cell < peopleByAge.length; cell++, at++) {
      const expected = rate * (0.5 + (cell % strata) / strata) * (peopleByAge[cell] as number);
      counts[at] = Math.floor(expected + random.next());
    }
  }
  return counts;
}
