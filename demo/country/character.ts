import { seededRandom } from '../../src/kernel/seeded-random.ts';
import { councilPlans } from '../blueprint.ts';
import type { Country } from './country.ts';
import { fractalNoise } from './noise.ts';

/** Urban-rural classes in the manner of the Scottish Government's sixfold classification. */
export const urbanRuralClasses = [
  'Large urban areas',
  'Other urban areas',
  'Accessible small towns',
  'Remote small towns',
  'Accessible rural areas',
  'Remote rural areas',
] as const;

/** What its neighbourhoods are like, before anything is counted. One entry per small area. */
export interface Neighbourhoods {
  /** Deprivation in standard deviations; above zero is more deprived. Nobody publishes it: figures follow from it. */
  hardship: Float64Array;
  /** 1 to 6, see urbanRuralClasses. */
  urbanRural: Uint8Array;
}

export function describeNeighbourhoods(country: Country): Neighbourhoods {
  const { seed, smallAreas, settlements } = country;
  const random = seededRandom(seed ^ 0xd3b);
  const drift = fractalNoise(seed ^ 0x51de);
  const townMood = settlements.map(({ people }) => 0.25 * random.normal() + (people > 30_000 ? 0.15 : 0));
  const nearUrban = settlements.filter(({ people }) => people >= 10_000);
  const hardship = new Float64Array(smallAreas.length);
  const urbanRural = new Uint8Array(smallAreas.length);
  smallAreas.forEach(({ x, y, council, settlement }, index) => {
    const plan = councilPlans[council]!;
    const town = settlements[settlement];
    // Neighbourhoods of a city change over a kilometre or two, the country over twenty.
    const local = town ? 0.7 + town.spread * 0.55 : 20;
    const wave = drift(x / local, y / local, 1.6);
    const wide = drift(x + 900, y - 900, 40);
    const centre = town ? Math.exp(-((x - town.x) ** 2 + (y - town.y) ** 2) / (2 * town.spread ** 2)) : 0;
    hardship[index] =
      plan.deprivation +
      0.25 * wide +
      (town
        ? townMood[settlement]! + 1.55 * wave + 0.25 * centre + 0.3 * random.normal()
        : -0.3 + 0.6 * wave + 0.25 * random.normal());
    const remote = !nearUrban.some((place) => Math.hypot(place.x - x, place.y - y) < 30);
    const people = town?.people ?? 0;
    const rural = remote ? 6 : 5;
    const small = remote ? 4 : 3;
    urbanRural[index] = people >= 125_000 ? 1 : people >= 10_000 ? 2 : people >= 3000 ? small : rural;
  });
  return { hardship, urbanRural };
}
