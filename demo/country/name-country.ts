import type { SeededRandom } from '../../src/kernel/seeded-random.ts';
import { boardCount, councilPlans } from '../blueprint.ts';
import type { InventedName } from '../names/grammar.ts';
import { NameGiver } from '../names/name-giver.ts';
import type { LevelKind, SmallArea } from './country.ts';
import type { Settlement } from './settlements.ts';

export interface AreaName {
  name: string;
  nameGd: string | null;
}

/** The country's own name, the same under every seed. */
export const countryName: AreaName = { name: 'Strathmorran', nameGd: 'Srath Mhorrain' };

const gaelicOf = (council: number): number => (councilPlans[council]!.gaelic ? 0.9 : 0.3);

/** Names for every area, none twice within a kind; Gaelic ones in the Gaelic-speaking north and west. */
export function nameCountry(
  random: SeededRandom,
  smallAreas: readonly SmallArea[],
  settlements: readonly Settlement[],
  groups: { zone: Int32Array; ward: Int32Array },
): Record<LevelKind, AreaName[]> {
  const giver = new NameGiver(random);
  const councils = councilPlans.map((_, council) => nameCouncil(giver, council));
  const towns = settlements.map(({ council }, index): InventedName => {
    const first = settlements.findIndex((other) => other.council === council) === index;
    const own = councils[council]!;
    const named = first && !own.shared;
    return named ? own.root : giver.root(gaelicOf(council));
  });
  const zones = nameGroups('zone-2011', giver, random, groups.zone, smallAreas, settlements, towns);
  const wards = nameGroups('ward', giver, random, groups.ward, smallAreas, settlements, towns);
  const boards = Array.from({ length: boardCount }, (_, board): AreaName => {
    const members = [...councilPlans.keys()].filter((council) => councilPlans[council]!.board === board);
    const [only] = members;
    // A board of one island group carries its name; the rest have names of their own.
    if (members.length === 1 && councilPlans[only!]!.character === 'islands') return councils[only!]!.full;
    const root = giver.root(0.5);
    const ending = ['', ' Valley', ' and the Firth', '', ' Coast'][random.below(5)]!;
    return { name: giver.claim('health-board', [root.en + ending], () => giver.root(0.5).en), nameGd: null };
  });
  const numbered = new Map<number, number>();
  const dataZones = smallAreas.map((_, index): AreaName => {
    const zone = groups.zone[index]!;
    const number = (numbered.get(zone) ?? 0) + 1;
    numbered.set(zone, number);
    return { name: `${zones[zone]!.name} - ${String(number).padStart(2, '0')}`, nameGd: null };
  });
  return {
    'data-zone-2011': dataZones,
    'zone-2011': zones,
    ward: wards,
    council: councils.map(({ full }) => full),
    'health-board': boards,
    country: [countryName],
  };
}

function nameCouncil(
  giver: NameGiver,
  council: number,
): { root: InventedName; full: AreaName; shared: boolean } {
  const { character } = councilPlans[council]!;
  const root = giver.root(gaelicOf(council));
  const plain = { name: root.en, nameGd: root.gd };
  if (character === 'city')
    return { root, full: { name: `${root.en} City`, nameGd: root.gd }, shared: false };
  if (character === 'islands') {
    const nameGd = root.gd && `Eileanan ${root.gd}`;
    return { root, full: { name: `${root.en} Islands`, nameGd }, shared: false };
  }
  if (character === 'suburb') {
    return {
      root,
      full: { name: `${council % 4 ? 'West' : 'East'} ${giver.shire()}`, nameGd: null },
      shared: false,
    };
  }
  if (council % 3 === 0) {
    const second = giver.root(gaelicOf(council));
    const nameGd = root.gd && second.gd && `${root.gd} agus ${second.gd}`;
    return { root, full: { name: `${root.en} and ${second.en}`, nameGd }, shared: false };
  }
  if (character === 'shire' && root.gd === null) {
    return { root, full: { name: giver.shire(), nameGd: null }, shared: false };
  }
  return { root, full: plain, shared: true };
}

const compass = ['East', 'North East', 'North', 'North West', 'West', 'South West', 'South', 'South East'];

/** Zones and wards: after their town and where in it they lie, after a neighbourhood, or after country places. */
function nameGroups(
  kind: 'zone-2011' | 'ward',
  giver: NameGiver,
  random: SeededRandom,
  group: Int32Array,
  smallAreas: readonly SmallArea[],
  settlements: readonly Settlement[],
  towns: readonly InventedName[],
): AreaName[] {
  const members: number[][] = [];
  group.forEach((of, index) => {
    (members[of] ??= []).push(index);
  });
  const homes = members.map((areas) => mostCommon(areas.map((index) => smallAreas[index]!.settlement)));
  const groupsInTown = new Map<number, number>();
  for (const home of homes) groupsInTown.set(home, (groupsInTown.get(home) ?? 0) + 1);
  return members.map((areas, at): AreaName => {
    const home = homes[at]!;
    const { council } = smallAreas[areas[0]!]!;
    const fresh = (): InventedName => giver.root(gaelicOf(council));
    const own = fresh();
    if (home < 0) return countryside(kind, giver, random, own, fresh);
    const town = towns[home]!;
    const { x, y } = settlements[home]!;
    const east = areas.reduce((sum, index) => sum + smallAreas[index]!.x - x, 0) / areas.length;
    const north = areas.reduce((sum, index) => sum + smallAreas[index]!.y - y, 0) / areas.length;
    const where = compass[(Math.round(Math.atan2(north, east) / (Math.PI / 4)) + 8) % 8]!;
    const count = groupsInTown.get(home)!;
    if (count === 1) {
      const name = giver.claim(kind, [town.en], () => own.en);
      return { name, nameGd: name === town.en ? town.gd : own.gd };
    }
    const suggestions =
      count > 9 && random.next() < 0.75
        ? [own.en, `${town.en} ${where}`]
        : [`${town.en} ${where}`, `${town.en} Harbour`, `${town.en} Old Town`, own.en];
    const name = giver.claim(kind, suggestions, () => fresh().en);
    return { name, nameGd: name === own.en ? own.gd : null };
  });
}

function countryside(
  kind: string,
  giver: NameGiver,
  random: SeededRandom,
  own: InventedName,
  fresh: () => InventedName,
): AreaName {
  const draw = random.next();
  const second = fresh();
  const plain = { name: own.en, nameGd: own.gd };
  let chosen: AreaName = plain;
  if (draw < 0.25) chosen = { name: `${own.en} and ${second.en}`, nameGd: null };
  else if (draw < 0.3)
    chosen = { name: `${own.en}, ${second.en} and the Braes of ${fresh().en}`, nameGd: null };
  else if (draw < 0.36) chosen = { name: `Bridge of ${own.en}`, nameGd: null };
  else if (draw < 0.42) chosen = { name: `Kirkton of ${own.en}`, nameGd: null };
  else if (draw < 0.46) chosen = { name: `Nether ${own.en}`, nameGd: null };
  giver.claim(kind, [chosen.name], () => chosen.name);
  return chosen;
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]![0];
}
