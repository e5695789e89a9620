import { gzipSync } from 'node:zlib';
import { quantize } from 'topojson-client';
import { filter, presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { relativeWeights } from './relative-weights.ts';

export type AreaTopology = Topology<{ areas: GeometryCollection }>;

/** Bytes of compressed shapes a page may ask for at once, of the 400,000 it may cost. */
export const screenBudget = 380_000;

/** Steps across the shapes sent: about 7 metres over the whole country. */
const steps = 1e5;

/** A topology whose corners know how much they show: the area of the triangle with their neighbours. */
export interface WeightedTopology {
  weighted: AreaTopology;
}

export function weigh(topology: AreaTopology): WeightedTopology {
  return { weighted: presimplify(topology) as AreaTopology };
}

/**
 * As TopoJSON, gzipped, in at most `budget` bytes: the corners that show least for the size of their areas are left
 * out first (Visvalingam and Whyatt, 1993), each shared border once for both neighbours, so no gap opens and no area
 * is lost.
 */
export function packForScreen({ weighted }: WeightedTopology, budget = screenBudget): Buffer {
  const all = pack(weighted);
  if (all.length <= budget) return all;
  const bare = pack(leaving(weighted, 0));
  if (bare.length > budget)
    throw new Error(
      `${weighted.objects.areas.geometries.length} areas take ${bare.length} bytes without a corner to spare; ${budget} were allowed.`,
    );
  const relative = relativeWeights(weighted);
  // Bytes grow nearly as corners do, so the first guess is close; each further one leaves out a tenth more.
  let part = (0.9 * (budget - bare.length)) / (all.length - bare.length);
  let packed = pack(leaving(relative, part));
  while (packed.length > budget) {
    part = part < 0.001 ? 0 : part * 0.9;
    packed = pack(leaving(relative, part));
  }
  return packed;
}

function leaving(weighted: AreaTopology, part: number): AreaTopology {
  return simplify(weighted, part === 0 ? Infinity : quantile(weighted, part)) as AreaTopology;
}

function pack(topology: AreaTopology): Buffer {
  return gzipSync(JSON.stringify(quantize(withoutWeights(topology), steps)));
}

/** Weights are the third number of every corner; a screen has no use for them. */
function withoutWeights(topology: AreaTopology): AreaTopology {
  const arcs = topology.arcs.map((arc) => arc.map(([x = 0, y = 0]) => [x, y]));
  return { ...topology, arcs };
}

/** Some areas of a topology, with only the borders they use. */
export function someAreas({ weighted }: WeightedTopology, codes: ReadonlySet<string>): WeightedTopology {
  const geometries = weighted.objects.areas.geometries.filter(({ id }) => codes.has(String(id)));
  const chosen: AreaTopology = {
    ...weighted,
    objects: { areas: { type: 'GeometryCollection', geometries } },
  };
  delete chosen.bbox;
  return { weighted: filter(chosen, () => true) as AreaTopology };
}

/**
 * For a drawing `width` by `height` pixels: corners that move a border by less than about half a pixel squared are
 * left out.
 */
export function forDrawing({ weighted }: WeightedTopology, width: number, height: number): AreaTopology {
  const [west, south, east, north] = boxOf(weighted);
  return simplify(weighted, ((east - west) * (north - south)) / (width * height) / 2) as AreaTopology;
}

function boxOf({ arcs }: AreaTopology): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of arcs.flat()) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}
