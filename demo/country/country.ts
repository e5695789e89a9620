import type { AreaKind } from '../../src/geography/index.ts';
import { seededRandom } from '../../src/kernel/seeded-random.ts';
import { boardCount, councilPlans, fullSize } from '../blueprint.ts';
import { bisect } from './bisect.ts';
import { growAreas } from './grow-areas.ts';
import { drawLand } from './land.ts';
import { weaveMesh } from './mesh.ts';
import { nameCountry } from './name-country.ts';
import { type Outline, OutlineDrawer, signedArea } from './outlines.ts';
import { placeSettlements, type Settlement } from './settlements.ts';

/** A small area: a few streets in town, a few glens in the country. */
export interface SmallArea {
  /** Kilometres from the country's centre. */
  x: number;
  y: number;
  council: number;
  /** Index of its settlement, -1 in open country. */
  settlement: number;
  /** Nominal people, from which its population is drawn. */
  people: number;
  squareKilometres: number;
}

export interface CountryArea {
  code: string;
  name: string;
  nameGd: string | null;
  outline: Outline;
}

/** All areas of one kind. */
export interface Level {
  kind: AreaKind;
  areas: CountryArea[];
  /** Per small area, the index of the area of this kind it lies in. */
  ofSmallArea: Int32Array;
}

export const levelKinds = [
  'data-zone-2011',
  'zone-2011',
  'ward',
  'council',
  'health-board',
  'country',
] as const;
export type LevelKind = (typeof levelKinds)[number];

/** The invented country: its ground, its areas and how they lie in one another. */
export interface Country {
  seed: number;
  smallAreas: readonly SmallArea[];
  settlements: readonly Settlement[];
  levels: Record<LevelKind, Level>;
}

const codePrefix: Record<LevelKind, string> = {
  'data-zone-2011': 'D01',
  'zone-2011': 'D02',
  ward: 'D13',
  council: 'D12',
  'health-board': 'D08',
  country: 'D92',
};

/** Codes have the shape of official ones, and a first letter no official register uses. */
export function invent(kind: LevelKind, index: number): string {
  return codePrefix[kind] + String(index + 1).padStart(6, '0');
}

/** @param scale 1 for the size of the real thing; a twentieth serves tests */
export function buildCountry(seed: number, scale = 1): Country {
  const random = seededRandom(seed);
  const land = drawLand(seed);
  const settlements = placeSettlements(land, random);
  const mesh = weaveMesh(land, settlements, random, Math.round(fullSize.smallAreas * scale));
  const owner = growAreas(mesh);
  const drawer = new OutlineDrawer(mesh, seed);
  const smallOutlines = drawer.draw(owner, mesh.hearts.length);

  const smallAreas = mesh.hearts.map(({ cell, settlement }, index): SmallArea => {
    const size = Math.min(1.6, Math.max(0.6, 1 + 0.18 * random.normal()));
    return {
      x: mesh.x[cell]!,
      y: mesh.y[cell]!,
      council: mesh.council[cell]!,
      settlement,
      people: (size * fullSize.people) / fullSize.smallAreas,
      squareKilometres: squareKilometres(smallOutlines[index]!),
    };
  });

  const ofCouncil = Int32Array.from(smallAreas, (area) => area.council);
  const grouping: Record<LevelKind, { of: Int32Array; count: number }> = {
    'data-zone-2011': { of: Int32Array.from(smallAreas.keys()), count: smallAreas.length },
    'zone-2011': groupWithin(smallAreas, fullSize.zones * scale, 2),
    ward: groupWithin(smallAreas, fullSize.wards * scale, 2),
    council: { of: ofCouncil, count: councilPlans.length },
    'health-board': { of: ofCouncil.map((council) => councilPlans[council]!.board), count: boardCount },
    country: { of: new Int32Array(smallAreas.length), count: 1 },
  };

  const names = nameCountry(random, smallAreas, settlements, {
    zone: grouping['zone-2011'].of,
    ward: grouping.ward.of,
  });
  const level = (kind: LevelKind): Level => {
    const { of, count } = grouping[kind];
    const outlines =
      kind === 'data-zone-2011'
        ? smallOutlines
        : drawer.draw(
            owner.map((area) => (area < 0 ? -1 : of[area]!)),
            count,
          );
    const areas = outlines.map((outline, index) => ({
      code: invent(kind, index),
      ...names[kind][index]!,
      outline,
    }));
    return { kind, areas, ofSmallArea: of };
  };
  return {
    seed,
    smallAreas,
    settlements,
    levels: {
      'data-zone-2011': level('data-zone-2011'),
      'zone-2011': level('zone-2011'),
      ward: level('ward'),
      council: level('council'),
      'health-board': level('health-board'),
      country: level('country'),
    },
  };
}

/** Groups the small areas of each council, about `total` groups in the whole country. */
function groupWithin(
  smallAreas: readonly SmallArea[],
  total: number,
  least: number,
): { of: Int32Array; count: number } {
  const of = new Int32Array(smallAreas.length);
  let count = 0;
  for (const council of councilPlans.keys()) {
    const members = [...smallAreas.keys()].filter((index) => smallAreas[index]!.council === council);
    const groups = Math.max(least, Math.round((total * members.length) / smallAreas.length));
    const group = bisect(
      members.map((index) => {
        const { x, y, people } = smallAreas[index]!;
        return { x, y, weight: people };
      }),
      groups,
    );
    members.forEach((index, at) => {
      of[index] = count + group[at]!;
    });
    count += groups;
  }
  return { of, count };
}

function squareKilometres(outline: Outline): number {
  const [, latitude] = outline[0]![0]![0]!;
  const perDegree = 111.32;
  return outline.reduce(
    (sum, polygon) =>
      sum +
      polygon.reduce((rings, ring) => rings + signedArea(ring), 0) *
        perDegree *
        perDegree *
        Math.cos((latitude * Math.PI) / 180),
    0,
  );
}
