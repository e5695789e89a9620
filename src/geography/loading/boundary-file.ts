import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';
import { GeographyProblem } from '../geography-facts.ts';
import { areaOutline, type AreaOutline } from './area-outline.ts';
import { codePropertyOf, namePropertyOf, type Properties, textOf } from './boundary-properties.ts';
import { checkTopology } from './check-topology.ts';
import { refuseOtherThan } from './refuse-other-than.ts';

/** GeoJSON as far as features go; shapes are checked point by point in areaOutline. */
const featureCollectionShape = z.object({
  type: z.literal('FeatureCollection'),
  crs: z.unknown().optional(),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      id: z.union([z.string(), z.number()]).nullish(),
      properties: z.record(z.string(), z.unknown()).nullish(),
      geometry: z.unknown().optional(),
    }),
  ),
});

type ReadFeature = z.infer<typeof featureCollectionShape>['features'][number];

/** One area's shape as a file gives it, before anybody knows which area it is. */
export interface BoundaryFeature {
  /** 1-based place in the file. */
  place: number;
  code: string;
  /** What the file calls it, and the larger area it says it is in: needed where codes are made up. */
  name: string | null;
  within: string | null;
  outline: AreaOutline;
}

export interface BoundaryFile {
  features: readonly BoundaryFeature[];
  /** The file's own shared arcs, where it is TopoJSON: drawn from again without loss. */
  topology: Topology<{ areas: GeometryCollection }> | null;
}

/**
 * Reads GeoJSON or TopoJSON of areas: WGS84 degrees, polygons, each with a code among its properties. Throws
 * GeographyProblem naming the feature for anything that is no usable shape, and for another coordinate system.
 */
export function readBoundaryFile(json: unknown): BoundaryFile {
  const type = json === null || typeof json !== 'object' ? undefined : (json as { type?: unknown }).type;
  if (type === 'Topology') {
    const topology = checkTopology(json);
    const collection = feature(topology, topology.objects.areas) as FeatureCollection;
    return { features: readFeatures(collection.features), topology };
  }
  if (type === 'FeatureCollection') {
    const collection = refuseOtherThan(featureCollectionShape, json, 'The GeoJSON');
    refuseOtherCoordinates(collection.crs);
    return { features: readFeatures(collection.features), topology: null };
  }
  throw new GeographyProblem(
    `This JSON is neither a GeoJSON FeatureCollection nor a TopoJSON Topology; its type is ${JSON.stringify(type)}.`,
  );
}

function readFeatures(features: readonly ReadFeature[]): BoundaryFeature[] {
  if (features.length === 0) throw new GeographyProblem('The file holds no areas.');
  const properties: Properties = features.map((entry) => ({ id: entry.id, ...entry.properties }));
  const codeProperty = codePropertyOf(properties);
  const nameProperty = namePropertyOf(properties, codeProperty);
  const withinProperty = Object.keys(properties[0] ?? {}).find((key) => /^hscp\d*name$/i.test(key));
  const seen = new Set<string>();
  return features.map((entry, index) => {
    const own = properties[index] ?? {};
    const code = textOf(own[codeProperty]) ?? '';
    const where = { line: index + 1, column: codeProperty, value: code };
    if (seen.has(code)) throw new GeographyProblem(`${code} has two shapes in this file.`, where);
    seen.add(code);
    return {
      place: index + 1,
      code,
      name: nameProperty === undefined ? null : textOf(own[nameProperty]),
      within: withinProperty === undefined ? null : textOf(own[withinProperty]),
      outline: areaOutline(entry.geometry, where),
    };
  });
}

/** RFC 7946 knows only WGS84; a `crs` member is tolerated where it says the same. */
function refuseOtherCoordinates(crs: unknown): void {
  if (crs === undefined || crs === null) return;
  const { name: given } = (crs as { properties?: { name?: unknown } }).properties ?? {};
  const name = textOf(given) ?? JSON.stringify(crs);
  if (name.endsWith('CRS84') || /EPSG:+4326$/.test(name)) return;
  throw new GeographyProblem(
    `The shapes are in the coordinate system “${name}”. Convert them to WGS84 longitude and latitude (EPSG:4326).`,
    { column: 'crs', value: name },
  );
}
