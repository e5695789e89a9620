import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';
import { GeographyProblem } from '../geography-facts.ts';
import { refuseOtherThan } from './refuse-other-than.ts';

const common = {
  id: z.union([z.string(), z.number()]).optional(),
  properties: z.record(z.string(), z.unknown()).nullish(),
};
const ring = z.array(z.int()).min(1);

const areaShape = z.discriminatedUnion('type', [
  z.object({ ...common, type: z.literal('Polygon'), arcs: z.array(ring) }),
  z.object({ ...common, type: z.literal('MultiPolygon'), arcs: z.array(z.array(ring)) }),
]);

const collectionShape = z.object({ type: z.literal('GeometryCollection'), geometries: z.array(areaShape) });

const pair = z.tuple([z.number(), z.number()]);

const topologyShape = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: pair, translate: pair }).optional(),
  arcs: z.array(z.unknown()),
  objects: z.record(z.string(), z.unknown()),
});

/**
 * A topology fit to be turned into shapes: one collection of areas, renamed `areas`, arcs of numbers, and no reference
 * to an arc that is not there. Throws GeographyProblem otherwise.
 */
export function checkTopology(json: unknown): Topology<{ areas: GeometryCollection }> {
  const topology = refuseOtherThan(topologyShape, json, 'The TopoJSON');
  const names = Object.keys(topology.objects);
  const [only] = names;
  if (only === undefined || names.length !== 1) {
    const found = names.join(', ') || 'none';
    throw new GeographyProblem(`The TopoJSON should hold one collection of areas; it holds ${found}.`, {
      value: found,
    });
  }
  const areas = refuseOtherThan(
    collectionShape,
    topology.objects[only],
    `The object “${only}” of the TopoJSON`,
  );
  topology.arcs.forEach((arc, index) => {
    if (!Array.isArray(arc) || arc.length < 2 || !arc.every(isPoint)) {
      throw new GeographyProblem(`Arc ${index} of the TopoJSON is no list of points.`, {
        value: String(index),
      });
    }
  });
  areas.geometries.forEach(({ arcs }, index) =>
    refuseMissingArcs(arcs.flat(2), index + 1, topology.arcs.length),
  );
  return { ...topology, objects: { areas } } as Topology<{ areas: GeometryCollection }>;
}

function isPoint(point: unknown): boolean {
  return Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1]);
}

function refuseMissingArcs(indices: readonly number[], place: number, count: number): void {
  for (const index of indices) {
    // A negative index is the arc of its complement, run backwards.
    if ((index < 0 ? ~index : index) < count) continue;
    throw new GeographyProblem(`Feature ${place} refers to arc ${index}; the file has ${count} arcs.`, {
      line: place,
      column: 'arcs',
      value: String(index),
    });
  }
}
