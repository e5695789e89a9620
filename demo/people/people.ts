import { seededRandom } from '../../src/kernel/seeded-random.ts';
import { councilPlans } from '../blueprint.ts';
import type { Neighbourhoods } from '../country/character.ts';
import type { Country } from '../country/country.ts';
import { ageShares, bandCount, bandWeights, femaleShare } from './age-structure.ts';

export const firstYear = 2010;
export const lastYear = 2024;
export const years: readonly number[] = Array.from(
  { length: lastYear - firstYear + 1 },
  (_, n) => firstYear + n,
);

/** People at mid-year, by small area, sex and age band: whole people, so that every sum agrees. */
export class People {
  readonly smallAreas: number;
  private readonly counts: Uint16Array;

  constructor(smallAreas: number) {
    this.smallAreas = smallAreas;
    this.counts = new Uint16Array(years.length * smallAreas * 2 * bandCount);
  }

  /** @param sex 0 female, 1 male */
  at(year: number, smallArea: number, sex: 0 | 1, band: number): number {
    return this.counts[this.offset(year, smallArea) + sex * bandCount + band]!;
  }

  set(year: number, smallArea: number, sex: 0 | 1, band: number, people: number): void {
    this.counts[this.offset(year, smallArea) + sex * bandCount + band] = people;
  }

  /** People of these ages per small area; part bands are rounded to whole people. */
  aged(year: number, from: number, to: number): Int32Array {
    const weights = bandWeights(from, to);
    return Int32Array.from({ length: this.smallAreas }, (_, smallArea) => {
      const offset = this.offset(year, smallArea);
      let sum = 0;
      for (let band = 0; band < bandCount; band += 1) {
        sum += weights[band]! * (this.counts[offset + band]! + this.counts[offset + bandCount + band]!);
      }
      return Math.round(sum);
    });
  }

  all(year: number): Int32Array {
    return this.aged(year, 0, 200);
  }

  private offset(year: number, smallArea: number): number {
    return ((year - firstYear) * this.smallAreas + smallArea) * 2 * bandCount;
  }
}

/** Yearly growth and how old people are, by kind of partnership. */
const habits = {
  city: { growth: 0.006, older: -0.45 },
  suburb: { growth: 0.005, older: 0.2 },
  towns: { growth: 0.001, older: 0 },
  shire: { growth: 0.004, older: 0.25 },
  remote: { growth: -0.002, older: 0.6 },
  islands: { growth: -0.003, older: 0.65 },
} as const;

export function peopleTheCountry(country: Country, neighbourhoods: Neighbourhoods): People {
  const { smallAreas, settlements, seed } = country;
  const random = seededRandom(seed ^ 0x9e09);
  const people = new People(smallAreas.length);
  const councilGrowth = councilPlans.map(
    ({ character, deprivation }) => habits[character].growth - 0.004 * deprivation + 0.002 * random.normal(),
  );
  smallAreas.forEach((area, index) => {
    const habit = habits[councilPlans[area.council]!.character];
    const hardship = neighbourhoods.hardship[index]!;
    const town = settlements[area.settlement];
    const heart = town ? Math.hypot(area.x - town.x, area.y - town.y) / town.spread : 9;
    const students = town && town.people > 100_000 && heart < 0.9 ? 0.5 * random.next() : 0;
    const shares = ageShares(habit.older - 0.18 * hardship + 0.35 * random.normal(), students);
    const growth = councilGrowth[area.council]! + 0.009 * random.normal();
    for (let band = 0; band < bandCount; band += 1) {
      for (const sex of [0, 1] as const) {
        const female = femaleShare[band]!;
        const latest = area.people * shares[band]! * (sex === 0 ? female : 1 - female);
        // One draw per cell for all years: rounding must not make people come and go.
        const threshold = random.next();
        for (const year of years) {
          const ago = lastYear - year;
          const ageing = Math.exp(-0.011 * ago * ((band * 5 - 40) / 40));
          people.set(year, index, sex, band, Math.floor(latest * (1 + growth) ** -ago * ageing + threshold));
        }
      }
    }
  });
  return people;
}
