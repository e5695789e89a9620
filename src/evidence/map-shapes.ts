import type { Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { AreaKind } from '../geography/index.ts';
import type { MapTopologies } from './maps/map-topologies.ts';
import { forDrawing, type WeightedTopology } from './maps/screen-topology.ts';

/** Shapes by today's code, in degrees, as fine as a map that stands among other things on a page needs. */
export type MapShapes = ReadonlyMap<string, Geometry>;

/** Pixels the shapes are simplified for: fewer than on the map's own page, so that this one stays light. */
const size = { width: 320, height: 380 };

/** Simplifies the shapes of each kind once per version of the data; empty where none are loaded. */
export function createMapShapes(topologies: MapTopologies) {
  const kept = new Map<AreaKind, { version: string; shapes: MapShapes }>();
  return async (kind: AreaKind, version: string): Promise<MapShapes> => {
    const known = kept.get(kind);
    if (known?.version === version) return known.shapes;
    const topology = await topologies(kind, version);
    const shapes = topology === null ? new Map<string, Geometry>() : shapesOf(topology);
    kept.set(kind, { version, shapes });
    return shapes;
  };
}

/** Borders are simplified once for both neighbours, so no gap opens between them. */
export function shapesOf(topology: WeightedTopology): MapShapes {
  const simple = forDrawing(topology, size.width, size.height);
  const { features } = feature(simple, simple.objects.areas);
  return new Map(features.map(({ id, geometry }) => [String(id), geometry]));
}
