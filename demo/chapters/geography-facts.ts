import { type GeographyFacts, noFacts } from '../../src/geography/index.ts';
import { councilPlans } from '../blueprint.ts';
import { urbanRuralClasses } from '../country/character.ts';
import { type LevelKind, levelKinds } from '../country/country.ts';
import { sumUp } from '../evidence/sum-up.ts';
import { parentOf } from '../evidence/write-counts.ts';
import { lastYear } from '../people/people.ts';
import type { World } from '../world.ts';
import { shortNames } from '../names/short-names.ts';

/** Which larger kinds each kind lies wholly in. Zones and wards are drawn without regard to each other. */
const liesIn: Record<LevelKind, readonly LevelKind[]> = {
  'data-zone-2011': ['zone-2011', 'ward', 'council', 'health-board', 'country'],
  'zone-2011': ['council', 'health-board', 'country'],
  ward: ['council', 'health-board', 'country'],
  council: ['health-board', 'country'],
  'health-board': ['country'],
  country: [],
};

/** What the stores of geography are told of the invented country. */
export function geographyFacts(world: World): GeographyFacts {
  const { levels } = world.country;
  const facts = noFacts();
  for (const kind of levelKinds) {
    for (const { code, name, nameGd } of levels[kind].areas) {
      facts.areas.push({ kind, code, name, nameGd, validFrom: null, validTo: null });
      if (kind === 'council' || kind === 'health-board') facts.spellings.push({ kind, spelling: name, code });
    }
    for (const larger of liesIn[kind]) {
      parentOf(world, kind, larger).forEach((parent, area) => {
        facts.memberships.push({
          child: levels[kind].areas[area]!.code,
          parent: levels[larger].areas[parent]!.code,
          basis: 'exact',
          share: 1,
        });
      });
    }
  }
  world.neighbourhoods.urbanRural.forEach((value, area) => {
    facts.attributes.push({
      code: levels['data-zone-2011'].areas[area]!.code,
      attribute: 'urban-rural-6',
      value: String(value),
      label: urbanRuralClasses[value - 1]!,
    });
  });
  const deprivation = familiesBy(meanHardship(world));
  const density = familiesBy(peoplePerSquareKilometre(world));
  const short = shortNames(levels.council.areas.map(({ name }) => name));
  councilPlans.forEach(({ tile }, council) => {
    facts.partnerships.push({
      code: levels.council.areas[council]!.code,
      familyDeprivation: deprivation[council]!,
      familyDensity: density[council]!,
      tileColumn: tile[0],
      tileRow: tile[1],
      shortName: short[council]!,
    });
  });
  facts.rowsRead = facts.areas.length;
  return facts;
}

/** Four families of eight, as Scotland's councils form them: 1 the least deprived, or the most thinly peopled. */
function familiesBy(values: readonly number[]): number[] {
  const families = values.map(() => 0);
  const sorted = [...values.keys()].sort((a, b) => values[a]! - values[b]! || a - b);
  sorted.forEach((council, at) => {
    families[council] = 1 + Math.floor((at * 4) / values.length);
  });
  return families;
}

function meanHardship(world: World): number[] {
  const people = world.people.all(lastYear);
  const weighted = world.neighbourhoods.hardship.map((hardship, area) => hardship * people[area]!);
  const sums = sumUp(world.country, 'council', weighted);
  const counts = sumUp(world.country, 'council', people);
  return Array.from(sums, (sum, council) => sum / counts[council]!);
}

function peoplePerSquareKilometre(world: World): number[] {
  const people = sumUp(world.country, 'council', world.people.all(lastYear));
  const land = sumUp(
    world.country,
    'council',
    world.country.smallAreas.map(({ squareKilometres }) => squareKilometres),
  );
  return Array.from(people, (count, council) => count / land[council]!);
}
