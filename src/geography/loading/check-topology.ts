import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { GeographyProblem } from '../geography-facts.ts';

/**
 * A topology fit to be turned into shapes: one collection of areas, renamed `areas`, arcs of numbers, and no reference
 * to an arc that is not there. Throws GeographyProblem otherwise.
 */
export function checkTopology(topology: Topology): Topology<{ areas: GeometryCollection }> {
  const collections = Object.entries(topology.objects ?? {}).filter(
    ([, object]) => object.type === 'GeometryCollection' && Array.isArray(object.geometries),
  );
  const [only] = collections;
  if (only === undefined || collections.length !== 1) {
    const names = collections.map(([name]) => name).join(', ') || 'none';
    throw new GeographyProblem(`The TopoJSON should hold one collection of areas; it holds ${names}.`, {
      value: names,
    });
  }
  if (!Array.isArray(topology.arcs)) throw new GeographyProblem('The TopoJSON holds no arcs.');
  topology.arcs.forEach((arc: unknown, index) => {
    if (!Array.isArray(arc) || !arc.every(isPoint)) {
      throw new GeographyProblem(`Arc ${index} of the TopoJSON is no list of points.`, {
        value: String(index),
      });
    }
  });
  const areas = only[1] as GeometryCollection;
  areas.geometries.forEach((geometry, index) => refuseMissingArcs(geometry, index + 1, topology.arcs.length));
  return { ...topology, objects: { areas } };
}

function isPoint(point: unknown): boolean {
  return Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1]);
}

function refuseMissingArcs(geometry: GeometryObject, place: number, count: number): void {
  const indices = 'arcs' in geometry ? (geometry.arcs as unknown[]).flat(3) : [];
  for (const index of indices) {
    // A negative index is the arc of its complement, run backwards.
    const arc = typeof index === 'number' && index < 0 ? ~index : index;
    if (!Number.isInteger(arc) || (arc as number) >= count) {
      throw new GeographyProblem(
        `Feature ${place} refers to arc ${String(index)}; the file has ${count} arcs.`,
        {
          line: place,
          column: 'arcs',
          value: String(index),
        },
      );
    }
  }
}
