import { seededRandom } from '../../src/kernel/seeded-random.ts';
import { councilPlans } from '../blueprint.ts';
import { fractalNoise, type Noise } from './noise.ts';

/** The country before it is cut up: where there is land, and whose it is. Kilometres from the centre. */
export interface Land {
  /** Above zero on land, falling to below zero at sea; steepest at the coast. */
  height(x: number, y: number): number;
  /** Index of the council the point would belong to. */
  councilAt(x: number, y: number): number;
}

/** The box everything lies in, kilometres from the centre. */
export const box = { west: -195, south: -205, east: 190, north: 255 } as const;

/** No land this near the box's edge: the cells there run out to nowhere. */
const margin = 14;

const openSea = (x: number, y: number): boolean =>
  x < box.west + margin || x > box.east - margin || y < box.south + margin || y > box.north - margin;

interface Isle {
  council: number;
  x: number;
  y: number;
  long: number;
  wide: number;
  turn: number;
}

/** Arms of the sea: from the open water inland, narrowing. */
const firths: readonly [x0: number, y0: number, x1: number, y1: number, half0: number, half1: number][] = [
  [-150, -64, -52, -50, 17, 1.2],
  [160, -34, 52, -34, 16, 1.5],
  [140, 92, 62, 90, 9, 0.8],
  [-120, 66, -52, 52, 10, 0.8],
  [30, -190, 14, -122, 10, 0.8],
  [-20, 215, 0, 150, 8, 0.7],
  [-110, 118, -56, 104, 9, 1],
];

function firthDepth(x: number, y: number, wobble: Noise): number {
  let deepest = 0;
  const bankX = x + 9 * wobble(x - 200, y, 26);
  const bankY = y + 9 * wobble(x, y + 200, 26);
  for (const [x0, y0, x1, y1, half0, half1] of firths) {
    const along = Math.min(
      1,
      Math.max(0, ((bankX - x0) * (x1 - x0) + (bankY - y0) * (y1 - y0)) / ((x1 - x0) ** 2 + (y1 - y0) ** 2)),
    );
    const away = Math.hypot(bankX - x0 - along * (x1 - x0), bankY - y0 - along * (y1 - y0));
    const half = half0 + along * (half1 - half0);
    deepest = Math.max(deepest, 1.6 * (1.25 - away / half));
  }
  return deepest;
}

function scatterIsles(seed: number): Isle[] {
  const random = seededRandom(seed ^ 0x15e5);
  const isles: Isle[] = [];
  councilPlans.forEach((plan, council) => {
    if (plan.character !== 'islands') return;
    const lean = random.next() * Math.PI;
    for (let n = 0; n < 26; n += 1) {
      const along = n === 0 ? 0 : random.normal() * 24;
      const across = n === 0 ? 0 : random.normal() * 10;
      isles.push({
        council,
        x: plan.x + along * Math.cos(lean) - across * Math.sin(lean),
        y: plan.y + along * Math.sin(lean) + across * Math.cos(lean),
        long: n === 0 ? 17 : 4 + 8 * random.next() ** 2,
        wide: n === 0 ? 9 : 3.2 + 3.4 * random.next() ** 2,
        turn: lean + random.normal() * 0.5,
      });
    }
  });
  return isles;
}

/** Draws coast and council borders from the seed, over the fixed plan of the country. */
export function drawLand(seed: number): Land {
  const coast = fractalNoise(seed ^ 0xc0a5);
  const bend = fractalNoise(seed ^ 0xbe4d);
  const isles = scatterIsles(seed);
  const mainland = councilPlans
    .map((plan, index) => ({ ...plan, index, swell: plan.reach * 0.62 + 9 }))
    .filter((plan) => plan.character !== 'islands');

  const mainlandHeight = (x: number, y: number): number => {
    let mass = 0;
    for (const plan of mainland) {
      const far = ((x - plan.x) ** 2 + (y - plan.y) ** 2) / (2 * plan.swell ** 2);
      if (far < 12) mass += Math.exp(-far);
    }
    // West coasts are more broken than east ones: long swells from that side.
    const broken = x < -40 ? 1.5 : 0.9;
    const rough =
      broken * (0.24 * coast(x + 250, y, 70) + 0.3 * coast(x, y, 34) + 0.16 * coast(x + 500, y, 9));
    // Far out the noise fades, or it would raise islands no council is near.
    return Math.min(mass, 1) - 0.42 + rough * Math.min(1, mass * 5) - firthDepth(x, y, coast);
  };

  const isleHeight = (x: number, y: number): { height: number; council: number } => {
    let best = -9;
    let council = -1;
    for (const isle of isles) {
      const dx = x - isle.x;
      const dy = y - isle.y;
      if (dx * dx + dy * dy > 1600) continue;
      const long = (dx * Math.cos(isle.turn) + dy * Math.sin(isle.turn)) / isle.long;
      const wide = (dy * Math.cos(isle.turn) - dx * Math.sin(isle.turn)) / isle.wide;
      const height = 1 - Math.hypot(long, wide);
      if (height > best) {
        best = height;
        council = isle.council;
      }
    }
    const rough = best > -1.5 ? 0.42 * coast(x - 700, y, 12) + 0.2 * coast(x, y + 900, 4) : 0;
    return { height: best + rough, council };
  };

  return {
    height: (x, y) => (openSea(x, y) ? -1 : Math.max(mainlandHeight(x, y), isleHeight(x, y).height)),
    councilAt: (x, y) => {
      const isle = isleHeight(x, y);
      if (isle.council >= 0 && isle.height > 0 && isle.height > mainlandHeight(x, y)) return isle.council;
      const bentX = x + 7 * bend(x, y, 22);
      const bentY = y + 7 * bend(x + 300, y + 300, 22);
      let nearest = Number.POSITIVE_INFINITY;
      let winner = 0;
      for (const plan of mainland) {
        const distance = Math.hypot(bentX - plan.x, bentY - plan.y) - plan.reach;
        if (distance < nearest) {
          nearest = distance;
          winner = plan.index;
        }
      }
      return winner;
    },
  };
}
