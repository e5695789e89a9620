import type { Geometry } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { type AreaKind, type AreaTopology, topologyOfKind } from '../geography/index.ts';
import type { Queries } from '../platform/database/database.ts';

/** Shapes by today's code, in degrees, as fine as a map on a page can show. */
export type MapShapes = ReadonlyMap<string, Geometry>;

/**
 * One pixel squared on a map 640 pixels across of a country 8 degrees of longitude by 6 of latitude: a corner
 * that moves the border by less is left out. Square degrees.
 */
const leastCorner = (8 / 640) * (6 / 760);

/** Reads and simplifies the shapes of each kind once per version of the data; empty where none are loaded. */
export function createMapShapes(database: Queries) {
  const kept = new Map<AreaKind, { version: string; shapes: Promise<MapShapes> }>();
  return (kind: AreaKind, version: string): Promise<MapShapes> => {
    const known = kept.get(kind);
    if (known?.version === version) return known.shapes;
    const shapes = topologyOfKind(database, kind).then((topology) =>
      topology === null ? new Map<string, Geometry>() : shapesOf(topology),
    );
    kept.set(kind, { version, shapes });
    // A failure is told to whoever asked, and the next visitor tries again.
    shapes.catch(() => kept.delete(kind));
    return shapes;
  };
}

/** Borders are simplified once for both neighbours, so no gap opens between them. */
export function shapesOf(topology: AreaTopology): MapShapes {
  const simple = simplify(presimplify(topology), leastCorner);
  const { features } = feature(simple, simple.objects.areas);
  return new Map(features.map(({ id, geometry }) => [String(id), geometry]));
}
