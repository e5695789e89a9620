/** What kind of place a partnership is: sets its towns, its spread and its age structure. */
export type Character = 'city' | 'suburb' | 'towns' | 'shire' | 'remote' | 'islands';

/**
 * One partnership of the invented country. Positions are kilometres east and
 * north of the country's centre; the tile is its place in the tile map.
 */
export interface CouncilPlan {
  x: number;
  y: number;
  tile: readonly [column: number, row: number];
  /** Share of the country's people, in thousands of a nominal 5.4 million. */
  thousands: number;
  character: Character;
  /** Mean deprivation of its neighbourhoods, in standard deviations; above zero is more deprived. */
  deprivation: number;
  /** How far its land reaches beyond its neighbours', in kilometres. */
  reach: number;
  /** Index of its health board. */
  board: number;
  gaelic?: true;
}

const council = (
  x: number,
  y: number,
  tile: readonly [number, number],
  thousands: number,
  character: Character,
  deprivation: number,
  reach: number,
  board: number,
  gaelic?: true,
): CouncilPlan => ({
  x,
  y,
  tile,
  thousands,
  character,
  deprivation,
  reach,
  board,
  ...(gaelic ? { gaelic } : {}),
});

/**
 * The plan of the country, which no seed changes: where the 32 partnerships
 * lie and how many people live in each. It mirrors Scotland in scale and
 * spread of sizes only; its map is its own.
 */
export const councilPlans: readonly CouncilPlan[] = [
  council(-118, 186, [1, 0], 23, 'islands', -0.35, 20, 0, true),
  council(12, 172, [4, 1], 62, 'remote', 0.05, 30, 3, true),
  council(66, 158, [5, 1], 96, 'shire', -0.1, 24, 4),
  council(-34, 132, [3, 2], 88, 'remote', 0.1, 30, 3, true),
  council(22, 118, [4, 2], 235, 'remote', -0.1, 36, 3),
  council(82, 114, [5, 2], 117, 'shire', -0.1, 24, 4),
  council(-142, 78, [0, 3], 26, 'islands', -0.05, 20, 1, true),
  council(-36, 78, [3, 3], 93, 'shire', -0.15, 26, 6),
  council(20, 66, [4, 3], 152, 'shire', -0.3, 28, 6),
  council(72, 66, [5, 3], 262, 'shire', -0.45, 28, 5),
  council(-80, 34, [2, 4], 87, 'remote', 0.05, 30, 10, true),
  council(-26, 26, [3, 4], 95, 'shire', -0.2, 22, 7),
  council(18, 18, [4, 4], 51, 'towns', 0.3, 14, 7),
  council(54, 14, [5, 4], 370, 'towns', 0.15, 22, 8),
  council(104, 44, [6, 4], 227, 'city', -0.25, 14, 5),
  council(-62, -8, [2, 5], 88, 'towns', 0.4, 14, 10),
  council(-34, -8, [3, 5], 109, 'suburb', -0.65, 13, 10),
  council(2, -16, [4, 5], 160, 'towns', 0.15, 16, 12),
  council(36, -20, [5, 5], 183, 'towns', 0.15, 16, 12),
  council(90, -8, [6, 5], 148, 'city', 0.15, 12, 9),
  council(-104, -46, [1, 6], 77, 'towns', 0.6, 14, 10),
  council(-68, -38, [2, 6], 179, 'towns', 0.15, 15, 10),
  council(-40, -36, [3, 6], 632, 'city', 0.5, 17, 10),
  council(-8, -46, [4, 6], 340, 'towns', 0.35, 18, 11),
  council(44, -54, [5, 6], 523, 'city', -0.5, 17, 12),
  council(-92, -86, [1, 7], 135, 'towns', 0.4, 20, 13),
  council(-52, -62, [2, 7], 96, 'suburb', -0.65, 12, 10),
  council(-14, -88, [3, 7], 322, 'towns', 0.15, 26, 11),
  council(38, -94, [4, 7], 108, 'shire', -0.2, 26, 12),
  council(-64, -116, [2, 8], 122, 'towns', 0.4, 22, 13),
  council(-8, -138, [3, 8], 149, 'shire', 0.1, 30, 13),
  council(122, -122, [6, 8], 22, 'islands', -0.3, 20, 2),
];

export const boardCount = 14;

/** Scale of the real thing; `scale` in the options divides zones and people alike. */
export const fullSize = { people: 5_400_000, smallAreas: 6_990, zones: 1_281, wards: 355 } as const;
