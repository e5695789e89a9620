import { seededRandom } from '../src/kernel/seeded-random.ts';
import type { Neighbourhoods } from './country/character.ts';
import type { Country } from './country/country.ts';
import { lastYear, type People } from './people/people.ts';

/** One edition of the invented index of deprivation, per small area. Rank 1 is the most deprived. */
export interface DeprivationEdition {
  year: number;
  rank: Int32Array;
  /** 1 the most deprived tenth of small areas. */
  decile: Uint8Array;
  /** 1 the most deprived fifth of small areas. */
  quintile: Uint8Array;
  /** The most deprived fifth of people instead: not the same areas. */
  quintileOfPeople: Uint8Array;
}

export interface Deprivation {
  editions: readonly DeprivationEdition[];
  /** Fifths of people by the latest edition, cut in the whole country and within each council. */
  fifthInCountry: Uint8Array;
  fifthInCouncil: Uint8Array;
}

const editionYears = [2012, 2016, 2020, 2024] as const;

export function rankDeprivation(
  country: Country,
  neighbourhoods: Neighbourhoods,
  people: People,
): Deprivation {
  const everyone = [...country.smallAreas.keys()];
  const editions = editionYears.map((year): DeprivationEdition => {
    const random = seededRandom(country.seed ^ (year * 977));
    // An index sees hardship through a little fog, another one each time.
    const score = neighbourhoods.hardship.map((hardship) => hardship + 0.12 * random.normal());
    const order = everyone.toSorted((a, b) => score[b]! - score[a]! || a - b);
    const rank = new Int32Array(order.length);
    order.forEach((area, at) => {
      rank[area] = at + 1;
    });
    const part = (parts: number): Uint8Array =>
      Uint8Array.from(rank, (place) => Math.ceil((place * parts) / order.length));
    return {
      year,
      rank,
      decile: part(10),
      quintile: part(5),
      quintileOfPeople: fifthsOfPeople(everyone, rank, people.all(Math.min(year, lastYear))),
    };
  });
  const latest = editions.at(-1)!;
  const population = people.all(lastYear);
  const fifthInCouncil = new Uint8Array(everyone.length);
  for (const members of Map.groupBy(everyone, (area) => country.smallAreas[area]!.council).values()) {
    const fifths = fifthsOfPeople(members, latest.rank, population);
    for (const area of members) fifthInCouncil[area] = fifths[area]!;
  }
  return { editions, fifthInCountry: latest.quintileOfPeople, fifthInCouncil };
}

/** Fifths of the people of these areas, by rank; an area goes where the middle one of its people falls. */
function fifthsOfPeople(members: readonly number[], rank: Int32Array, population: Int32Array): Uint8Array {
  const fifth = new Uint8Array(rank.length);
  const total = members.reduce((sum, area) => sum + population[area]!, 0);
  let before = 0;
  for (const area of members.toSorted((a, b) => rank[a]! - rank[b]!)) {
    fifth[area] = 1 + Math.min(4, Math.floor(((before + population[area]! / 2) / total) * 5));
    before += population[area]!;
  }
  return fifth;
}
