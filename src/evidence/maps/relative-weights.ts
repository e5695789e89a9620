import type { AreaTopology } from './screen-topology.ts';

/**
 * Weighs each corner against the smaller of the two areas whose border it is on: its triangle, divided by the root of
 * that area. By bare triangles the coasts of wide areas would keep their corners and the small areas of towns lose
 * theirs, for whoever comes closer; divided by the area itself, the country would look crude from afar.
 */
export function relativeWeights(weighted: AreaTopology): AreaTopology {
  const smallest = new Array<number>(weighted.arcs.length).fill(Infinity);
  for (const geometry of weighted.objects.areas.geometries) {
    const polygons =
      geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [];
    for (const rings of polygons) {
      const size = Math.abs(sizeOf(rings[0] ?? [], weighted.arcs));
      for (const arc of rings.flat()) {
        const index = arc < 0 ? ~arc : arc;
        smallest[index] = Math.min(smallest[index] ?? Infinity, size);
      }
    }
  }
  const arcs = weighted.arcs.map((arc, index) => {
    const size = smallest[index] ?? 0;
    // A border of no area, or of one without extent, keeps its triangles.
    const root = size > 0 && size < Infinity ? Math.sqrt(size) : 1;
    return arc.map(([x = 0, y = 0, weight = 0]) => [x, y, weight / root]);
  });
  return { ...weighted, arcs };
}

/** Square degrees within a ring, by the shoelace formula; negative one way round. */
function sizeOf(ring: readonly number[], arcs: AreaTopology['arcs']): number {
  let twice = 0;
  for (const arc of ring) {
    const corners = arcs[arc < 0 ? ~arc : arc] ?? [];
    let along = 0;
    for (let at = 1; at < corners.length; at++) {
      const [x0 = 0, y0 = 0] = corners[at - 1] ?? [];
      const [x1 = 0, y1 = 0] = corners[at] ?? [];
      along += x0 * y1 - x1 * y0;
    }
    twice += arc < 0 ? -along : along;
  }
  return twice / 2;
}
