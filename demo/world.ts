import { describeNeighbourhoods, type Neighbourhoods } from './country/character.ts';
import { buildCountry, type Country } from './country/country.ts';
import { type Deprivation, rankDeprivation } from './deprivation.ts';
import { type People, peopleTheCountry } from './people/people.ts';

/** Everything the chapters tell of. It follows from the seed and the scale alone. */
export interface World {
  seed: number;
  country: Country;
  neighbourhoods: Neighbourhoods;
  people: People;
  deprivation: Deprivation;
}

export function inventWorld(seed: number, scale = 1): World {
  const country = buildCountry(seed, scale);
  const neighbourhoods = describeNeighbourhoods(country);
  const people = peopleTheCountry(country, neighbourhoods);
  return {
    seed,
    country,
    neighbourhoods,
    people,
    deprivation: rankDeprivation(country, neighbourhoods, people),
  };
}
